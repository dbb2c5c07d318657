package org.weft.matching.kernel.lattice;

/**
 * Of all stable matchings, one that costs least in total: with ranks as costs, people on both sides together are as far up
 * their lists as can be.
 *
 * <p>Costs are any whole numbers, one for each edge: ranks, points below the best, or both sides' points against each other.
 * If several stable matchings cost least, the one that is best for all mentees among them is chosen; there is always one.
 *
 * <p>One maximum flow over the rotations: O(E + R² (R + A)) at worst for E edges, R rotations and A arcs, usually near
 * linear. Sources: R. W. Irving, P. Leather and D. Gusfield, "An Efficient Algorithm for the 'Optimal' Stable Marriage",
 * Journal of the ACM 34 (1987); for mentors with several places see {@link RotationPoset}.
 *
 * <p><b>Details.</b> A rotation changes the cost by the same amount wherever it is taken, so the cost of a closed set is the
 * cost of the mentee-optimal matching plus the changes of its rotations: the least cost is a closure of greatest gain.
 * Closures of greatest gain are closed under intersection, hence the tie rule.
 */
public final class EgalitarianMatching {
  private EgalitarianMatching() {}

  /**
   * Finds the stable matching of least cost.
   *
   * @param poset all stable matchings
   * @param cost of each edge; any whole number
   * @return the matching, its cost, and the flow that proves it
   * @throws IllegalArgumentException if costs are missing or have a sum of sizes of more than 2<sup>60</sup>
   */
  public static LeastCost solve(RotationPoset poset, long[] cost) {
    EdgeCosts.check(poset.graph, cost);
    long[] gain = gain(poset, cost);
    ClosedSet best = HeaviestClosure.solve(poset.beforeStart, poset.before, gain);
    int[] matchedEdge = poset.matching(best.taken());
    return new LeastCost(matchedEdge, EdgeCosts.total(cost, matchedEdge), best);
  }

  /**
   * Bounds the cost of every stable matching by a flow; see {@link ClosureBound}.
   *
   * @param poset all stable matchings
   * @param cost of each edge
   * @param flow for each arc of the poset an amount, 0 or more
   * @return no stable matching costs less
   * @throws IllegalArgumentException if an amount is negative or missing
   */
  public static long lowerBound(RotationPoset poset, long[] cost, long[] flow) {
    EdgeCosts.check(poset.graph, cost);
    long[] gain = gain(poset, cost);
    return Math.subtractExact(
        EdgeCosts.total(cost, poset.menteeOptimal),
        ClosureBound.of(poset.beforeStart, poset.before, gain, flow));
  }

  private static long[] gain(RotationPoset poset, long[] cost) {
    long[] gain = poset.change(cost);
    for (int r = 0; r < gain.length; r++) {
      gain[r] = -gain[r];
    }
    return gain;
  }
}
