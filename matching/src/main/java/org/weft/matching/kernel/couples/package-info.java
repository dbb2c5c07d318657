/**
 * Who meets whom when some mentees come in couples that want mentors of the same group? Arrays in, arrays out; people are
 * indices from 0.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.couples.CoupleMarket} holds the candidates, the couples and what
 * everybody would like; it lists for every couple the pairs of mentors that it may have, best first. {@code Holdings} is a
 * matching in the making and knows what blocks it. {@code SequentialOffers} lets singles and then couples move to the best that
 * would take them, until nobody would move or the same matching comes again. {@code CoupleSearch} tries all matchings of small
 * markets, with pruning. {@link org.weft.matching.kernel.couples.StableCouples} runs the one, then the other, and answers with a
 * {@link org.weft.matching.kernel.couples.CouplesResult}, which says what was found and what was proved.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0}, {1}});
 * CoupleMarket market = CoupleMarket.of(
 *     graph, new int[] {1, 1}, new int[] {7, 7}, new int[][] {{0, 1}}, new long[2], new long[2]);
 * StableCouples.solve(market, 1_000, 1_000).isStable(); // true: mentors 0 and 1 are of group 7
 * }</pre>
 *
 * <p>Stability is that of McDermid and Manlove (2010). Not here: couples of mentors, lists over pairs that are not sums of
 * points, ids.
 */
@NullMarked
package org.weft.matching.kernel.couples;

import org.jspecify.annotations.NullMarked;
