/**
 * What if one number is not enough? This room finds matchings that are best for several goals in strict order, where mentors
 * may want a fewest number of mentees and mentees may have several mentors, and proves each by prices.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.objective.PlaceBounds} says who may be paired with whom and how often.
 * {@link org.weft.matching.kernel.objective.StrictOrder} takes a list of goals; {@link
 * org.weft.matching.kernel.objective.Bottleneck} and {@link org.weft.matching.kernel.objective.Leximin} make goals of scores:
 * the worst pair as good as possible, then the second worst, and so on. An {@link
 * org.weft.matching.kernel.objective.OrderedResult} is an {@link org.weft.matching.kernel.objective.OrderedMatching} with
 * prices for each goal, or a {@link org.weft.matching.kernel.objective.MinimumConflict}: mentors who want more mentees than
 * could ever come. {@link org.weft.matching.kernel.objective.PriceBound} checks a matching by its prices alone.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(1, new int[][] {{0}, {0}});
 * PlaceBounds bounds = PlaceBounds.of(graph, new int[] {1, 1}, new int[] {2}, new int[] {3});
 * StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds))); // both mentees come: the minimum of 2 is met
 * }</pre>
 *
 * <p>Not here: the fast path for one objective with a place for each mentee, which is {@code SparseAssignment} one room up;
 * quotas for types of mentees.
 */
@NullMarked
package org.weft.matching.kernel.objective;

import org.jspecify.annotations.NullMarked;
