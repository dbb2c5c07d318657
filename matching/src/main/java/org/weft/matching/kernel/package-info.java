/**
 * How are the pairs computed, and how can a stranger check them? This package holds the algorithms alone: arrays of
 * numbers in, arrays of numbers out. Mentees and mentors are indices from 0; who they are, and why two of them are
 * candidates, is known only to the packages that call it.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.CandidateGraph} says who may meet whom, one row of edges for
 * each mentee; {@link org.weft.matching.kernel.MentorIndex} is the same seen from the mentors. {@link
 * org.weft.matching.kernel.Rankings} adds strict preferences, and {@link
 * org.weft.matching.kernel.DeferredAcceptance} finds a stable matching; {@link
 * org.weft.matching.kernel.BlockingPairs} checks it. {@link org.weft.matching.kernel.SparseAssignment} finds the
 * largest or heaviest matching under an {@link org.weft.matching.kernel.Objective} and returns an {@link
 * org.weft.matching.kernel.Assignment} with prices; {@link org.weft.matching.kernel.OptimalityCheck} checks those.
 * {@link org.weft.matching.kernel.AlternatingReach} tells why an unmatched mentee has no place. Each checker answers
 * with a {@link org.weft.matching.kernel.Verdict} and shares no code with the solvers. Rooms build on these: {@code
 * kernel.onesided} for mechanisms that follow the mentees' wishes alone, {@code kernel.profile} for counts of choices and {@code
 * kernel.lottery} for chances, {@code kernel.ties} and {@code kernel.choice} for stability with ties, places on both sides and
 * types, {@code kernel.lattice} for all stable matchings and the choice among them, {@code kernel.objective} for several aims,
 * {@code kernel.dense} for costs of nearly all pairs, {@code kernel.couples} for mentees who come in twos, {@code
 * kernel.repair} for what a small change costs, {@code kernel.peers} and {@code
 * kernel.blossom} for one pool of equals, {@code kernel.baseline} for
 * searches to compare with.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * Assignment best =
 *     SparseAssignment.solve(
 *         graph, new int[] {1, 1}, new long[] {9, 1, 5}, Objective.LARGEST_THEN_HEAVIEST);
 * best.matchedEdge(); // [1, 2]: both mentees are matched, total weight 6
 * }</pre>
 *
 * <p>Not here: scores, ids, tie-breaking rules, time. Where several results are equally good, the choice depends on the
 * order of the indices, so callers number people in the order of their tie-break first.
 */
@NullMarked
package org.weft.matching.kernel;

import org.jspecify.annotations.NullMarked;
