package org.weft.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.matching.testing.Office.pair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.cohort.Participant;
import org.weft.core.profile.Language;
import org.weft.core.profile.Seniority;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.Importance;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

class CriteriaTest {
  private static final Participant ANA = Office.mentee("ana");
  private static final Participant MO = Office.mentor("mo");
  private static final Skill SQL = Skill.of("SQL");
  private static final Skill KOTLIN = Skill.of("Kotlin");

  private static final ImmutableList<Criterion> ALL = ImmutableList.of(
      Criteria.skillCover(),
      Criteria.goalFit(),
      Criteria.hoursOverlap(600),
      Criteria.styleComplement(),
      Criteria.seniorityGap(2),
      Criteria.language());

  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Property(tries = 150)
  void everyCriterionAnswersInZeroToOneWithWords(@ForAll("settings") Setting setting) {
    for (PossiblePair pair : setting.pairs()) {
      for (Criterion criterion : ALL) {
        assertThat(criterion.score(pair)).as(criterion.name()).isBetween(0.0, 1.0);
        assertThat(criterion.sentence(pair)).isNotBlank();
        assertThat(criterion.score(pair)).isEqualTo(criterion.score(pair));
      }
    }
  }

  @Test
  void silenceIsWorthAHalf() {
    PossiblePair silent = pair(ANA, MO);
    assertThat(Criteria.skillCover().score(silent)).isEqualTo(0.5);
    assertThat(Criteria.skillCover().sentence(silent)).isEqualTo("no skills were asked for");
    assertThat(Criteria.goalFit().score(silent)).isEqualTo(0.5);
    assertThat(Criteria.goalFit().sentence(silent)).isEqualTo("no goals were stated");
    assertThat(Criteria.language().score(silent)).isEqualTo(0.5);
    assertThat(Criteria.language().sentence(silent)).isEqualTo("languages were not asked for");
    assertThat(Criteria.styleComplement().score(silent)).isEqualTo(0.5);
  }

