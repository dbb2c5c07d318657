package org.weft.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.matching.testing.Office.START;
import static org.weft.matching.testing.Office.charter;
import static org.weft.matching.testing.Office.cycle;
import static org.weft.matching.testing.Office.pair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Peak;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.Language;
import org.weft.core.program.FormatKind;
import org.weft.core.program.Guardrails;
import org.weft.core.program.SelectionRule;
import org.weft.core.skill.Importance;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.eligibility.Ineligibility.Concerns;
import org.weft.matching.testing.Office;

class EligibilityRulesTest {
  private static final Participant ANA = Office.mentee("ana");
  private static final Participant MO = Office.mentor("mo");
  private static final Skill SQL = Skill.of("SQL");
  private static final Skill KOTLIN = Skill.of("Kotlin");

  @Test
  void nothingSpeaksAgainstTwoPeopleWhoSaidNothing() {
    assertThat(Eligibility.of(charter()).objections(pair(ANA, MO))).isEmpty();
    assertThat(Eligibility.of(charter()).rules()).hasSize(11);
  }

  @Test
  void teammatesAreKeptApart() {
    Participant moInTeam = MO.withTeam(ANA.team());
    assertThat(objection(EligibilityRules.outsideOwnTeam(), pair(ANA, moInTeam)))
        .isEqualTo(new Ineligibility(
            "outside own team",
            Concerns.PAIR,
            "both work in team t-ana",
            "make an exception for the two, or look in another team",
            ImmutableMap.of("team", "t-ana")));
    assertPasses(EligibilityRules.outsideOwnTeam(), pair(ANA, MO.withTeam(TeamId.of("t-a"))));
  }

  @Test
  void managersAtAnyHeightAreKeptApartInBothDirections() {
    EligibilityRule rule = EligibilityRules.outsideReportingLine();
    Participant eve = Office.mentor("eve");
    Participant anaBelowEve = ANA.withManager(Optional.of(eve.id()));
    Participant eveBelowMo = eve.withManager(Optional.of(MO.id()));
    PossiblePair grandparent =
        pair(charter(), cycle(), PairHistory.empty(), anaBelowEve, MO, eveBelowMo);
    assertThat(objection(rule, grandparent).reason())
        .isEqualTo("ana and mo are in one reporting line");
    PossiblePair reverse =
        pair(charter(), cycle(), PairHistory.empty(), eveBelowMo, anaBelowEve, MO);
    assertThat(objection(rule, reverse).reason())
        .isEqualTo("eve and ana are in one reporting line");
    Participant moBelowEve = MO.withManager(Optional.of(eve.id()));
    assertPasses(rule, pair(charter(), cycle(), PairHistory.empty(), anaBelowEve, moBelowEve, eve));
  }

  @Test
  void exactlyTheNeededMinutesAreEnough() {
    PossiblePair twoHours = pair(ANA, MO.withHours(monday("Europe/Lisbon", 15, 20)));
    assertThat(twoHours.sharedMinutesPerWeek()).isEqualTo(120);
    assertPasses(EligibilityRules.sharedHours(120), twoHours);
    assertThat(objection(EligibilityRules.sharedHours(121), twoHours))
        .isEqualTo(new Ineligibility(
            "shared hours",
            Concerns.PAIR,
            "they share 120 working minutes a week and 121 are needed",
            "find 1 more minutes a week in which both work",
            ImmutableMap.of("shared", "120", "needed", "121")));
    assertPasses(
        EligibilityRules.sharedHours(0), pair(ANA, MO.withHours(monday("Pacific/Apia", 9, 10))));
  }

  @Test
  void hoursAreComparedInRealTime() {
    PossiblePair farApart = pair(ANA, MO.withHours(monday("America/New_York", 9, 17)));
    assertThat(farApart.sharedMinutesPerWeek()).isEqualTo(180);
  }

  /** New York is an hour nearer to Lisbon from 8 to 29 March 2026. */
  @Test
  void hoursAreThoseOfTheFirstWeekThatBeginsOnAMonday() {
    Participant newYorker = MO.withHours(monday("America/New_York", 9, 17));
    assertThat(startingOn(LocalDate.of(2026, 3, 2), newYorker)).isEqualTo(180);
    assertThat(startingOn(LocalDate.of(2026, 3, 3), newYorker)).isEqualTo(240);
    assertThat(startingOn(LocalDate.of(2026, 3, 9), newYorker)).isEqualTo(240);
    assertThat(startingOn(LocalDate.of(2026, 3, 24), newYorker)).isEqualTo(180);
  }

