package org.weft.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Peak;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.PersonalityTraits;
import org.weft.core.consent.Purpose;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.Charter;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.Objective;
import org.weft.core.program.ObjectiveKind;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.testing.CohortArbitraries;

/** The examples of the package chapters and class comments, as they stand there. */
class PackageExamplesTest {
  @Test
  void roomAndLoad() {
    Capacity room = Capacity.of(2, 3);
    assertThat(room.placesFor(MentoringFormat.standard(FormatKind.ONE_TO_ONE))).isEqualTo(1);

    Workload load = Workload.of(80, Peak.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15)));
    assertThat(load.strainedUntil(LocalDate.of(2026, 3, 10), 14))
        .contains(LocalDate.of(2026, 3, 29));
  }

  @Test
  void skillChapter() {
    SkillNeed need = SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT);
    assertThat(need.coveredBy(SkillLevel.COMPETENT)).isCloseTo(0.67, within(0.005));
  }

  @Test
  void profileChapter() {
    WorkingStyle ana = new WorkingStyle(2, 4, 5, 3);
    CommunicationPreferences talk =
        CommunicationPreferences.of(48, CommunicationMode.VIDEO, CommunicationMode.WRITTEN);
    assertThat(ana.structure()).isEqualTo(5);
    assertThat(talk.modes()).containsExactly(CommunicationMode.VIDEO, CommunicationMode.WRITTEN);
    assertThat(Language.of("pt-BR").tag()).isEqualTo("pt-BR");
  }

  @Test
  void consentChapter() {
    PersonalityTraits traits = new PersonalityTraits(60, 70, 40, 80, 55);
    Disclosures ana = Disclosures.none()
        .withPersonality(Disclosed.of(traits, Purpose.RESEARCH))
        .withAccommodations(
            Disclosed.of(ImmutableSet.of(Accommodation.LIVE_CAPTIONS), Purpose.MATCHING));
    assertThat(ana.readFor(Purpose.MATCHING).personality()).isEmpty();
    assertThat(ana.readFor(Purpose.MATCHING).accommodations())
        .containsExactly(Accommodation.LIVE_CAPTIONS);
  }

  @Test
  void calendarChapter() {
    WorkingHours berlin =
        WorkingHours.weekdays(ZoneId.of("Europe/Berlin"), LocalTime.of(9, 0), LocalTime.of(17, 0));
    WorkingHours newYork = WorkingHours.weekdays(
        ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(17, 0));
    assertThat(berlin.overlapMinutes(newYork, LocalDate.of(2026, 3, 6))).isEqualTo(120);
    assertThat(berlin.overlapMinutes(newYork, LocalDate.of(2026, 3, 13))).isEqualTo(180);
  }

  @Test
  void cadenceComment() {
    assertThat(Cadence.monthly().dates(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 3, 31)))
        .containsExactly(
            LocalDate.of(2026, 1, 13), LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 10));
  }

  @Test
  void programChapter() {
    Charter charter = Charter.builder()
        .name("Across teams")
        .purpose("Knowledge travels between teams, and nobody grows alone.")
        .addObjective(Objective.of(
            ObjectiveKind.CROSS_FUNCTIONAL, "Every team learns from two others a year"))
        .addFormat(MentoringFormat.standard(FormatKind.ONE_TO_ONE))
        .build();
    assertThat(charter.review()).isEmpty();
  }

  @Test
  void cohortChapter() {
    List<Team> teams = ImmutableList.of(Team.of("search", "Search"));
    Participant ana = Participant.builder()
        .id(ParticipantId.of("p-1"))
        .name("Ana")
        .team(TeamId.of("search"))
        .hours(WorkingHours.weekdays(
            ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0)))
        .addNeed(SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT))
        .asMentee(Capacity.pairs(1))
        .build();
    List<Participant> people = ImmutableList.of(ana);
    CohortReview review = Cohort.review(Roster.of(teams, people));
    assertThat(review.findings()).isEmpty();
    Cohort cohort = review.orThrow();
    assertThat(cohort.mentees()).containsExactly(ana);
  }

  @Property(tries = 50)
  void testingChapter(@ForAll Cohort cohort) {
    assertThat(cohort.participants())
        .allMatch(person -> cohort.find(person.id()).isPresent());
  }

  @Provide
  Arbitrary<Cohort> largeCohorts() {
    return CohortArbitraries.cohorts(20, 60);
  }

  @Property(tries = 5)
  void testingChapterOnLargeCohorts(@ForAll("largeCohorts") Cohort cohort) {
    assertThat(cohort.size()).isBetween(20, 60);
  }
}
