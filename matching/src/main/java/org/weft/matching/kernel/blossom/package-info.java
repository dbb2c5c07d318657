/**
 * How are peers paired when each pair is worth something? Here everybody is in one pool, anyone may be paired with anyone,
 * and the pairs shall be worth as much as possible in all. Arrays in, arrays out; people are indices from 0.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.blossom.PairGraph} lists the pairs that are possible, with their
 * weights; {@link org.weft.matching.kernel.blossom.PairWeights} gives them row by row where nearly all are. {@link
 * org.weft.matching.kernel.blossom.HeaviestPairs} finds the best pairs. Its answer, {@link
 * org.weft.matching.kernel.blossom.PricedPairs}, carries the proof: a price for each person and for some {@link
 * org.weft.matching.kernel.blossom.OddSets}. {@link org.weft.matching.kernel.blossom.PairsCheck} verifies it, answers with
 * a {@link org.weft.matching.kernel.blossom.PairVerdict}, and shares no code with the solver.
 *
 * <pre>{@code
 * PairGraph row = PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 11, 5});
 * HeaviestPairs.solve(row, Objective.HEAVIEST).partner(); // [-1, 2, 1, -1]: the middle pair alone
 * HeaviestPairs.solve(row, Objective.LARGEST_THEN_HEAVIEST).partner(); // [1, 0, 3, 2]: nobody alone
 * }</pre>
 *
 * <p>For the maintainer: a search grows one tree at a time, over a forest of nested blossoms; prices are functions of the
 * time; nothing is recursive.
 *
 * <p>Not here: preferences instead of weights and stability, both in {@link org.weft.matching.kernel.peers}; groups of
 * three or more; ids.
 */
@NullMarked
package org.weft.matching.kernel.blossom;

import org.jspecify.annotations.NullMarked;
