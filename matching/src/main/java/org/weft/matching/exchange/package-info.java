/**
 * Who learns from whom, and teaches them in turn?
 *
 * <p>A pair of equals is two exchanges: in one the first learns and in the other the second. Each has its own score card, and the pair
 * is worth what the weaker one is worth, so that nobody gives much and gets nothing. An {@link
 * org.weft.matching.exchange.ExchangeRound} reads a {@link org.weft.matching.MatchingRound} that way, for the formats in which both
 * learn. It states a problem of one pool, which a strategy of {@link org.weft.matching.strategy.PeerStrategies} solves, and answers with
 * an {@link org.weft.matching.exchange.ExchangeMatching}: every {@link org.weft.matching.exchange.Exchange} with both cards, and
 * everybody else once as {@link org.weft.matching.exchange.NoExchange} with the cause and a way out.
 *
 * <pre>{@code
 * ExchangeRound round = ExchangeRound.of(MatchingRound.of(cohort, charter, cycle));
 * ExchangeMatching matching =
 *     round.match(PeerStrategies.mostPeopleThenBestTotal(), TieBreak.seeded(7));
 * matching.pairs().get(0).weaker(); // 0.62
 * }</pre>
 *
 * <p>Not here: circles in which each learns from the next, groups of peers ({@code matching.group}), and pairs in which only one
 * learns, which the round itself matches.
 */
@NullMarked
@DomainStyle
package org.weft.matching.exchange;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
