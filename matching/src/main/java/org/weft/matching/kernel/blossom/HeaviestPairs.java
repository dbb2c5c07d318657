package org.weft.matching.kernel.blossom;

import org.weft.matching.kernel.Objective;

/**
 * Pairs people of one pool so that the pairs are worth as much as possible in all.
 *
 * <p>The {@link PricedPairs} carry prices that prove it. Example, four people in a row: the middle pair alone is worth 8,
 * the two outer ones 5 + 5.
 *
 * <pre>{@code
 * PairGraph row = PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 8, 5});
 * HeaviestPairs.solve(row, Objective.HEAVIEST).totalWeight(); // 10: 0 with 1, 2 with 3
 * }</pre>
 *
 * <p>With {@link Objective#HEAVIEST} a pair of weight 0 adds nothing; it may be made or not. Of several best answers,
 * which one is found depends on the order of the indices and of the pairs; the total does not.
 *
 * <p>O(people * pairs * log people) time and O(people + pairs) memory. All arithmetic is exact.
 *
 * <p>Sources: J. Edmonds (1965); Z. Galil, S. Micali and H. Gabow, "An O(EV log V) Algorithm for Finding a Maximal Weighted
 * Matching in General Graphs", SIAM Journal on Computing 15 (1986); Z. Galil, "Efficient Algorithms for Finding Maximum
 * Matching in Graphs", ACM Computing Surveys 18 (1986).
 *
 * <p><b>Details.</b> {@link GreedyStart} sets prices and matches most people, {@link CircleStart} most of the others;
 * {@link PairSearch} settles each person who is left once, by a tree of its own. Whoever is left alone has price 0. {@link Objective#LARGEST_THEN_HEAVIEST} adds
 * {@link PairOffset} to every weight.
 */
public final class HeaviestPairs {
  private HeaviestPairs() {}

  /**
   * Finds the best pairs.
   *
   * @param graph which pairs are possible, and what each is worth
   * @param objective what is made as large as possible
   * @return the pairs with their proof
   * @throws IllegalArgumentException if the weights are so large that sums could pass {@code long}
   */
  public static PricedPairs solve(PairGraph graph, Objective objective) {
    long lightest = Long.MAX_VALUE;
    long heaviest = 0;
    for (long w : graph.weight) {
      lightest = Math.min(lightest, w);
      heaviest = Math.max(heaviest, w);
    }
    PairChecks.range(graph.people, 0, heaviest);
    long offset = PairOffset.of(objective, peopleWithPairs(graph), lightest, heaviest);
    PairChecks.range(graph.people, offset, heaviest);
    PairSolver solver = new PairSolver(graph.people, offset);
    solver.solve(graph);
    return solver.result(objective, graph);
  }

  private static int peopleWithPairs(PairGraph graph) {
    int count = 0;
    for (int i = 0; i < graph.people; i++) {
      count += graph.start[i] < graph.start[i + 1] ? 1 : 0;
    }
    return count;
  }

  /**
   * Finds the best pairs where nearly all pairs are possible; most of them are looked at a few times and never stored.
   *
   * @param weights what each two people are worth as a pair
   * @param objective what is made as large as possible
   * @return the pairs with their proof
   * @throws IllegalArgumentException if the weights are so large that sums could pass {@code long}, or if a pair that matters
   *     is seen to have two weights
   */
  public static PricedPairs solve(PairWeights weights, Objective objective) {
    return DensePairs.solve(weights, objective);
  }
}
