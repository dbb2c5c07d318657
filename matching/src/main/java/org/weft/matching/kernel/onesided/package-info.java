/**
 * How are places shared out when only the mentees' wishes count as wishes? This package holds the algorithms alone: arrays of
 * numbers in, for each mentee an edge or -1 out. Mentors have places and, for some of the mechanisms, priorities; a priority
 * decides who goes first and is nobody's gain or loss.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.onesided.SerialDictatorship} lets one mentee after the other
 * choose. {@link org.weft.matching.kernel.onesided.ImmediateAcceptance} serves first choices first. {@link
 * org.weft.matching.kernel.onesided.TopTradingCycles} lets mentees trade their priorities. {@link
 * org.weft.matching.kernel.onesided.EfficiencyAdjusted} lets them give up claims that bring them nothing. {@link
 * org.weft.matching.kernel.onesided.GreedyChoice} and {@link org.weft.matching.kernel.onesided.RandomChoice} are baselines
 * to compare with.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * SerialDictatorship.solve(graph, new int[] {1, 1}, new long[] {9, 4, 8}); // [0, -1]: mentee 0 chose first
 * }</pre>
 *
 * <p>Graphs and strict lists are those of {@code kernel}. Not here: who the people are, how ties are broken, and what is
 * claimed of a result; callers number people in the order of their tie-break first.
 */
@NullMarked
package org.weft.matching.kernel.onesided;

import org.jspecify.annotations.NullMarked;
