package org.weft.matching.kernel.lattice;

/** A stable matching that is fair to both sides, with what is known about fairer ones. */
public final class FairResult {
  private final int[] matchedEdge;
  private final long value;
  private final long lowerBound;
  private final long nodes;

  /** Takes ownership of the array. */
  FairResult(int[] matchedEdge, long value, long lowerBound, long nodes) {
    this.matchedEdge = matchedEdge;
    this.value = value;
    this.lowerBound = lowerBound;
    this.nodes = nodes;
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1; a copy
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Gives what is to be small.
   *
   * @return the larger total of the two sides, or the difference of their totals
   */
  public long value() {
    return value;
  }

  /**
   * Gives what no stable matching is below.
   *
   * @return at most {@link #value}; equal if the search was finished
   */
  public long lowerBound() {
    return lowerBound;
  }

  /**
   * Tells whether this is known to be the fairest stable matching.
   *
   * @return false if the search ran out of nodes and the best found is given
   */
  public boolean isExact() {
    return value == lowerBound;
  }

  /**
   * Counts the nodes of the search.
   *
   * @return 0 if bounds alone settled it
   */
  public long nodes() {
    return nodes;
  }
}