  private static long startingOn(LocalDate start, Participant mentor) {
    return pair(
            charter(),
            cycle().withStart(start).withEnd(start.plusWeeks(12)),
            PairHistory.empty(),
            ANA,
            mentor)
        .sharedMinutesPerWeek();
  }

  @Test
  void minutesAndMonthsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> EligibilityRules.sharedHours(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("minutesPerWeek must lie in 0 to 10080 but was -1");
    assertThatThrownBy(() -> EligibilityRules.sharedHours(10081)).hasMessageContaining("10081");
    assertThatThrownBy(() -> EligibilityRules.notPairedWithin(-1)).hasMessageContaining("months");
    assertThatThrownBy(() -> EligibilityRules.notPairedWithin(1201)).hasMessageContaining("1201");
  }

  @Test
  void aSharedLanguageIsNeededRegionAside() {
    EligibilityRule rule = EligibilityRules.sharedLanguage();
    assertPasses(rule, pair(speaking(ANA, "pt-BR"), speaking(MO, "pt-PT", "de")));
    assertPasses(rule, pair(speaking(ANA), speaking(MO, "de")));
    assertPasses(rule, pair(speaking(ANA, "de"), speaking(MO)));
    assertThat(objection(rule, pair(speaking(ANA, "de-AT"), speaking(MO, "en", "fr"))))
        .isEqualTo(new Ineligibility(
            "shared language",
            Concerns.PAIR,
            "one talks in [de-AT] and the other in [en, fr]",
            "add a language that both can talk in, or look for somebody who shares one",
            ImmutableMap.of("mentee", "[de-AT]", "mentor", "[en, fr]")));
  }

  @Test
  void formerPartnersMeetAgainOnTheDayTheMonthsAreOver() {
    EligibilityRule rule = EligibilityRules.notPairedWithin(12);
    LocalDate aYearBefore = START.minusMonths(12);
    assertPasses(rule, after(past(MO, ANA, aYearBefore, PairEnding.LAPSED)));
    PossiblePair aDayTooEarly =
        after(past(ANA, MO, aYearBefore.plusDays(1), PairEnding.COMPLETED_EARLY));
    assertThat(objection(rule, aDayTooEarly))
        .isEqualTo(new Ineligibility(
            "no recent repeat",
            Concerns.PAIR,
            "they were paired until 2025-09-08, less than 12 months before 2026-09-07",
            "pair them again on 2026-09-08 or later",
            ImmutableMap.of("ended", "2025-09-08", "months", "12")));
    assertPasses(
        EligibilityRules.notPairedWithin(0), after(past(MO, ANA, START, PairEnding.LAPSED)));
    assertPasses(rule, pair(ANA, MO));
  }

  @Test
  void whoAskedNotToMeetAgainIsHeardAndNotNamed() {
    PossiblePair pair = after(past(MO, ANA, START.minusYears(9), PairEnding.NOT_AGAIN));
    Ineligibility objection = objection(EligibilityRules.nobodyAskedNotTo(), pair);
    assertThat(objection.toString()).doesNotContain("ana").doesNotContain("mo ");
    assertThat(objection.details()).isEmpty();
    assertThat(objection.concerns()).isEqualTo(Concerns.PAIR);
    assertThat(objection.reason())
        .isEqualTo("after an earlier pair it was asked that they are not paired again");
    PossiblePair mirrored = after(past(ANA, MO, START.minusYears(9), PairEnding.NOT_AGAIN));
    assertThat(objection(EligibilityRules.nobodyAskedNotTo(), mirrored)).isEqualTo(objection);
  }

  @Test
  void aLaterPairDoesNotUndoTheWish() {
    PossiblePair pair = after(
        past(MO, ANA, START.minusYears(9), PairEnding.NOT_AGAIN),
        past(ANA, MO, START.minusYears(5), PairEnding.COMPLETED_AT_TERM));
    assertThat(EligibilityRules.nobodyAskedNotTo().allows(pair)).isFalse();
    for (PairEnding ending : PairEnding.values()) {
      assertThat(EligibilityRules.nobodyAskedNotTo()
              .allows(after(past(MO, ANA, START.minusYears(9), ending))))
          .isEqualTo(ending != PairEnding.NOT_AGAIN);
    }
  }

