package org.weft.matching.kernel.onesided;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * Takes the heaviest edge whose two people are still free, and again, until none is left.
 *
 * <p>A baseline: at least half the total weight of the best matching and at least half the pairs of the largest one, often far
 * more, and seldom the best. Nobody is left out beside a free place they could have.
 *
 * <p>O(mentees + mentors + E log E) time for E edges, 12 bytes an edge. Source of the bound: B. Korte and D. Hausmann, "An
 * Analysis of the Greedy Heuristic for Independence Systems" (1978).
 *
 * <p><b>Details.</b> Weight and edge share a {@code long}, so one primitive sort gives the order; of equal weights the edge
 * with the smaller index goes first.
 */
public final class GreedyChoice {
  private GreedyChoice() {}

  /**
   * Takes edges by weight.
   *
   * @param graph the candidates
   * @param capacity places of each mentor, 0 or more
   * @param weight weight of each edge, 0 to {@link Integer#MAX_VALUE}
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative, or a weight is missing or out of range
   */
  public static int[] solve(CandidateGraph graph, int[] capacity, long[] weight) {
    Places places = new Places(graph, capacity);
    Checks.perEdge(graph, weight.length, "weight");
    int[] menteeOf = Places.menteeOfEachEdge(graph);
    for (long key : sortedKeys(weight)) {
      int e = (int) key;
      if (places.isFree(e) && !places.isMatched(menteeOf[e])) {
        places.take(menteeOf[e], e);
      }
    }
    return places.matchedEdge();
  }

  private static long[] sortedKeys(long[] weight) {
    long[] keys = new long[weight.length];
    for (int e = 0; e < keys.length; e++) {
      if (weight[e] < 0 || weight[e] > Integer.MAX_VALUE) {
        checkArgument(
            false,
            "weight of edge %s must lie in 0 to %s but was %s; divide all weights by the same number",
            e,
            Integer.MAX_VALUE,
            weight[e]);
      }
      keys[e] = -weight[e] << 32 | e;
    }
    Arrays.sort(keys);
    return keys;
  }
}
