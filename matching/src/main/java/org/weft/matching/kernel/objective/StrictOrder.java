package org.weft.matching.kernel.objective;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the matching that is best for several goals in strict order: the first goal counts alone, the second only among
 * matchings that are best for the first, and so on. Minimums of mentors are met before any goal.
 *
 * <p>A goal says what each edge is worth to it; totals are made as large as possible. {@link #size} is the goal of as many
 * pairs as possible. Mentees may have several mentors. Example: two goals, most pairs and then most weight:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * PlaceBounds bounds = PlaceBounds.of(graph, new int[] {1, 1}, new int[] {0, 0}, new int[] {1, 1});
 * StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds), new long[] {9, 1, 5})); // edges 1 and 2
 * }</pre>
 *
 * <p>Ties are settled by the indices of people and edges. For k goals and s places of mentees: O(k s (E + (n + m) log m)) in the
 * worst case, far less once earlier goals have left little choice. Sources: see {@link PriceBound} and, for the method, R.
 * Ahuja, T. Magnanti and J. Orlin, "Network Flows" (1993).
 *
 * <p><b>Details.</b> No weights are combined, so nothing can overflow that fits one goal. After each goal the set of its best
 * matchings is a face: edges whose value does not equal the two prices keep their state, and so do places with a price. The
 * next goal is solved on that face.
 */
public final class StrictOrder {
  private StrictOrder() {}

  /**
   * Finds a best matching.
   *
   * @param bounds who may be paired with whom, and how often
   * @param goals what each edge is worth to each goal, first goal first; negative values count against an edge
   * @return the matching with its prices, or the minimums that clash
   * @throws IllegalArgumentException if a goal has the wrong length or values so large that prices could pass {@code long}
   */
  public static OrderedResult solve(PlaceBounds bounds, List<long[]> goals) {
    ImmutableList<long[]> kept =
        goals.stream().map(long[]::clone).collect(ImmutableList.toImmutableList());
    for (int k = 0; k < kept.size(); k++) {
      Levels.check(bounds, kept.get(k), k);
    }
    Levels levels = new Levels(bounds);
    Optional<MinimumConflict> conflict = levels.meetMinimums();
    if (conflict.isPresent()) {
      return conflict.get();
    }
    kept.forEach(levels::maximize);
    return levels.result();
  }

  /**
   * Gives the goal of as many pairs as possible.
   *
   * @param bounds who may be paired with whom, and how often
   * @return 1 for each edge
   */
  public static long[] size(PlaceBounds bounds) {
    long[] ones = new long[bounds.graph.edges()];
    Arrays.fill(ones, 1);
    return ones;
  }
}
