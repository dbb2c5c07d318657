package org.weft.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Example;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.RosterFinding.Kind;
import org.weft.core.consent.Disclosures;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

class RosterReviewTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final WorkingHours OFFICE =
      WorkingHours.weekdays(LISBON, LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final Team SEARCH = Team.of("search", "Search");
  private static final Participant ANA = person("p-1");
  private static final Participant BEN = person("p-2");
  private static final Participant CLEO = person("p-3");
  private static final Roster SOUND =
      Roster.of(ImmutableList.of(SEARCH), ImmutableList.of(ANA, BEN, CLEO));

  private static Participant person(String id) {
    return Participant.builder()
        .id(ParticipantId.of(id))
        .name("Name of " + id)
        .team(SEARCH.id())
        .hours(OFFICE)
        .build();
  }

  private static TimeBlock block(DayOfWeek day, int start, int end) {
    return TimeBlock.of(day, LocalTime.of(start, 0), LocalTime.of(end, 0));
  }

  private static Roster with(Participant... people) {
    return SOUND.withParticipants(people);
  }

  private static Outsider outside(String id, String manager) {
    return new Outsider(
        ParticipantId.of(id),
        Optional.of(manager).filter(m -> !m.isEmpty()).map(ParticipantId::of));
  }

  /** The roster has this finding and no other. */
  private static void finds(Roster roster, Kind kind, String subject, String value, String wayOut) {
    CohortReview review = Cohort.review(roster);
    assertThat(review.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.kind()).isEqualTo(kind);
      assertThat(finding.subject()).isEqualTo(subject);
      assertThat(finding.problem()).contains(value);
      assertThat(finding.wayOut()).contains(wayOut);
      assertThat(review instanceof CohortReview.Refused).isEqualTo(finding.blocks());
    });
  }

  @Example
  void aSoundRosterIsAcceptedWithoutFindings() {
    assertThat(Cohort.review(SOUND))
        .isEqualTo(new CohortReview.Accepted(Cohort.of(SOUND), ImmutableList.of()));
    assertThat(Cohort.review(Roster.builder().build()).orThrow().size()).isZero();
  }

  @Example
  void anIdTwiceIsFound() {
    finds(
        with(ANA, BEN, ANA.withName("Another")),
        Kind.DUPLICATE_PERSON,
        "p-1",
        "p-1",
        "an id of their own");
  }

  @Example
  void anIdInsideAndOutsideIsFound() {
    finds(
        SOUND.withOutsiders(outside("p-1", "")),
        Kind.DUPLICATE_PERSON,
        "p-1",
        "p-1",
        "an id of their own");
  }

  @Example
  void aTeamTwiceIsFound() {
    finds(
        SOUND.withTeams(SEARCH, Team.of("search", "Other")),
        Kind.DUPLICATE_TEAM,
        "search",
        "search",
        "an id of its own");
  }

  @Example
  void anUnknownTeamIsFound() {
    finds(
        with(ANA, BEN.withTeam(TeamId.of("ghost"))),
        Kind.UNKNOWN_TEAM,
        "p-2",
        "team ghost",
        "Team.of(\"ghost\", ...)");
  }

  @Example
  void anUnknownManagerIsFound() {
    finds(
        with(ANA.withManager(ParticipantId.of("boss"))),
        Kind.UNKNOWN_MANAGER,
        "p-1",
        "manager boss",
        "Outsider for boss");
    finds(
        SOUND.withOutsiders(outside("o-1", "boss")),
        Kind.UNKNOWN_MANAGER,
        "o-1",
        "manager boss",
        "Outsider for boss");
  }

  @Example
  void aSecondEntryDoesNotHideTheUnknownManagerOfTheFirst() {
    Roster twice = with(ANA.withManager(ParticipantId.of("boss")), BEN, ANA.withManager(BEN.id()));
    assertThat(Cohort.review(twice).findings())
        .extracting(RosterFinding::kind)
        .containsExactly(Kind.DUPLICATE_PERSON, Kind.UNKNOWN_MANAGER);
  }

  @Example
  void twoRowsWithTheSameMistakeGiveOneFinding() {
    Participant lost = ANA.withTeam(TeamId.of("ghost"));
    assertThat(Cohort.review(with(lost, lost)).findings())
        .extracting(RosterFinding::kind)
        .containsExactly(Kind.DUPLICATE_PERSON, Kind.UNKNOWN_TEAM);
  }

  @Example
  void aCircleIsFoundThroughAnIdThatIsThereTwiceIfBothRowsAgree() {
    Participant own = ANA.withManager(ANA.id());
    assertThat(Cohort.review(with(own, own)).findings())
        .extracting(RosterFinding::kind)
        .containsExactly(Kind.DUPLICATE_PERSON, Kind.MANAGER_CYCLE);
    assertThat(Cohort.review(with(own, ANA)).findings())
        .extracting(RosterFinding::kind)
        .containsExactly(Kind.DUPLICATE_PERSON);
  }

  @Example
  void beingOnesOwnManagerIsFound() {
    finds(
        with(ANA.withManager(ANA.id())),
        Kind.MANAGER_CYCLE,
        "p-1",
        "p-1 is their own manager",
        "leave the manager empty");
  }

  @Example
  void aCircleIsFoundOnceFromItsSmallestIdWhateverTheOrder() {
    Participant ana = ANA.withManager(CLEO.id());
    Participant ben = BEN.withManager(ANA.id());
    Participant cleo = CLEO.withManager(BEN.id());
    Participant below = person("p-0").withManager(CLEO.id());
    finds(
        with(ana, ben, cleo, below),
        Kind.MANAGER_CYCLE,
        "p-1",
        "[p-1, p-3, p-2] and back",
        "one of them");
    finds(
        with(below, cleo, ben, ana),
        Kind.MANAGER_CYCLE,
        "p-1",
        "[p-1, p-3, p-2] and back",
        "one of them");
  }

  @Example
  void aCircleThroughAManagerOutsideIsFound() {
    finds(
        with(ANA.withManager(ParticipantId.of("o-1")), BEN).withOutsiders(outside("o-1", "p-1")),
        Kind.MANAGER_CYCLE,
        "o-1",
        "[o-1, p-1] and back",
        "leave out the manager");
  }

  @Example
  void hoursThatClashAreFound() {
    Participant ana = ANA.withHours(
        WorkingHours.of(LISBON, block(DayOfWeek.MONDAY, 9, 13), block(DayOfWeek.MONDAY, 12, 17)));
    finds(with(ana), Kind.IMPOSSIBLE_HOURS, "p-1", "MONDAY 12:00-17:00", "merge");
  }

  @Example
  void promisingMoreHoursThanAreWorkedIsFoundInEitherRole() {
    WorkingHours twoHours = WorkingHours.of(LISBON, block(DayOfWeek.MONDAY, 9, 11));
    Participant ana = ANA.withHours(twoHours);
    finds(
        with(ana.withAsMentor(Capacity.of(2, 9))),
        Kind.IMPOSSIBLE_HOURS,
        "p-1",
        "9 hours a month as mentor are promised but only 8 are worked",
        "lower the capacity");
    finds(
        with(ana.withAsMentee(Capacity.of(2, 9))),
        Kind.IMPOSSIBLE_HOURS,
        "p-1",
        "9 hours a month as mentee",
        "add working hours");
    assertThat(Cohort.review(with(ana.withAsMentor(Capacity.of(2, 8)))).findings())
        .isEmpty();
  }

  @Example
  void peopleWithoutFixedHoursMayPromiseHours() {
    Participant ana = ANA.withHours(WorkingHours.of(LISBON))
        .withProtectedMentorTime()
        .withAsMentor(Capacity.of(2, 9));
    assertThat(Cohort.review(with(ana)).findings()).isEmpty();
  }

  @Example
  void protectedTimeOutsideTheHoursIsFound() {
    Participant ana = ANA.withProtectedMentorTime(block(DayOfWeek.MONDAY, 16, 18));
    finds(with(ana), Kind.IMPOSSIBLE_HOURS, "p-1", "MONDAY 16:00-18:00 lies outside", "move it");
    assertThat(Cohort.review(with(ANA.withProtectedMentorTime(block(DayOfWeek.MONDAY, 16, 17))))
            .findings())
        .isEmpty();
  }

  @Example
  void protectedTimeMaySpanBlocksThatTouchAndTheEndOfTheWeek() {
    Participant ana = ANA.withHours(
            WorkingHours.of(LISBON, block(DayOfWeek.SUNDAY, 20, 2), block(DayOfWeek.MONDAY, 2, 5)))
        .withProtectedMentorTime(block(DayOfWeek.SUNDAY, 23, 4));
    assertThat(Cohort.review(with(ana)).findings()).isEmpty();
  }

  @Example
  void aSkillTwiceIsFound() {
    SkillOffer java = SkillOffer.of(Skill.of("Java"), SkillLevel.EXPERT);
    finds(
        with(ANA.withOffers(java, SkillOffer.of(Skill.of("Java"), SkillLevel.NOVICE))),
        Kind.DUPLICATE_SKILL,
        "p-1",
        "Java is offered twice",
        "the right level");
    SkillNeed need = SkillNeed.of(Skill.of("Java"), SkillLevel.NOVICE, SkillLevel.EXPERT);
    finds(
        with(ANA.withNeeds(need, need).withAsMentee(Capacity.pairs(1))),
        Kind.DUPLICATE_SKILL,
        "p-1",
        "Java is needed twice",
        "the right target");
  }

  @Example
  void confidentialProfilesOfNobodyOrTwiceAreFound() {
    finds(
        SOUND.withConfidential(
            new ConfidentialProfile(ParticipantId.of("ghost"), Disclosures.none())),
        Kind.STRAY_CONFIDENTIAL,
        "ghost",
        "nobody in the roster",
        "delete it");
    ConfidentialProfile ana = new ConfidentialProfile(ANA.id(), Disclosures.none());
    finds(
        SOUND.withConfidential(ana, ana),
        Kind.STRAY_CONFIDENTIAL,
        "p-1",
        "two confidential profiles",
        "keep the one");
  }

  @Example
  void spellingsThatDifferInCapitalsAreNoted() {
    Participant ana = ANA.withOffers(SkillOffer.of(Skill.of("Java"), SkillLevel.EXPERT));
    finds(
        with(ana, BEN.withOffers(SkillOffer.of(Skill.of("java"), SkillLevel.NOVICE))),
        Kind.SIMILAR_SKILLS,
        "Java",
        "[Java, java]",
        "use one spelling");
    finds(
        with(ana, BEN.withGoals(LearningGoal.of("go deep", GoalTheme.CRAFT, Skill.of("JAVA")))),
        Kind.SIMILAR_SKILLS,
        "JAVA",
        "[JAVA, Java]",
        "use one spelling");
  }

  @Example
  void skillsOfDifferentNamesAreNotNoted() {
    Participant ana = ANA.withOffers(
        SkillOffer.of(Skill.of("Java"), SkillLevel.EXPERT),
        SkillOffer.of(Skill.of("JavaScript"), SkillLevel.EXPERT));
    assertThat(Cohort.review(with(ana)).findings()).isEmpty();
  }

  @Example
  void hoursWithoutAPairPromiseNothing() {
    WorkingHours twoHours = WorkingHours.of(LISBON, block(DayOfWeek.MONDAY, 9, 11));
    finds(
        with(ANA.withHours(twoHours).withAsMentor(Capacity.of(0, 9))),
        Kind.IDLE_CAPACITY,
        "p-1",
        "0 pairs in 9 hours",
        "Capacity.none()");
  }

  @Example
  void capacitiesThatAllowNoMeetingAreNoted() {
    finds(
        with(ANA.withAsMentor(Capacity.of(2, 0))),
        Kind.IDLE_CAPACITY,
        "p-1",
        "as mentor is 2 pairs in 0 hours",
        "Capacity.none()");
    finds(
        with(ANA.withAsMentee(Capacity.of(0, 3))),
        Kind.IDLE_CAPACITY,
        "p-1",
        "as mentee is 0 pairs in 3 hours",
        "Capacity.none()");
    finds(
        with(ANA.withNeeds(SkillNeed.of(Skill.of("Java"), SkillLevel.NOVICE, SkillLevel.EXPERT))),
        Kind.IDLE_CAPACITY,
        "p-1",
        "skills are sought (1)",
        "asMentee(Capacity.pairs(1))");
  }

  @Example
  void peopleWhoLeftAreNoted() {
    PastPair pair = new PastPair(
        ANA.id(),
        ParticipantId.of("p-9"),
        FormatKind.PEER,
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 3, 1),
        PairEnding.LAPSED);
    finds(
        SOUND.withHistory(PairHistory.of(pair)),
        Kind.FORMER_MEMBER,
        "p-9",
        "history names them",
        "if they left");
  }

  @Example
  void everythingIsFoundAtOnceProblemsFirst() {
    Participant broken = ANA.withTeam(TeamId.of("ghost"))
        .withManager(ParticipantId.of("boss"))
        .withHours(WorkingHours.of(
            LISBON, block(DayOfWeek.MONDAY, 9, 13), block(DayOfWeek.MONDAY, 12, 17)))
        .withAsMentor(Capacity.of(3, 160))
        .withProtectedMentorTime(block(DayOfWeek.SUNDAY, 9, 10))
        .withOffers(
            SkillOffer.of(Skill.of("java"), SkillLevel.EXPERT),
            SkillOffer.of(Skill.of("java"), SkillLevel.NOVICE))
        .withNeeds(SkillNeed.of(Skill.of("Java"), SkillLevel.NOVICE, SkillLevel.EXPERT));
    Roster roster = new Roster(
        ImmutableList.of(SEARCH, SEARCH),
        ImmutableList.of(broken, BEN, BEN.withName("Second"), CLEO.withManager(CLEO.id())),
        ImmutableList.of(),
        ImmutableList.of(new ConfidentialProfile(ParticipantId.of("p-9"), Disclosures.none())),
        PairHistory.of(new PastPair(
            ANA.id(),
            ParticipantId.of("p-8"),
            FormatKind.PEER,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 3, 1),
            PairEnding.LAPSED)));
    CohortReview review = Cohort.review(roster);
    assertThat(review.findings())
        .extracting(RosterFinding::kind)
        .containsExactly(
            Kind.DUPLICATE_PERSON,
            Kind.DUPLICATE_TEAM,
            Kind.UNKNOWN_TEAM,
            Kind.UNKNOWN_MANAGER,
            Kind.MANAGER_CYCLE,
            Kind.IMPOSSIBLE_HOURS,
            Kind.IMPOSSIBLE_HOURS,
            Kind.IMPOSSIBLE_HOURS,
            Kind.DUPLICATE_SKILL,
            Kind.STRAY_CONFIDENTIAL,
            Kind.IDLE_CAPACITY,
            Kind.SIMILAR_SKILLS,
            Kind.FORMER_MEMBER);
    assertThatExceptionOfType(RosterException.class)
        .isThrownBy(() -> Cohort.of(roster))
        .withMessageStartingWith(
            "the roster has problems; mend them or use Cohort.review(roster):\n- ")
        .satisfies(thrown -> assertThat(thrown.getMessage().lines()).hasSize(1 + 10));
  }

  @Example
  void missingListsAreEmpty() {
    assertThat(new Roster(null, null, null, null, null))
        .isEqualTo(Roster.builder().build());
    assertThat(new Outsider(ANA.id(), null).manager()).isEmpty();
    assertThat(new CohortReview.Refused(null).findings()).isEmpty();
  }

  @Example
  void missingPartsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> Cohort.review(null))
        .withMessageContaining("roster");
    assertThatNullPointerException()
        .isThrownBy(() -> new ConfidentialProfile(ANA.id(), null))
        .withMessageContaining("ConfidentialProfile.disclosures");
    assertThatNullPointerException()
        .isThrownBy(() -> new Outsider(null, Optional.empty()))
        .withMessageContaining("Outsider.id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Team(null, "Search"))
        .withMessageContaining("Team.id");
  }
}
