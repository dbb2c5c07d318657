package org.weft.matching.kernel.profile;

/** A popular matching with as many pairs as any popular matching has. The array is copied on the way out. */
public final class LargestPopular implements PopularResult {
  private final int[] matchedEdge;

  LargestPopular(int[] matchedEdge) {
    this.matchedEdge = matchedEdge;
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }
}
