/**
 * How the pairs are chosen: every standard mechanism behind one interface, each with a proof of what it promises.
 *
 * <p>A {@link org.weft.matching.strategy.MatchingStrategy} takes a {@link org.weft.matching.problem.MatchingProblem} and a {@link
 * org.weft.matching.problem.TieBreak} and gives a {@link org.weft.matching.certificate.Solution}. {@link
 * org.weft.matching.strategy.OptimalStrategies} follow the program's scores, {@link
 * org.weft.matching.strategy.StableStrategies} both sides' wishes, with {@link
 * org.weft.matching.strategy.StableMatchings} to list every stable answer, {@link org.weft.matching.strategy.OneSidedStrategies} the
 * mentees' alone; {@link org.weft.matching.strategy.PeerStrategies} serve one pool without sides, and {@link
 * org.weft.matching.strategy.BaselineStrategies} are for comparison. {@link org.weft.matching.strategy.MatchingStrategies} lists
 * them.
 *
 * <pre>{@code
 * Solution solution = OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.seeded(7));
 * solution.certificate().claim(); // "Most people, then best total: nobody else could be matched, ..."
 * }</pre>
 *
 * <p>A problem may ask for more than scores and places: forced pairs, minimums, several mentors, couples. A strategy says what it {@code
 * heeds()} and refuses the rest, so nothing asked is silently ignored. Where no answer exists, the solution has no pairs and its
 * certificate says why.
 */
@NullMarked
package org.weft.matching.strategy;

import org.jspecify.annotations.NullMarked;
