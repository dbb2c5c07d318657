package org.weft.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.calendar.MeetingTurn;
import org.weft.core.calendar.MeetingTurn.WrittenExchange;
import org.weft.core.calendar.MeetingTurn.WrittenExchange.Reason;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.RosterFinding;
import org.weft.core.cohort.Team;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Identity;

class CoreArbitrariesTest {
  @Property(tries = 200)
  void everyRosterIsAccepted(@ForAll Roster roster) {
    assertThat(Cohort.review(roster)).isInstanceOf(CohortReview.Accepted.class);
  }

  @Property(tries = 200)
  void everyPersonIsAcceptedWithTheirTeam(@ForAll Participant person) {
    Roster roster =
        Roster.of(ImmutableList.of(new Team(person.team(), "Team")), ImmutableList.of(person));
    assertThat(Cohort.review(roster)).isInstanceOf(CohortReview.Accepted.class);
  }

  @Property(tries = 50)
  void genericDisclosuresAreProvided(@ForAll Disclosed<Identity> disclosed) {
    assertThat(disclosed.value()).isInstanceOf(Identity.class);
  }

  @Example
  void cohortsAreVaried() {
    everyOneOfTheseComesUp(
        CohortArbitraries.cohorts(),
        cohort -> cohort.size() == 0,
        cohort -> cohort.size() == 1,
        cohort -> cohort.size() == 12,
        cohort -> cohort.size() > 3 && cohort.mentors().size() == cohort.size(),
        cohort -> cohort.size() > 3 && cohort.mentees().size() == cohort.size(),
        cohort -> cohort.size() > 3 && teamsInUse(cohort) == 1,
        cohort -> teamsInUse(cohort) == 4,
        cohort -> cohort.participants().stream()
            .anyMatch(person -> cohort.managersAbove(person.id()).size() > 5),
        cohort ->
            cohort.participants().stream().anyMatch(p -> p.hours().blocks().isEmpty()),
        cohort -> cohort.participants().stream().anyMatch(p -> p.mentors() && p.learns()),
        cohort -> !cohort.history().pairs().isEmpty(),
        cohort -> !cohort.roster().confidential().isEmpty());
  }

  private static long teamsInUse(Cohort cohort) {
    return cohort.participants().stream().map(Participant::team).distinct().count();
  }

  @Example
  void agreementsAreVaried() {
    everyOneOfTheseComesUp(
        AgreementArbitraries.agreements(),
        agreement -> agreement.clauses().isEmpty(),
        agreement -> agreement.clauses().size() == ClauseTopic.values().length,
        agreement -> agreement.parties().size() == 2,
        agreement -> agreement.parties().size() == 4,
        agreement -> agreement.signatures().isEmpty(),
        agreement -> agreement.awaited().isEmpty(),
        agreement -> !agreement.awaited().isEmpty()
            && agreement.awaited().size() < agreement.parties().size(),
        agreement -> !agreement.signatures().isEmpty()
            && agreement.awaited().size() == agreement.parties().size());
  }

  @Example
  void clausesSpeakAboutEveryTopic() {
    assertThat(samples(ClauseArbitraries.clauses()).stream().map(Clause::topic))
        .contains(ClauseTopic.values());
    assertThat(samples(AgreementArbitraries.agreements()).stream()
            .flatMap(agreement -> agreement.clauses().stream())
            .map(Clause::topic))
        .contains(ClauseTopic.values());
  }

  @Property(tries = 50)
  void clausesSpeakAboutTheTopicThatWasAskedFor(@ForAll ClauseTopic topic) {
    assertThat(samples(ClauseArbitraries.clauses(topic)))
        .extracting(Clause::topic)
        .containsOnly(topic);
  }

  @Example
  void signingEndsInEveryWay() {
    ImmutableList<SigningOutcome> outcomes = samples(AgreementArbitraries.outcomes());
    assertThat(outcomes).hasAtLeastOneElementOfType(SigningOutcome.Signed.class);
    assertThat(outcomes.stream()
            .filter(SigningOutcome.Refused.class::isInstance)
            .map(outcome -> ((SigningOutcome.Refused) outcome).reason()))
        .contains(SigningOutcome.Reason.values());
  }

  @Example
  void seriesAreVaried() {
    everyOneOfTheseComesUp(
        MeetingArbitraries.series(),
        series -> series.meetings().size() == series.turns().size(),
        series -> series.meetings().isEmpty(),
        series -> series.meetings().size() > 3
            && series.turns().size() > series.meetings().size(),
        series -> series.turns().stream().anyMatch(writtenFor(Reason.NO_HUMANE_HOUR)),
        series -> series.turns().stream().anyMatch(writtenFor(Reason.NO_SUCH_HOUR)),
        series -> series.totals().size() == 2,
        series -> series.totals().size() == 12,
        series -> series.worstOff() > 0 && series.gap() == 0);
  }

  @Example
  void turnsAreLiveAndWrittenForEveryReason() {
    everyOneOfTheseComesUp(
        MeetingArbitraries.turns(),
        MeetingTurn.LiveMeeting.class::isInstance,
        writtenFor(Reason.NO_HUMANE_HOUR),
        writtenFor(Reason.NO_SUCH_HOUR));
  }

  private static Predicate<MeetingTurn> writtenFor(Reason reason) {
    return turn -> turn instanceof WrittenExchange written && written.reason() == reason;
  }

  @Example
  void damageGivesEveryKindOfProblem() {
    ImmutableSet<RosterFinding.Kind> found = samples(CohortArbitraries.damagedRosters()).stream()
        .flatMap(roster -> Cohort.review(roster).findings().stream())
        .map(RosterFinding::kind)
        .collect(ImmutableSet.toImmutableSet());
    assertThat(found).contains(RosterFinding.Kind.values());
  }

  @SafeVarargs
  private static <T> void everyOneOfTheseComesUp(Arbitrary<T> arbitrary, Predicate<T>... features) {
    ImmutableList<T> samples = samples(arbitrary);
    for (int i = 0; i < features.length; i++) {
      assertThat(samples.stream().anyMatch(features[i])).as("feature %s", i).isTrue();
    }
  }

  private static <T> ImmutableList<T> samples(Arbitrary<T> arbitrary) {
    return arbitrary.generator(1000, true).stream(new Random(1))
        .limit(600)
        .map(Shrinkable::value)
        .collect(ImmutableList.toImmutableList());
  }
}
