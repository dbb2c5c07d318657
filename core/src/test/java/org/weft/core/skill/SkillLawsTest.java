package org.weft.core.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SkillLawsTest {
  private static final Skill KOTLIN = Skill.of("Kotlin");

  @Property
  void coverLiesBetweenNothingAndAll(@ForAll SkillNeed need, @ForAll SkillLevel offered) {
    assertThat(need.coveredBy(offered)).isBetween(0.0, 1.0);
  }

  @Property
  void aHigherLevelNeverCoversLess(
      @ForAll SkillNeed need, @ForAll SkillLevel one, @ForAll SkillLevel other) {
    if (one.stepsTo(other) >= 0) {
      assertThat(need.coveredBy(other)).isGreaterThanOrEqualTo(need.coveredBy(one));
    }
  }

  @Property
  void coverIsTheShareOfTheStepsThatTheHelperHasWalked(
      @ForAll SkillNeed need, @ForAll SkillLevel offered) {
    int wanted = 0;
    int walked = 0;
    for (SkillLevel level : SkillLevel.values()) {
      if (level.compareTo(need.current()) > 0 && level.compareTo(need.target()) <= 0) {
        wanted++;
        walked += level.compareTo(offered) <= 0 ? 1 : 0;
      }
    }
    assertThat(need.coveredBy(offered)).isEqualTo(walked / (double) wanted);
  }

  @Property
  void allIsCoveredFromTheTargetOnAndNothingUpToTheCurrentLevel(@ForAll SkillNeed need) {
    assertThat(need.coveredBy(need.target())).isEqualTo(1);
    assertThat(need.coveredBy(SkillLevel.EXPERT)).isEqualTo(1);
    assertThat(need.coveredBy(need.current())).isZero();
    assertThat(need.coveredBy(SkillLevel.NOVICE)).isZero();
  }

  @Property
  void stepsAreTheDistanceOfTheRanks(@ForAll SkillLevel one, @ForAll SkillLevel other) {
    assertThat(one.stepsTo(other)).isEqualTo(other.rank() - one.rank());
    assertThat(one.stepsTo(other)).isEqualTo(-other.stepsTo(one));
    assertThat(one.rank()).isEqualTo(one.ordinal() + 1);
  }

  @Property
  void importanceChangesNothingElse(@ForAll SkillNeed need, @ForAll Importance importance) {
    SkillNeed changed = need.withImportance(importance);
    assertThat(changed.importance()).isEqualTo(importance);
    assertThat(changed.withImportance(need.importance())).isEqualTo(need);
  }

  @Property
  void aGoalShowsNoneOfItsWords(@ForAll LearningGoal goal) {
    assertThat(goal.toString())
        .doesNotContain(goal.title())
        .contains(goal.theme().name());
  }

  @Example
  void anaIsCoveredByTwoThirds() {
    SkillNeed ana = SkillNeed.of(KOTLIN, SkillLevel.NOVICE, SkillLevel.PROFICIENT);
    assertThat(ana.coveredBy(SkillLevel.COMPETENT)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(ana.importance()).isEqualTo(Importance.MEDIUM);
  }

  @Example
  void importanceFallsFromFourToOne() {
    assertThat(Importance.values()).extracting(Importance::weight).containsExactly(4, 3, 2, 1);
  }

  @Example
  void aNeedThatDoesNotLeadUpwardIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillNeed.of(KOTLIN, SkillLevel.COMPETENT, SkillLevel.NOVICE))
        .withMessage(
            "target of the need for Kotlin must be above the current level COMPETENT but was NOVICE;"
                + " leave the need out if it is met");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillNeed.of(KOTLIN, SkillLevel.NOVICE, SkillLevel.NOVICE));
  }

  @Example
  void skillsAreComparedLetterByLetter() {
    assertThat(Skill.of("  Java ")).isEqualTo(Skill.of("Java"));
    assertThat(Skill.of("Java")).isNotEqualTo(Skill.of("java"));
    assertThat(Skill.of("Java")).isLessThan(Skill.of("java"));
  }

  @Example
  void blankTextIsRefusedWithItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of(" \t"))
        .withMessageContaining("Skill.name must not be blank but was ' \t'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearningGoal.of("", GoalTheme.CAREER))
        .withMessageContaining("LearningGoal.title");
  }

  @Example
  void missingPartsAreRefusedByNameAndMissingSkillsAreNone() {
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillOffer(null, SkillLevel.EXPERT))
        .withMessageContaining("SkillOffer.skill");
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillOffer(KOTLIN, null))
        .withMessageContaining("SkillOffer.level");
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillNeed(KOTLIN, null, SkillLevel.EXPERT, Importance.LOW))
        .withMessageContaining("SkillNeed.current");
    assertThatNullPointerException()
        .isThrownBy(() -> new SkillNeed(KOTLIN, SkillLevel.NOVICE, SkillLevel.EXPERT, null))
        .withMessageContaining("SkillNeed.importance");
    assertThatNullPointerException()
        .isThrownBy(() -> Skill.of(null))
        .withMessageContaining("Skill.name");
    assertThat(new LearningGoal("lead", GoalTheme.LEADERSHIP, null).skills())
        .isEqualTo(ImmutableSet.of());
  }
}
