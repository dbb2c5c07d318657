/**
 * Who meets whom if people want several partners, a mentor needs a minimum of mentees, or
 * places are kept for some? This package holds the algorithms
 * alone: arrays of numbers in, arrays of numbers out.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.choice.ManyToManyAcceptance} finds a pairwise-stable matching if
 * both sides have places, and {@link org.weft.matching.kernel.choice.PairwiseStability} checks it. {@link
 * org.weft.matching.kernel.choice.EnvyFreeMinimums} gives every mentor its minimum, stably if possible and free of envy if
 * not; its {@link org.weft.matching.kernel.choice.MinimumsResult} says which, and {@link
 * org.weft.matching.kernel.choice.MinimumsCheck} checks either, also that it is impossible. Checkers answer with a {@link
 * org.weft.matching.kernel.choice.ChoiceVerdict}. {@link org.weft.matching.kernel.choice.ReservedAcceptance} serves mentors
 * who reserve places for types of mentees, or limit them, as {@link org.weft.matching.kernel.choice.TypedPlaces} states.
 *
 * <pre>{@code
 * Rankings lists = Rankings.of(CandidateGraph.complete(2, 2), new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});
 * ManyToManyAcceptance.menteesPropose(lists, new int[] {2, 1}, new int[] {1, 2}); // [0, 1, 3]
 * EnvyFreeMinimums.solve(lists, new int[] {0, 1}, new int[] {2, 2}).outcome(); // ENVY_FREE
 * }</pre>
 *
 * <p>Graphs and strict lists are those of {@code kernel}. Not here: who the people are, scores, and rules that settle ties;
 * callers number people in the order of their tie-break first.
 */
@NullMarked
package org.weft.matching.kernel.choice;

import org.jspecify.annotations.NullMarked;
