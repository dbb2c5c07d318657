package org.weft.matching.kernel.peers;

/**
 * Pairs that no two people would leave for each other. Some people may be single; the same people are single in every
 * stable matching of the pool.
 *
 * <p>The array is copied on the way out.
 */
public final class StablePairs implements RoommatesResult {
  private final int[] partner;

  StablePairs(int[] partner) {
    this.partner = partner;
  }

  /**
   * Gives the pairs.
   *
   * @return for each person its partner, or -1 if it is single
   */
  public int[] partner() {
    return partner.clone();
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