  @Test
  void skillCoverIsTheMeanWeightedByImportance() {
    Participant ana = ANA.withNeeds(
        SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.EXPERT).withImportance(Importance.MUST),
        SkillNeed.of(KOTLIN, SkillLevel.NOVICE, SkillLevel.ADVANCED_BEGINNER)
            .withImportance(Importance.LOW));
    PossiblePair half = pair(ana, MO.withOffers(SkillOffer.of(SQL, SkillLevel.COMPETENT)));
    assertThat(Criteria.skillCover().score(half)).isEqualTo(4 * 0.5 / 5);
    assertThat(Criteria.skillCover().sentence(half)).isEqualTo("covers SQL to 50%");
    PossiblePair more = pair(
        ana,
        MO.withOffers(
            SkillOffer.of(SQL, SkillLevel.COMPETENT), SkillOffer.of(KOTLIN, SkillLevel.EXPERT)));
    assertThat(Criteria.skillCover().score(more)).isEqualTo((4 * 0.5 + 1) / 5);
    assertThat(Criteria.skillCover().sentence(more)).isEqualTo("covers SQL to 50%, Kotlin to 100%");
    assertThat(Criteria.skillCover().score(pair(ana, MO))).isZero();
    assertThat(Criteria.skillCover().sentence(pair(ana, MO)))
        .isEqualTo("covers none of the 2 skills asked for");
    Participant oneNeed = ana.withNeeds(ana.needs().subList(0, 1));
    assertThat(Criteria.skillCover().sentence(pair(oneNeed, MO)))
        .isEqualTo("does not cover the skill asked for");
  }

  @Property(tries = 150)
  void languagesAreSharedFromBothSidesOrFromNone(@ForAll("settings") Setting setting) {
    for (PossiblePair pair : setting.pairs()) {
      boolean anyBase = pair.mentee().languages().stream()
          .anyMatch(one -> pair.mentor().languages().stream().anyMatch(one::sharesBaseWith));
      assertThat(pair.shareLanguage()).isEqualTo(anyBase);
      assertThat(pair.sharedLanguages().isEmpty()).isEqualTo(!anyBase);
      assertThat(pair.mentee().languages()).containsAll(pair.sharedLanguages());
    }
  }

  @Property(tries = 200)
  void teachingMoreNeverCoversLess(
      @ForAll SkillLevel one, @ForAll SkillLevel other, @ForAll SkillNeed need) {
    SkillLevel low = one.rank() < other.rank() ? one : other;
    SkillLevel high = low == one ? other : one;
    assertThat(covered(need, high)).isGreaterThanOrEqualTo(covered(need, low));
    assertThat(covered(need, low))
        .isGreaterThanOrEqualTo(Criteria.skillCover().score(pair(ANA.withNeeds(need), MO)));
  }

  private static double covered(SkillNeed need, SkillLevel level) {
    return Criteria.skillCover()
        .score(pair(ANA.withNeeds(need), MO.withOffers(SkillOffer.of(need.skill(), level))));
  }

  @Test
  void aGoalCountsByItsThemeAndByASkillItRestsOn() {
    LearningGoal lead = LearningGoal.of("Lead a guild", GoalTheme.LEADERSHIP, SQL, KOTLIN);
    LearningGoal talk = LearningGoal.of("Speak up", GoalTheme.CROSS_TEAM);
    Participant teacher = MO.withOffers(SkillOffer.of(KOTLIN, SkillLevel.NOVICE));
    Participant coach = MO.withThemes(GoalTheme.LEADERSHIP);
    Criterion fit = Criteria.goalFit();
    assertThat(fit.score(pair(ANA.withGoals(lead), MO))).isZero();
    assertThat(fit.score(pair(ANA.withGoals(lead), teacher))).isEqualTo(0.5);
    assertThat(fit.score(pair(ANA.withGoals(lead), coach))).isEqualTo(0.5);
    assertThat(fit.score(pair(ANA.withGoals(lead), coach.withOffers(teacher.offers()))))
        .isEqualTo(1);
    assertThat(fit.score(pair(ANA.withGoals(talk), MO.withThemes(GoalTheme.CROSS_TEAM))))
        .isEqualTo(1);
    assertThat(fit.score(pair(ANA.withGoals(talk), teacher))).isZero();
    assertThat(fit.score(pair(ANA.withGoals(lead, talk), coach))).isEqualTo(0.25);
    assertThat(fit.sentence(pair(ANA.withGoals(lead, talk), coach)))
        .isEqualTo("supports goals in leadership");
    assertThat(fit.sentence(pair(ANA.withGoals(talk), MO.withThemes(GoalTheme.CROSS_TEAM))))
        .isEqualTo("supports goals in cross team");
    assertThat(fit.sentence(pair(ANA.withGoals(talk), MO))).isEqualTo("supports none of the goals");
  }

  @Test
  void hoursCountInProportionUntilTheyArePlenty() {
    PossiblePair twoHours = pair(ANA, MO.withHours(mondayFrom(15)));
    assertThat(Criteria.hoursOverlap(240).score(twoHours)).isEqualTo(0.5);
    assertThat(Criteria.hoursOverlap(120).score(twoHours)).isEqualTo(1);
    assertThat(Criteria.hoursOverlap(60).score(twoHours)).isEqualTo(1);
    assertThat(Criteria.hoursOverlap(60).sentence(twoHours)).isEqualTo("share 2 hours a week");
    PossiblePair anHour = pair(ANA, MO.withHours(mondayFrom(16)));
    assertThat(Criteria.hoursOverlap(60).sentence(anHour)).isEqualTo("share 60 minutes a week");
  }

  @Property(tries = 100)
  void moreSharedHoursNeverScoreLess(
      @ForAll @IntRange(min = 9, max = 17) int one,
      @ForAll @IntRange(min = 9, max = 17) int other) {
    Criterion hours = Criteria.hoursOverlap(400);
    double late = hours.score(pair(ANA, MO.withHours(mondayFrom(Math.max(one, other)))));
    double early = hours.score(pair(ANA, MO.withHours(mondayFrom(Math.min(one, other)))));
    assertThat(early).isGreaterThanOrEqualTo(late);
  }

  @Test
  void stylesSuitWhenTheyTalkAlikeAndThinkDifferently() {
    Criterion style = Criteria.styleComplement();
    PossiblePair best = pair(styled(ANA, 1, 5, 1, 5), styled(MO, 1, 5, 5, 1));
    assertThat(style.score(best)).isEqualTo(1);
    assertThat(style.sentence(best)).isEqualTo("talk alike, approach problems differently");
    PossiblePair worst = pair(styled(ANA, 1, 5, 3, 3), styled(MO, 5, 1, 3, 3));
    assertThat(style.score(worst)).isZero();
    assertThat(style.sentence(worst)).isEqualTo("talk differently, approach problems alike");
    // Pace one step apart of four: the four scales give 3/4, 1, 2/4 and 0.
    assertThat(style.score(pair(styled(ANA, 3, 3, 1, 3), styled(MO, 4, 3, 3, 3))))
        .isEqualTo((0.75 + 1 + 0.5 + 0) / 4);
  }

  @Property(tries = 300)
  void stylesAreComparedAlikeFromBothSides(@ForAll WorkingStyle one, @ForAll WorkingStyle other) {
    assertThat(Criteria.styleComplement().score(pair(ANA.withStyle(one), MO.withStyle(other))))
        .isEqualTo(Criteria.styleComplement().score(pair(ANA.withStyle(other), MO.withStyle(one))));
  }

  @Property
  void eachStepOffTheWishedGapCostsAQuarter(
      @ForAll Seniority mentee,
      @ForAll Seniority mentor,
      @ForAll @IntRange(min = -4, max = 4) int wished) {
    int off = Math.abs(mentor.rank() - mentee.rank() - wished);
    assertThat(Criteria.seniorityGap(wished)
            .score(pair(ANA.withSeniority(mentee), MO.withSeniority(mentor))))
        .isEqualTo(Math.max(0, 4 - off) / 4.0);
  }

  @Test
  void theGapIsSaidInSteps() {
    Criterion gap = Criteria.seniorityGap(2);
    assertThat(gap.sentence(climbing(Seniority.JUNIOR, Seniority.SENIOR)))
        .isEqualTo("mentor is 2 steps ahead");
    assertThat(gap.sentence(climbing(Seniority.STAFF, Seniority.SENIOR)))
        .isEqualTo("mentor is 1 step behind");
    assertThat(gap.sentence(climbing(Seniority.STAFF, Seniority.STAFF)))
        .isEqualTo("on the same step");
  }

  @Test
  void aLanguageIsSharedRegionAsideOrNot() {
    Criterion language = Criteria.language();
    PossiblePair shared = pair(speaking(ANA, "pt-BR", "en"), speaking(MO, "pt-PT", "en"));
    assertThat(language.score(shared)).isEqualTo(1);
    assertThat(language.sentence(shared)).isEqualTo("both speak English, Portuguese (Brazil)");
    PossiblePair apart = pair(speaking(ANA, "de"), speaking(MO, "en"));
    assertThat(language.score(apart)).isZero();
    assertThat(language.sentence(apart)).isEqualTo("share no language");
    assertThat(language.score(pair(speaking(ANA, "de"), MO))).isEqualTo(0.5);
    assertThat(language.score(pair(ANA, speaking(MO, "de")))).isEqualTo(0.5);
  }

  @Test
  void parametersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> Criteria.hoursOverlap(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plentyMinutesPerWeek must lie in 1 to 10080 but was 0");
    assertThatThrownBy(() -> Criteria.hoursOverlap(10081)).hasMessageContaining("10081");
    assertThatThrownBy(() -> Criteria.seniorityGap(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wishedSteps must lie in -4 to 4 but was 5");
    assertThatThrownBy(() -> Criteria.seniorityGap(-5)).hasMessageContaining("-5");
  }

  private static WorkingHours mondayFrom(int hour) {
    return WorkingHours.of(
        ZoneId.of("Europe/Lisbon"),
        TimeBlock.of(DayOfWeek.MONDAY, LocalTime.of(hour, 0), LocalTime.of(20, 0)));
  }

  private static Participant styled(
      Participant person, int pace, int reflection, int structure, int focus) {
    return person.withStyle(new WorkingStyle(pace, reflection, structure, focus));
  }

  private static PossiblePair climbing(Seniority mentee, Seniority mentor) {
    return pair(ANA.withSeniority(mentee), MO.withSeniority(mentor));
  }

  private static Participant speaking(Participant person, String... tags) {
    return person.withLanguages(ImmutableSet.copyOf(tags).stream()
        .map(Language::of)
        .collect(ImmutableSet.toImmutableSet()));
  }
}
