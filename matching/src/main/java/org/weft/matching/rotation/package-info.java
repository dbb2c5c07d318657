/**
 * Who meets whom next: partners that change from round to round, and nobody meets the same person twice.
 *
 * <p>A {@link org.weft.matching.rotation.RotationPlan} says what is wanted: people, the size of a group and a number of
 * rounds. Its {@link org.weft.matching.rotation.RotationOutcome} is a full {@link org.weft.matching.rotation.Rotation}, a
 * shorter one, or a proof that so many rounds cannot exist. A rotation is a list of {@link
 * org.weft.matching.rotation.RotationRound rounds}, a round a list of {@link org.weft.matching.rotation.RotationGroup
 * groups} and whoever rests. The {@link org.weft.matching.rotation.RotationVerdict} says how far repeat-free rounds are known
 * to go, beside a {@link org.weft.matching.rotation.RoundBound} that no schedule passes.
 *
 * <pre>{@code
 * RotationPlan plan = RotationPlan.pairs(people, 12);
 * RotationOutcome outcome = plan.rotate(TieBreak.seeded(7));
 * outcome.rotation().ifPresent(rotation -> rotation.partnersOf(ana)); // twelve people, in the order Ana meets them
 * RotationCheck.of(plan, outcome).holds();                            // true, and no construction was trusted
 * }</pre>
 *
 * <p>Pairs always last until everybody has met everybody. Larger groups come from constructions that are exact for some head
 * counts and fall short of the bound for others; the verdict says which. Not here: partners from earlier cycles, absences,
 * people who must stay apart, and the hour of a meeting.
 */
@NullMarked
@DomainStyle
package org.weft.matching.rotation;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
