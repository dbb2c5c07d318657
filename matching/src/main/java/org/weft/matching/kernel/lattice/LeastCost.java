package org.weft.matching.kernel.lattice;

/** A stable matching of least cost, and the proof that none costs less. */
public final class LeastCost {
  private final int[] matchedEdge;
  private final long cost;
  private final ClosedSet set;

  /** Takes ownership of the array. */
  LeastCost(int[] matchedEdge, long cost, ClosedSet set) {
    this.matchedEdge = matchedEdge;
    this.cost = cost;
    this.set = set;
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
   * Gives what the matching costs.
   *
   * @return the sum of the costs of its edges
   */
  public long cost() {
    return cost;
  }

  /**
   * Gives the rotations that lead to it, and the flow that proves that it costs least.
   *
   * @return a closed set of rotations of greatest gain
   */
  public ClosedSet set() {
    return set;
  }
}
