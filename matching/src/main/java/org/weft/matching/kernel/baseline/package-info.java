/**
 * What do exact methods gain over a search that is merely patient? Methods from the literature that promise little, to be
 * compared with, never to be relied on. Arrays in, arrays out; chance comes from a seed.
 *
 * <p>{@link org.weft.matching.kernel.baseline.GeneticSearch} looks for a good matching among those that are stable under
 * lists with ties, by a {@link org.weft.matching.kernel.baseline.GeneticAim}: most pairs, best average rank, or an equal
 * burden on both sides. Its answer is always stable, and is never worse than the best of the deferred acceptance results that
 * it starts from; nothing is known about how far it is from the best. It is limited by a number of generations that the
 * caller states, not by a clock, so that the same seed gives the same answer on every machine.
 *
 * <pre>{@code
 * int[] found =
 *     GeneticSearch.solve(
 *         graph, capacity, menteePoints, mentorPoints, GeneticAim.MOST_PAIRS, 100, 42);
 * }</pre>
 *
 * <p>Not here: exact methods. For strict lists, {@code kernel.lattice} finds the best in polynomial time for most aims, and
 * says so where it cannot. Greedy and random choice, which look at one side or at neither, are in {@code kernel.onesided}.
 */
@NullMarked
package org.weft.matching.kernel.baseline;

import org.jspecify.annotations.NullMarked;
