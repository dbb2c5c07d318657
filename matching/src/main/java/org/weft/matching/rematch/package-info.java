/**
 * Matching again after something changed: who joined, left, paused or declined, and whose pairs move for it.
 *
 * <p>A {@link org.weft.matching.rematch.Rematching} holds a {@link org.weft.matching.MatchingRound round} with the people as they
 * are now, and the pairs that were announced. Nothing announced moves unless asked: {@code keepingAll} keeps every pair that may
 * still be. {@code leastDisturbance} moves as few as it takes to match most people, {@code bestTotal} as many as it takes for
 * the best total, {@code nearestStable} as few as a stable matching allows, and {@code curve} lists what lies between. The answer is
 * a {@link org.weft.matching.rematch.Rematch}: the matching, and a {@link org.weft.matching.rematch.PairChange} with its {@link
 * org.weft.matching.rematch.ChangeCause causes} for every pair that ends or begins.
 *
 * <p>A {@link org.weft.matching.rematch.WaitingList} carries those who stayed unmatched to the next round, where they go first,
 * and tells when somebody's turn comes at the latest.
 *
 * <pre>{@code
 * RoundTerms terms = RoundTerms.builder().addPaused(mo).build();
 * Rematching again = Rematching.of(round.on(terms), published);
 * Rematch rematch = again.leastDisturbance(TieBreak.byId());
 * rematch.changes().get(0).inEnglish(); // "ana with mo ends: mo is paused for this round"
 * }</pre>
 *
 * <p>Not here: what a coordinator approves before anything is announced, and how a host tells people.
 */
@NullMarked
@DomainStyle
package org.weft.matching.rematch;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
