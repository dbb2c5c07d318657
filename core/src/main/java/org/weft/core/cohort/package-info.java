/**
 * The people of a program, as one value that holds together.
 *
 * <p>A {@link org.weft.core.cohort.Participant} may mentor, learn, or both. What the host stores goes into a {@link
 * org.weft.core.cohort.Roster}: people, teams, managers outside the program, confidential profiles, and the {@link
 * org.weft.core.cohort.PairHistory history} of who met whom. A roster may be wrong. Reviewing it gives a {@link
 * org.weft.core.cohort.Cohort}, which never is, or every problem at once, each with a way out.
 *
 * <pre>{@code
 * Participant ana = Participant.builder()
 *     .id(ParticipantId.of("p-1")).name("Ana").team(TeamId.of("search"))
 *     .hours(WorkingHours.weekdays(ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0)))
 *     .addNeed(SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT))
 *     .asMentee(Capacity.pairs(1))
 *     .build();
 * CohortReview review = Cohort.review(Roster.of(teams, people));
 * review.findings();             // for the coordinator
 * Cohort cohort = review.orThrow(); // or a RosterException that lists them all
 * }</pre>
 *
 * <p>A cohort answers who is whose manager, who mentors, who met whom last. It lists people in the order of their ids,
 * whatever the order in the roster. Not here: who may meet whom ({@code matching}).
 */
@NullMarked
@DomainStyle
package org.weft.core.cohort;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
