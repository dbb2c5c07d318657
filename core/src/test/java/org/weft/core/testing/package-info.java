/**
 * People, programs and calendars for tests: arbitraries of every type of this module.
 *
 * <p>The question here is what a law should be tried on. The answer is values that are legal but awkward: cohorts of
 * nobody, of one person, of mentors only; reporting lines that run through managers outside the program; night shifts;
 * zones at the date line and zones that are half an hour off. Skills come from a small pool, so that offers meet needs.
 *
 * <p>Read in the order of the domain: {@link org.weft.core.testing.SkillArbitraries}, {@link
 * org.weft.core.testing.ProfileArbitraries}, {@link org.weft.core.testing.ConsentArbitraries}, {@link
 * org.weft.core.testing.CalendarArbitraries}, {@link org.weft.core.testing.ProgramArbitraries}, {@link
 * org.weft.core.testing.CohortArbitraries}, {@link org.weft.core.testing.ClauseArbitraries}, {@link
 * org.weft.core.testing.AgreementArbitraries}, {@link org.weft.core.testing.MeetingArbitraries}. With this jar on the test class path a
 * property only names the type, because {@link org.weft.core.testing.CoreArbitraryProvider} is registered as a service:
 *
 * <pre>{@code
 * @Property
 * void everybodyIsInTheCohort(@ForAll Cohort cohort) {
 *   assertThat(cohort.participants()).allMatch(person -> cohort.find(person.id()).isPresent());
 * }
 *
 * @Provide
 * Arbitrary<Cohort> largeCohorts() {
 *   return CohortArbitraries.cohorts(20, 60);
 * }
 * }</pre>
 *
 * <p>Values shrink: a failing cohort loses people until the failure goes away. {@link
 * org.weft.core.testing.CohortArbitraries#damagedRosters()} gives what a host's data may look like on a bad day.
 *
 * <p>Not here: realistic populations for studies (the samples generate those), and types of other modules.
 */
package org.weft.core.testing;
