package org.weft.matching.kernel.objective;

import com.google.common.collect.ImmutableList;

/**
 * A matching that is best for goals in strict order, with prices for each goal that prove it; {@link PriceBound} reads them.
 *
 * <p>The arrays are copied on the way out.
 */
public final class OrderedMatching implements OrderedResult {
  private final boolean[] paired;
  private final ImmutableList<Level> levels;

  OrderedMatching(boolean[] paired, ImmutableList<Level> levels) {
    this.paired = paired;
    this.levels = levels;
  }

  /**
   * Gives the matching.
   *
   * @return for each edge whether it is a pair
   */
  public boolean[] paired() {
    return paired.clone();
  }

  /**
   * Gives the goals with their prices, first goal first.
   *
   * @return one level for each goal
   */
  public ImmutableList<Level> levels() {
    return levels;
  }

  /**
   * Adds up what the pairs are worth to each goal.
   *
   * @return one total for each level
   */
  public long[] totals() {
    return levels.stream().mapToLong(level -> total(level.goal)).toArray();
  }

  private long total(long[] goal) {
    long total = 0;
    for (int e = 0; e < paired.length; e++) {
      total = paired[e] ? Math.addExact(total, goal[e]) : total;
    }
    return total;
  }

  /** One goal with its prices. Prices may lie below 0 where earlier goals or minimums decided. */
  public static final class Level {
    final long[] goal;
    final long[] menteePrice;
    final long[] mentorPrice;

    Level(long[] goal, long[] menteePrice, long[] mentorPrice) {
      this.goal = goal;
      this.menteePrice = menteePrice;
      this.mentorPrice = mentorPrice;
    }

    /**
     * Gives the goal.
     *
     * @return what each edge is worth to it
     */
    public long[] goal() {
      return goal.clone();
    }

    /**
     * Gives the price of a place of each mentee.
     *
     * @return one price for each mentee
     */
    public long[] menteePrice() {
      return menteePrice.clone();
    }

    /**
     * Gives the price of a place with each mentor.
     *
     * @return one price for each mentor
     */
    public long[] mentorPrice() {
      return mentorPrice.clone();
    }
  }
}
