/**
 * From a draft to what is published, with a person deciding in between.
 *
 * <p>A {@link org.weft.matching.review.Review} knows a round, a strategy and a tie-break. It makes a {@link
 * org.weft.matching.review.Draft}, plain data that a host stores while coordinators look at it. They make a {@link
 * org.weft.matching.review.Decision} at a time: approve a pair, ask for one, forbid one, make an exception, take something back. Each
 * gives the next draft with the {@link org.weft.matching.review.MatchingDifference difference} in words, or a refusal as a value. Approved
 * and pinned pairs stay whatever else is decided. When every pair is approved, the draft becomes a {@link
 * org.weft.matching.review.Publication}; nothing in it moves any more, unless a {@code Rematching} is asked for changes.
 *
 * <pre>{@code
 * Review review = Review.of(round, OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId());
 * Draft draft = review.draft();
 * DraftOutcome outcome = review.decide(draft, new Decision.Forbid(Pairing.of(ana, mo)));
 * if (outcome instanceof DraftOutcome.Redrafted next) {
 *   next.difference().inEnglish(); // "2 pairs begin, 2 end; 2 pairs as before; total 1.31, was 1.42"
 * }
 * }</pre>
 *
 * <p>What if a weight, a rule, a place or a person were different? {@link org.weft.matching.review.Review#whatIf} answers for any
 * other round and changes nothing. Not here: why a pair was made and what another one would cost ({@code explain}), and who
 * may decide, which is the host's to know.
 */
@NullMarked
@DomainStyle
package org.weft.matching.review;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
