package org.weft.matching.kernel.lattice;

/** A closed set of greatest weight, and the flow that proves that no other weighs more. */
public final class ClosedSet {
  private final boolean[] taken;
  private final long weight;
  private final long[] flow;

  /** Takes ownership of the arrays. */
  ClosedSet(boolean[] taken, long weight, long[] flow) {
    this.taken = taken;
    this.weight = weight;
    this.flow = flow;
  }

  /**
   * Gives the set.
   *
   * @return for each thing whether it is chosen; a copy
   */
  public boolean[] taken() {
    return taken.clone();
  }

  /**
   * Gives the weight of the set.
   *
   * @return 0 or more: the empty set is closed
   */
  public long weight() {
    return weight;
  }

  /**
   * Gives what flows from each thing to what it needs.
   *
   * @return 0 or more for each need, in the order of the needs; a copy
   */
  public long[] flow() {
    return flow.clone();
  }
}
