package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Chooses things of which some need others, so that the chosen ones weigh most together; weights may be negative.
 *
 * <p>A set is closed if it contains, with each thing, all that it needs. The result is a closed set of greatest weight, of
 * those the smallest, and a flow that proves it: see {@link ClosureBound}.
 *
 * <p>One maximum flow: O(n² (n + a)) for n things and a needs at worst. Source: J.-C. Picard, "Maximal Closure of a Graph and
 * Applications to Combinatorial Problems", Management Science 22 (1976).
 *
 * <p><b>Details.</b> Weight above zero flows from the source into a thing, weight below zero from the thing to the sink, and
 * any amount from a thing to what it needs. A cut that is finite is a closed set; its size is the weight above zero that
 * stays outside plus the weight below zero inside. The side of the source in the nearest smallest cut lies in every smallest
 * cut, so ties are settled for the smallest set.
 */
public final class HeaviestClosure {
  private HeaviestClosure() {}

  /**
   * Finds a closed set of greatest weight.
   *
   * @param needStart first need of each thing and, last, the number of needs
   * @param need what is needed
   * @param weight of each thing
   * @return the set, its weight and the flow
   * @throws IllegalArgumentException if weights have a sum of sizes of more than 2<sup>61</sup>
   */
  public static ClosedSet solve(int[] needStart, int[] need, long[] weight) {
    int things = weight.length;
    long gain = checkedGain(weight);
    MaximumFlow network =
        new MaximumFlow(things + 2, Math.addExact(need.length, things), things, things + 1);
    for (int r = 0; r < things; r++) {
      for (int a = needStart[r]; a < needStart[r + 1]; a++) {
        network.addArc(r, need[a], gain);
      }
    }
    for (int r = 0; r < things; r++) {
      if (weight[r] > 0) {
        network.addArc(things, r, weight[r]);
      } else if (weight[r] < 0) {
        network.addArc(r, things + 1, -weight[r]);
      }
    }
    long best = gain - network.run();
    return new ClosedSet(taken(network, things), best, flow(network, need.length));
  }

  private static long checkedGain(long[] weight) {
    long size = 0;
    long gain = 0;
    for (long w : weight) {
      long limit = EdgeCosts.LARGEST_SUM - size;
      checkArgument(
          w <= limit && w >= -limit,
          "weights must have sizes of at most 2^61 together but %s exceeds what is left, %s; use smaller units",
          w,
          limit);
      size += Math.abs(w);
      gain += Math.max(w, 0);
    }
    return gain;
  }

  private static boolean[] taken(MaximumFlow network, int things) {
    boolean[] taken = new boolean[things];
    for (int r = 0; r < things; r++) {
      taken[r] = network.isOnSourceSide(r);
    }
    return taken;
  }

  private static long[] flow(MaximumFlow network, int needs) {
    long[] flow = new long[needs];
    for (int a = 0; a < needs; a++) {
      flow[a] = network.flow(2 * a);
    }
    return flow;
  }
}
