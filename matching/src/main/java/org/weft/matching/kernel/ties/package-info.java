/**
 * Who meets whom if people may be liked equally? Ties give room: matchings of different sizes can be stable, and there are
 * three ways to be stable. This package holds the algorithms alone: arrays of numbers in, arrays of numbers out.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.ties.TiedRankings} holds lists with ties. {@link
 * org.weft.matching.kernel.ties.StabilityNotion} names the three ways, and {@link
 * org.weft.matching.kernel.ties.TiedBlockingPairs} checks a matching in any of them. {@link
 * org.weft.matching.kernel.ties.SuperStability} and {@link org.weft.matching.kernel.ties.StrongStability} find a {@link
 * org.weft.matching.kernel.ties.TiedMatching}, or a {@link org.weft.matching.kernel.ties.CutTrace} that proves that none
 * exists; {@link org.weft.matching.kernel.ties.CutTraceCheck} follows that proof. {@link
 * org.weft.matching.kernel.ties.PromotingAcceptance} finds a large weakly stable matching fast, and {@link
 * org.weft.matching.kernel.ties.LargestWeaklyStable} a largest one, or says how much larger one could be.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * TiedRankings tied = TiedRankings.ofScores(graph, new long[] {5, 5, 5}, new long[] {3, 3, 3});
 * LargestWeaklyStable.solve(tied, new int[] {1, 1}, 4, 100).size(); // 2: mentee 0 leaves mentor 0 to mentee 1
 * }</pre>
 *
 * <p>Graphs are those of {@code kernel}. Not here: who the people are, scores, and rules that settle ties; callers number
 * people in the order of their tie-break first.
 */
@NullMarked
package org.weft.matching.kernel.ties;

import org.jspecify.annotations.NullMarked;
