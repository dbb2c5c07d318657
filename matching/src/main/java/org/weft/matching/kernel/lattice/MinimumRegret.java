package org.weft.matching.kernel.lattice;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.kernel.Checks;

/**
 * Of all stable matchings, one in which the person who is worst off is as well off as can be.
 *
 * <p>Costs are any numbers, one for each edge; with the larger of both ranks as cost, the worst rank over both sides is as
 * good as possible. If several stable matchings reach it, the one that is best for all mentees among them is chosen.
 *
 * <p>O(E log E) once the rotations are known. Source: D. Gusfield, "Three Fast Algorithms for Four Problems in Stable
 * Marriage", SIAM Journal on Computing 16 (1987), which walks down the lattice in O(E); here any cost will do.
 *
 * <p><b>Details.</b> Binary search for the least limit for which a stable matching exists with no edge above it, by {@link
 * RestrictedMatching}. Limits tried are costs of stable pairs.
 */
public final class MinimumRegret {
  private MinimumRegret() {}

  /**
   * Finds the stable matching whose worst edge costs least.
   *
   * @param poset all stable matchings
   * @param cost of each edge
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if costs are missing
   */
  public static int[] solve(RotationPoset poset, long[] cost) {
    Checks.perEdge(poset.graph, cost.length, "cost");
    StableSpans spans = new StableSpans(poset);
    int[] best = poset.menteeOptimal.clone();
    long[] limits = limits(spans, cost, EdgeCosts.worst(cost, best));
    int low = 0;
    int high = limits.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int @Nullable [] found = RestrictedMatching.within(poset, spans, cost, limits[middle]);
      if (found == null) {
        low = middle + 1;
      } else {
        best = found;
        high = middle;
      }
    }
    return best;
  }

  /** Costs of stable pairs below that of the mentee-optimal matching, each once, rising. */
  private static long[] limits(StableSpans spans, long[] cost, long worst) {
    long[] limits = new long[cost.length];
    int size = 0;
    for (int e = 0; e < cost.length; e++) {
      if (spans.isStable(e) && cost[e] < worst) {
        limits[size++] = cost[e];
      }
    }
    return LongStream.of(Arrays.copyOf(limits, size)).sorted().distinct().toArray();
  }
}
