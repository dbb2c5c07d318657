package org.weft.matching.kernel.lattice;

/**
 * A bound on the weight of every closed set, from any flow that is not negative.
 *
 * <p>Let what flows from a thing to its needs leave its weight and join theirs. A closed set keeps what flows inside it, loses
 * nothing to the outside, because its needs are inside, and may gain from outside. So its weight is at most the changed
 * weight of its things, and that is at most the sum of all changed weights above zero. A closed set that reaches the bound is
 * one of greatest weight. Linear; shares nothing with {@link HeaviestClosure}.
 */
public final class ClosureBound {
  private ClosureBound() {}

  /**
   * Computes the bound.
   *
   * @param needStart first need of each thing and, last, the number of needs
   * @param need what is needed
   * @param weight of each thing
   * @param flow for each need an amount, 0 or more
   * @return no closed set weighs more
   * @throws IllegalArgumentException if an amount is negative or missing
   * @throws ArithmeticException if a sum does not fit a long
   */
  public static long of(int[] needStart, int[] need, long[] weight, long[] flow) {
    if (flow.length != need.length) {
      throw new IllegalArgumentException("flow must have one entry for each of the " + need.length
          + " needs but had " + flow.length + "; give 0 where nothing flows");
    }
    long[] changed = weight.clone();
    for (int r = 0; r < weight.length; r++) {
      for (int a = needStart[r]; a < needStart[r + 1]; a++) {
        if (flow[a] < 0) {
          throw new IllegalArgumentException(
              "flow " + a + " must not be negative but was " + flow[a] + "; give 0 for none");
        }
        changed[r] = Math.subtractExact(changed[r], flow[a]);
        changed[need[a]] = Math.addExact(changed[need[a]], flow[a]);
      }
    }
    long bound = 0;
    for (long w : changed) {
      bound = Math.addExact(bound, Math.max(w, 0));
    }
    return bound;
  }
}
