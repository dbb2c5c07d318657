package org.weft.matching.kernel.ties;

/** A matching that is stable in the sense that was asked for. */
public final class TiedMatching implements TiedAnswer {
  private final int[] matchedEdge;

  TiedMatching(int[] matchedEdge) {
    this.matchedEdge = matchedEdge;
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1; a copy
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }
}
