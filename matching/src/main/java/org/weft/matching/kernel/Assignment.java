package org.weft.matching.kernel;

/**
 * A matching that {@link SparseAssignment} found, with the prices that prove it optimal.
 *
 * <p>The value of an edge is {@link #offset} plus its weight. The price of a mentor says what one more place of it would
 * add to the total value; the price of a mentee says what would be lost without that mentee. Prices are 0 or more; the
 * two prices of an edge together are at least its value and, on a matched edge, equal to it; only matched mentees and
 * full mentors have a price above 0. {@link OptimalityCheck} verifies exactly this.
 *
 * <p>The arrays are copied on the way out.
 */
public final class Assignment {
  private final Objective objective;
  private final long offset;
  private final int size;
  private final long totalWeight;
  private final int[] matchedEdge;
  private final long[] menteePrice;
  private final long[] mentorPrice;

  Assignment(
      Objective objective,
      long offset,
      int[] matchedEdge,
      long[] weight,
      long[] menteePrice,
      long[] mentorPrice) {
    int matched = 0;
    long total = 0;
    for (int e : matchedEdge) {
      if (e >= 0) {
        matched++;
        total = Math.addExact(total, weight[e]);
      }
    }
    this.objective = objective;
    this.offset = offset;
    this.size = matched;
    this.totalWeight = total;
    this.matchedEdge = matchedEdge;
    this.menteePrice = menteePrice;
    this.mentorPrice = mentorPrice;
  }

  /**
   * Tells what was made as large as possible.
   *
   * @return the objective
   */
  public Objective objective() {
    return objective;
  }

  /**
   * Tells what was added to every weight so that a larger matching always beats a heavier one.
   *
   * @return 0 or more; 0 for {@link Objective#HEAVIEST}
   */
  public long offset() {
    return offset;
  }

  /**
   * Tells how many mentees have a mentor.
   *
   * @return 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * Tells the sum of the weights of the matched edges, without the offset.
   *
   * @return 0 or more
   */
  public long totalWeight() {
    return totalWeight;
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Gives the price of each mentee, in units of weight.
   *
   * @return 0 or more for each mentee
   */
  public long[] menteePrice() {
    return menteePrice.clone();
  }

  /**
   * Gives the price of a place with each mentor, in units of weight.
   *
   * @return 0 or more for each mentor
   */
  public long[] mentorPrice() {
    return mentorPrice.clone();
  }
}
