package org.weft.matching.kernel.peers;

/**
 * Pairs with few blocking pairs, and what is known about how few there can be.
 *
 * <p>Two people block if they list each other and each is single or likes the other better than its partner. Half of the odd
 * parties of three or more people in a stable partition, rounded up, so many blocking pairs are unavoidable. {@link
 * RoommatesCheck#blockingPairs} counts the pairs, and {@link RoommatesCheck#checkPartition} checks the partition.
 *
 * <p>The arrays are copied on the way out. Source of the bound: D. J. Abraham, P. Biró and D. F. Manlove, "'Almost Stable'
 * Matchings in the Roommates Problem", WAOA 2005.
 */
public final class AlmostStablePairs {
  private final int[] partner;
  private final int blockingPairs;
  private final int leastPossible;
  private final boolean fewest;
  private final int[] successor;

  AlmostStablePairs(
      int[] partner, int blockingPairs, int leastPossible, boolean fewest, int[] successor) {
    this.partner = partner;
    this.blockingPairs = blockingPairs;
    this.leastPossible = leastPossible;
    this.fewest = fewest;
    this.successor = successor;
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
   * Tells how many pairs of people would leave for each other.
   *
   * @return 0 or more; 0 exactly if a stable matching exists
   */
  public int blockingPairs() {
    return blockingPairs;
  }

  /**
   * Tells how few there could be, by the stable partition alone.
   *
   * @return half of the number of odd parties of three or more, rounded up
   */
  public int leastPossible() {
    return leastPossible;
  }

  /**
   * Tells whether it is known that no pairs have fewer blocking pairs: because they reach the bound, or because everything
   * was tried.
   *
   * @return false if the search was given up before it was through
   */
  public boolean isFewest() {
    return fewest;
  }

  /**
   * Gives a stable partition.
   *
   * @return for each person its successor, itself if it is single
   */
  public int[] successor() {
    return successor.clone();
  }
}
