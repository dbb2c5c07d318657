package org.weft.matching.kernel.peers;

/**
 * As many pairs as possible, with the people who limit their number.
 *
 * <p>Take the people of the {@link #barrier} out of the pool. The others fall apart into components; in each component
 * with an odd number of people at least one needs a partner from the barrier. So at least as many people stay unmatched as
 * there are odd components more than people in the barrier. A matching that leaves exactly so many is a largest one, and
 * every largest matching has such a barrier (Tutte–Berge). The barrier given here is that of Gallai and Edmonds: the
 * people whom every largest matching matches and who list somebody whom some largest matching leaves out. It depends on
 * the pool alone.
 *
 * <p>The arrays are copied on the way out. {@link MaximumCheck} verifies the claim.
 *
 * <p>Source: C. Berge, "Sur le couplage maximum d'un graphe", Comptes rendus de l'Académie des sciences 247 (1958).
 */
public final class LargestMatching {
  private final int[] partner;
  private final int[] barrier;

  LargestMatching(int[] partner, int[] barrier) {
    this.partner = partner;
    this.barrier = barrier;
  }

  /**
   * Gives the pairs.
   *
   * @return for each person its partner, or -1
   */
  public int[] partner() {
    return partner.clone();
  }

  /**
   * Gives the people whom too many others depend on.
   *
   * @return their indices, ascending
   */
  public int[] barrier() {
    return barrier.clone();
  }

  /**
   * Tells the number of pairs.
   *
   * @return 0 or more
   */
  public int size() {
    int matched = 0;
    for (int j : partner) {
      matched += j >= 0 ? 1 : 0;
    }
    return matched / 2;
  }
}
