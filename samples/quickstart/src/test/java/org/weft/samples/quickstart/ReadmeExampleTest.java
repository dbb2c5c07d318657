package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementMarkdown;
import org.weft.core.agreement.AgreementTemplates;
import org.weft.core.agreement.Seat;
import org.weft.core.calendar.Attendee;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.Objective;
import org.weft.core.program.ObjectiveKind;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.metrics.catalog.MoralePulse;
import org.weft.metrics.catalog.PulseWave;
import org.weft.metrics.catalog.TeamFigure;
import org.weft.metrics.privacy.DisclosurePolicy;
import org.weft.metrics.privacy.Guarded;
import org.weft.metrics.privacy.Withheld;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.cohorts.Cohorts;
import org.weft.samples.cohorts.GeneratedCohort;
import org.weft.samples.cohorts.Seed;

/** The code that README shows, run as it stands there. */
final class ReadmeExampleTest {
  private static final WorkingHours LISBON =
      WorkingHours.weekdays(ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final WorkingHours BERLIN =
      WorkingHours.weekdays(ZoneId.of("Europe/Berlin"), LocalTime.of(9, 0), LocalTime.of(17, 0));

  private static final Participant ANA = Participant.builder()
      .id(ParticipantId.of("ana"))
      .name("Ana")
      .team(TeamId.of("search"))
      .hours(LISBON)
      .addNeed(SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT))
      .asMentee(Capacity.pairs(1))
      .build();

  private static final Participant BEN = Participant.builder()
      .id(ParticipantId.of("ben"))
      .name("Ben")
      .team(TeamId.of("payments"))
      .hours(BERLIN)
      .addOffer(SkillOffer.of(Skill.of("Kotlin"), SkillLevel.EXPERT))
      .asMentor(Capacity.pairs(2))
      .build();

  private static final List<Team> TEAMS =
      List.of(Team.of("payments", "Payments"), Team.of("search", "Search"));
  private static final List<Participant> PEOPLE = List.of(ANA, BEN);
  private static final MentoringFormat ONE_TO_ONE = MentoringFormat.standard(FormatKind.ONE_TO_ONE);
  private static final Charter CHARTER = Charter.builder()
      .name("Across teams")
      .purpose("Knowledge travels between teams.")
      .addObjective(
          Objective.of(ObjectiveKind.CROSS_FUNCTIONAL, "Everybody learns from another team"))
      .addFormat(ONE_TO_ONE)
      .build();
  private static final Cycle SPRING =
      Cycle.starting("Spring 2026", ONE_TO_ONE, LocalDate.of(2026, 3, 2));

  @Test
  void peopleAreMatchedWithReasonsAndAProof() {
    List<Team> teams = TEAMS;
    List<Participant> people = PEOPLE;
    Charter charter = CHARTER;
    Cycle spring = SPRING;
    // readme: begin match
    Cohort cohort = Cohort.of(Roster.of(teams, people)); // Cohort.review: all problems at once
    MatchingRound round = MatchingRound.of(cohort, charter, spring);
    MatchingStrategy strategy = OptimalStrategies.mostPeopleThenBestTotal();
    Matching matching = round.match(strategy, TieBreak.seeded(7));

    matching.pairs().get(0).reason(); // "covers Kotlin to 100%; share 35 hours a week"
    matching.unmatched(); // everybody else: which rules closed which doors, and what would help
    round.whyNot(BEN.id(), ANA.id()); // every objection to the reverse pair, each with a way out
    CertificateCheck.of(round.problem(), matching.solution()).holds(); // true, trusting no solver
    // readme: end match

    assertThat(matching.pairs()).hasSize(1);
    assertThat(matching.pairs().get(0).reason())
        .isEqualTo("covers Kotlin to 100%; share 35 hours a week");
    assertThat(matching.unmatched()).isEmpty();
    assertThat(round.whyNot(BEN.id(), ANA.id())).isNotEmpty();
    assertThat(CertificateCheck.of(round.problem(), matching.solution()).holds())
        .isTrue();
  }

  @Test
  void aPairGetsAnAgreementMeetingsAndAGuardedFigure() {
    // readme: begin agree
    ImmutableList<Seat> seats = ImmutableList.of(Seat.mentor(BEN), Seat.mentee(ANA));
    Agreement draft = AgreementTemplates.oneToOne().draft(seats, CHARTER, SPRING);
    String page = AgreementMarkdown.of(draft); // what both would sign
    // readme: end agree

    MeetingSeries meetings = MeetingPlan.builder()
        .addAttendee(Attendee.of(BEN.hours()))
        .addAttendee(Attendee.of(ANA.hours()))
        .cadence(ONE_TO_ONE.cadence())
        .first(SPRING.start())
        .end(SPRING.end())
        .zone(BEN.hours().zone())
        .minutes(ONE_TO_ONE.sessionMinutes())
        .build()
        .schedule(); // fair hours on real dates, with a proof of how fair they can be

    PulseWave wave = PulseWave.of(
        TeamId.of("search"), LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 22), 4, 5, 4, 2);
    Guarded<TeamFigure> morale =
        MoralePulse.of(DisclosurePolicy.standard()).measure(wave, LocalDate.of(2026, 5, 23));
    morale.fold(
        TeamFigure::sentence,
        Withheld::whatWouldHelp); // four answers: withheld, and what would help

    assertThat(page).contains("Ben", "Ana");
    assertThat(meetings.meetings()).hasSize(6);
    assertThat(meetings.worstOff()).isZero();
    assertThat(morale).isInstanceOf(Withheld.class);
  }

  @Test
  void aResearcherStatesAProblemWithoutACohort() {
    ParticipantId ana = ParticipantId.of("ana");
    ParticipantId ben = ParticipantId.of("ben");
    ParticipantId mo = ParticipantId.of("mo");
    ParticipantId nia = ParticipantId.of("nia");
    // readme: begin research
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ana)
        .mentee(ben)
        .mentor(mo, 1)
        .mentor(nia, 1)
        .candidate(ana, mo, 0.9)
        .candidate(ana, nia, 0.4)
        .candidate(ben, mo, 0.8)
        .build();
    TieBreak ties = TieBreak.byId();
    StableStrategies.menteeProposing().solve(problem, ties).pairs(); // [ana with mo]
    OptimalStrategies.bestTotal().solve(problem, ties).pairs(); // [ana with nia, ben with mo]
    // readme: end research

    assertThat(StableStrategies.menteeProposing().solve(problem, ties).pairs())
        .extracting(Object::toString)
        .containsExactly("ana with mo");
    assertThat(OptimalStrategies.bestTotal().solve(problem, ties).pairs())
        .extracting(Object::toString)
        .containsExactly("ana with nia", "ben with mo");
  }

  @Test
  void aTestDrawsACohort() {
    // readme: begin generate
    // the same people on every machine
    GeneratedCohort drawn = Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(7));
    Cohort cohort = drawn.cohort();
    // readme: end generate

    assertThat(cohort.size()).isEqualTo(200);
  }
}