  @Test
  void twoOnTheListAreKeptApartInBothParts() {
    EligibilityRule rule =
        EligibilityRules.neverThese(ImmutableList.of(Couple.of(MO.id(), ANA.id())));
    assertThat(objection(rule, pair(ANA, MO)))
        .isEqualTo(Ineligibility.of(
            "never these two",
            Concerns.PAIR,
            "ana and mo are on the list of people to keep apart",
            "look for somebody else, or take them off the list"));
    assertThat(rule.allows(pair(MO, ANA))).isFalse();
    assertPasses(rule, pair(ANA, Office.mentor("nia")));
    assertPasses(EligibilityRules.neverThese(ImmutableList.of()), pair(ANA, MO));
  }

  @Test
  void aCoupleIsTwoPeopleInNoOrder() {
    assertThat(Couple.of(MO.id(), ANA.id())).isEqualTo(Couple.of(ANA.id(), MO.id()));
    assertThat(Couple.of(MO.id(), ANA.id()).one()).isEqualTo(ANA.id());
    assertThatThrownBy(() -> Couple.of(ANA.id(), ANA.id()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both were ana");
  }

  @Test
  void aPlaceTakesPairsAndHours() {
    EligibilityRule rule = EligibilityRules.withinCapacity();
    assertPasses(rule, pair(ANA, MO.withAsMentor(Capacity.of(1, 2))));
    assertThat(objection(rule, pair(ANA, MO.withAsMentor(Capacity.of(3, 1)))))
        .isEqualTo(new Ineligibility(
            "within capacity",
            Concerns.MENTOR,
            "mo has room for 3 pairs in 1 hours a month, and one pair takes 120 minutes",
            "room for a pair in 2 hours a month with mo, or a lighter format",
            ImmutableMap.of("person", "mo", "pairs", "3", "hours", "1", "minutesNeeded", "120")));
    assertThat(rule.allows(pair(ANA, MO.withAsMentor(Capacity.of(0, 2))))).isFalse();
  }

  @Test
  void aMenteeNeedsRoomToo() {
    EligibilityRule rule = EligibilityRules.withinCapacity();
    Participant busyAna = ANA.withAsMentee(Capacity.of(1, 1));
    Ineligibility mentee = objection(rule, pair(busyAna, MO));
    assertThat(mentee.concerns()).isEqualTo(Concerns.MENTEE);
    assertThat(mentee.reason()).startsWith("ana has room for 1 pairs in 1 hours a month, and one");
    assertThat(mentee.wayOut()).startsWith("room for a pair in 2 hours a month with ana, or");
    Ineligibility both = objection(rule, pair(busyAna, MO.withAsMentor(Capacity.of(1, 1))));
    assertThat(both.concerns()).isEqualTo(Concerns.PAIR);
    assertThat(both.reason()).contains("mo has room for", "ana has room for");
    assertThat(both.wayOut()).contains("in 2 hours a month with mo and with ana, or");
  }

  @Test
  void theCapacityRuleHoldsEvenWhereTheCharterDoesNotListIt() {
    PossiblePair pair = pair(
        charter().withSelectionRules(SelectionRule.SHARED_HOURS),
        cycle(),
        PairHistory.empty(),
        ANA,
        MO.withAsMentor(Capacity.of(1, 1)));
    assertThat(EligibilityRules.withinCapacity().allows(pair)).isFalse();
    assertThat(pair.places()).isEqualTo(Guardrails.standard().mostPairsPerMentor());
  }

  @Test
  void restEndsOnTheDayAfterTheLastDayOfRest() {
    EligibilityRule rule = EligibilityRules.coolingOff();
    LocalDate rested = START.minusDays(Guardrails.standard().coolingOffDays());
    assertPasses(rule, pair(ANA, peaking(MO, rested.minusDays(5), rested)));
    assertThat(objection(rule, pair(ANA, peaking(MO, rested.minusDays(5), rested.plusDays(1)))))
        .isEqualTo(new Ineligibility(
            "cooling off",
            Concerns.MENTOR,
            "mo is in a peak of work, or just out of one, until 2026-09-08",
            "start on 2026-09-08 or later",
            ImmutableMap.of("person", "mo", "free", "2026-09-08")));
    assertPasses(rule, pair(peaking(ANA, START.plusDays(1), START.plusDays(9)), MO));
    assertThat(objection(rule, pair(peaking(ANA, START, START.plusDays(1)), MO)).concerns())
        .isEqualTo(Concerns.MENTEE);
  }

  @Test
  void aLoadAtTheLimitIsFine() {
    EligibilityRule rule = EligibilityRules.coolingOff();
    assertPasses(rule, pair(ANA, MO.withWorkload(Workload.of(100))));
    assertPasses(rule, pair(ANA.withWorkload(Workload.of(200)), MO));
    assertThat(objection(rule, pair(ANA, MO.withWorkload(Workload.of(130)))))
        .isEqualTo(new Ineligibility(
            "cooling off",
            Concerns.MENTOR,
            "mo carries 130% of a full load and 100% is the limit",
            "take 30% off mo first",
            ImmutableMap.of("load", "130", "highest", "100")));
  }

  @Test
  void everyStrainIsNamedAndTheDaySuitsBoth() {
    LocalDate later = START.plusDays(10);
    Participant busyMo =
        MO.withWorkload(Workload.of(130, Peak.of(START.minusDays(1), START.plusDays(1))));
    Participant busyAna = peaking(ANA, START, later);
    assertThat(objection(EligibilityRules.coolingOff(), pair(busyAna, busyMo)))
        .isEqualTo(new Ineligibility(
            "cooling off",
            Concerns.MENTOR,
            "mo carries 130% of a full load and 100% is the limit, and mo is in a peak of work, "
                + "or just out of one, until 2026-09-22, and ana is in a peak of work, or just "
                + "out of one, until 2026-10-01",
            "take 30% off mo first, and start on 2026-10-01 or later",
            ImmutableMap.of(
                "load", "130", "highest", "100", "person", "mo, ana", "free", "2026-10-01")));
  }

  @Test
  void aDayThatSuitsOneMayFallIntoThePeakOfTheOther() {
    Participant busyMo = peaking(MO, START, START.plusDays(1)); // rests until day 15
    Participant busyAna = peaking(ANA, START.plusDays(15), START.plusDays(16)); // until day 30
    assertThat(objection(EligibilityRules.coolingOff(), pair(busyAna, busyMo)).details())
        .containsEntry("person", "mo")
        .containsEntry("free", START.plusDays(30).toString());
  }

  @Test
  void bothMustWantTheFormat() {
    EligibilityRule rule = EligibilityRules.formatWanted();
    assertPasses(rule, pair(ANA.withFormats(FormatKind.ONE_TO_ONE, FormatKind.PEER), MO));
    assertThat(objection(rule, pair(ANA, MO.withFormats(FormatKind.PEER))))
        .isEqualTo(new Ineligibility(
            "format wanted",
            Concerns.MENTOR,
            "mo wants [PEER] and this cycle runs ONE_TO_ONE",
            "ask mo whether ONE_TO_ONE would do, or wait for another cycle",
            ImmutableMap.of("person", "mo", "format", "ONE_TO_ONE")));
    PossiblePair neither = pair(ANA.withFormats(FormatKind.GUILD), MO.withFormats(FormatKind.PEER));
    assertThat(objection(rule, neither).reason())
        .isEqualTo("ana wants [GUILD], mo wants [PEER] and this cycle runs ONE_TO_ONE");
    assertThat(objection(rule, neither).wayOut()).startsWith("ask ana, mo whether");
    assertThat(objection(rule, neither).concerns()).isEqualTo(Concerns.MENTEE);
  }

  @Test
  void everySkillThatMustBeLearnedMustBeTaught() {
    EligibilityRule rule = EligibilityRules.coversMusts();
    Participant ana = ANA.withNeeds(need(SQL, Importance.MUST), need(KOTLIN, Importance.MUST));
    assertThat(objection(rule, pair(ana, offering(MO, SQL, SkillLevel.COMPETENT))))
        .isEqualTo(new Ineligibility(
            "covers musts",
            Concerns.PAIR,
            "mo cannot teach [Kotlin], which ana must learn",
            "make [Kotlin] less than a must, or recruit somebody who offers it",
            ImmutableMap.of("skills", "[Kotlin]")));
    assertThat(objection(rule, pair(ana, MO)).details()).containsEntry("skills", "[SQL, Kotlin]");
    assertPasses(rule, pair(ANA.withNeeds(need(SQL, Importance.HIGH)), MO));
  }

  @Test
  void oneStepAboveTheMenteeIsSomethingAndTheSameLevelIsNothing() {
    Participant ana = ANA.withNeeds(need(SQL, Importance.MUST));
    EligibilityRule rule = EligibilityRules.coversMusts();
    assertPasses(rule, pair(ana, offering(MO, SQL, SkillLevel.COMPETENT)));
    assertThat(rule.allows(pair(ana, offering(MO, SQL, SkillLevel.ADVANCED_BEGINNER))))
        .isFalse();
  }

  @Test
  void theCycleTakesOnlyMenteesItIsFor() {
    EligibilityRule rule = EligibilityRules.cycleIsForThem();
    Participant ana = ANA.withCareerStage(CareerStage.EARLY_CAREER);
    assertPasses(rule, pair(ana, MO));
    assertPasses(rule, inCycleFor(ana, CareerStage.EARLY_CAREER, CareerStage.NEW_LEAD));
    assertThat(objection(rule, inCycleFor(ana, CareerStage.ONBOARDING)))
        .isEqualTo(new Ineligibility(
            "cycle is for them",
            Concerns.MENTEE,
            "the cycle is for [ONBOARDING] and ana is in EARLY_CAREER",
            "wait for a cycle that includes EARLY_CAREER",
            ImmutableMap.of("stage", "EARLY_CAREER")));
  }

  @Test
  void onlyWishesToStayApartNeverGiveWay() {
    ImmutableList<EligibilityRule> firm =
        Eligibility.of(charter())
            .and(EligibilityRules.neverThese(ImmutableList.of()))
            .rules()
            .stream()
            .filter(rule -> !rule.mayGiveWay())
            .collect(ImmutableList.toImmutableList());
    assertThat(firm)
        .extracting(EligibilityRule::name)
        .containsExactly("nobody asked not to", "never these two");
  }

  private static Ineligibility objection(EligibilityRule rule, PossiblePair pair) {
    assertThat(rule.allows(pair)).isFalse();
    return rule.objection(pair).orElseThrow();
  }

  private static void assertPasses(EligibilityRule rule, PossiblePair pair) {
    assertThat(rule.objection(pair)).isEmpty();
    assertThat(rule.allows(pair)).isTrue();
  }

  private static WorkingHours monday(String zone, int start, int end) {
    return WorkingHours.of(
        ZoneId.of(zone),
        TimeBlock.of(DayOfWeek.MONDAY, LocalTime.of(start, 0), LocalTime.of(end, 0)));
  }

  private static Participant speaking(Participant person, String... tags) {
    return person.withLanguages(ImmutableSet.copyOf(tags).stream()
        .map(Language::of)
        .collect(ImmutableSet.toImmutableSet()));
  }

  private static PastPair past(
      Participant mentor, Participant mentee, LocalDate end, PairEnding ending) {
    ParticipantId teacher = mentor.id();
    return new PastPair(
        teacher, mentee.id(), FormatKind.ONE_TO_ONE, end.minusWeeks(12), end, ending);
  }

  private static PossiblePair after(PastPair... past) {
    return pair(charter(), cycle(), PairHistory.of(past), ANA, MO);
  }

  private static Participant peaking(Participant person, LocalDate start, LocalDate end) {
    return person.withWorkload(Workload.of(0, Peak.of(start, end)));
  }

  private static SkillNeed need(Skill skill, Importance importance) {
    return SkillNeed.of(skill, SkillLevel.ADVANCED_BEGINNER, SkillLevel.EXPERT)
        .withImportance(importance);
  }

  private static Participant offering(Participant person, Skill skill, SkillLevel level) {
    return person.withOffers(SkillOffer.of(skill, level));
  }

  private static PossiblePair inCycleFor(Participant ana, CareerStage... stages) {
    return pair(charter(), cycle().withStages(stages), PairHistory.empty(), ana, MO);
  }
}
