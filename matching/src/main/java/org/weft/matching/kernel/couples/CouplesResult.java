package org.weft.matching.kernel.couples;

/** A matching with couples, and how many options block it. */
public final class CouplesResult {
  private final int[] matchedEdge;
  private final int blocking;
  private final int atLeast;

  CouplesResult(int[] matchedEdge, int blocking, int atLeast) {
    this.matchedEdge = matchedEdge;
    this.blocking = blocking;
    this.atLeast = atLeast;
  }

  /**
   * Tells whom each mentee got.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Counts the options that block this matching.
   *
   * @return 0 or more
   */
  public int blocking() {
    return blocking;
  }

  /**
   * Tells how many options block every matching, as far as the search went.
   *
   * @return 0 if nothing is known, never more than {@link #blocking()}
   */
  public int atLeast() {
    return atLeast;
  }

  /**
   * Tells whether nothing blocks.
   *
   * @return whether the matching is stable
   */
  public boolean isStable() {
    return blocking == 0;
  }

  /**
   * Tells whether it is proved that every matching is blocked by as many options or more.
   *
   * @return true of stable matchings, and where the search tried everything
   */
  public boolean isFewest() {
    return blocking == atLeast;
  }
}
