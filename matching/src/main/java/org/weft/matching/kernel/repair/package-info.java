/**
 * What would a small change cost, and who would move? This room starts from a most valuable matching with the prices that
 * prove it, and answers by one shortest path instead of solving again.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.repair.PricedMatching} takes a matching and its prices, and tells what
 * is lost or gained when a pair is forced or forbidden, when a mentor has a place more or less, when somebody leaves or joins:
 * a {@link org.weft.matching.kernel.repair.Change} with the people who move. It can make the change too and keeps its prices
 * optimal, so that re-matching is one search a change. {@link org.weft.matching.kernel.repair.ChangeCosts} answers for all
 * candidates, places or people at once. {@link org.weft.matching.kernel.repair.DulmageMendelsohn} splits people
 * into those who compete for too few places, those who have places to spare, and the rest; {@link
 * org.weft.matching.kernel.repair.Shortages} tells how tight it is around each unmatched mentee.
 *
 * <pre>{@code
 * PricedMatching best = PricedMatching.of(graph, capacity, value, matchedEdge, mentorPrice);
 * best.ifForced(edge); // what everybody loses together, and who moves
 * best.addPlace(mentor); // the best matching with one place more
 * }</pre>
 *
 * <p>Not here: ids, scores and words, which {@code matching.explain} adds; finding the first matching, which {@code
 * SparseAssignment} does; several aims in strict order, minimums, types and couples.
 */
@NullMarked
package org.weft.matching.kernel.repair;

import org.jspecify.annotations.NullMarked;
