package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;

/** What a person says of themselves: style, ways to talk, goals, formats, and what is new for them. */
final class Voice {
  private static final ImmutableList<Integer> SCALE = ImmutableList.of(1, 2, 2, 3, 3, 3, 4, 4, 5);
  private static final ImmutableList<Integer> ANSWERS =
      ImmutableList.of(2, 4, 8, 24, 24, 24, 48, 48, 72);
  private static final ImmutableList<FormatKind> FORMATS = ImmutableList.of(
      FormatKind.ONE_TO_ONE,
      FormatKind.MICRO,
      FormatKind.PAIR_PROGRAMMING,
      FormatKind.SHADOWING,
      FormatKind.RECIPROCAL,
      FormatKind.CIRCLE);

  private Voice() {}

  static WorkingStyle style(Draws draws) {
    return new WorkingStyle(
        draws.pick(SCALE), draws.pick(SCALE), draws.pick(SCALE), draws.pick(SCALE));
  }

  static CommunicationPreferences talk(Draws draws) {
    ImmutableSet.Builder<CommunicationMode> modes = ImmutableSet.builder();
    for (CommunicationMode mode : CommunicationMode.values()) {
      if (draws.chance(40)) {
        modes.add(mode);
      }
    }
    return new CommunicationPreferences(modes.build(), draws.pick(ANSWERS));
  }

  /** One to three formats; four of five choosy people are open to one-to-one mentoring. */
  static ImmutableSet<FormatKind> formats(Draws draws) {
    ImmutableSet.Builder<FormatKind> formats = ImmutableSet.builder();
    if (draws.chance(80)) {
      formats.add(FormatKind.ONE_TO_ONE);
    }
    return formats.add(draws.pick(FORMATS)).add(draws.pick(FORMATS)).build();
  }

  static ImmutableSet<GoalTheme> themes(Draws draws) {
    GoalTheme[] all = GoalTheme.values();
    ImmutableSet.Builder<GoalTheme> themes = ImmutableSet.builder();
    int count = 1 + draws.below(3);
    for (int i = 0; i < count; i++) {
      themes.add(all[draws.below(all.length)]);
    }
    return themes.build();
  }

  /** One or two goals; a goal of craft rests on what the person wants most. */
  static ImmutableList<LearningGoal> goals(ImmutableList<SkillNeed> needs, Draws draws) {
    ImmutableList.Builder<LearningGoal> goals = ImmutableList.builder();
    GoalTheme[] all = GoalTheme.values();
    int first = draws.below(all.length);
    if (!needs.isEmpty() && draws.chance(50)) {
      Skill skill = needs.get(0).skill();
      goals.add(LearningGoal.of("use " + skill + " in my daily work", GoalTheme.CRAFT, skill));
    } else {
      goals.add(LearningGoal.of(title(all[first]), all[first]));
    }
    if (draws.chance(35)) {
      GoalTheme theme = all[(first + 1 + draws.below(all.length - 1)) % all.length];
      goals.add(LearningGoal.of(title(theme), theme));
    }
    return goals.build();
  }

  private static String title(GoalTheme theme) {
    return switch (theme) {
      case ONBOARDING -> "find my way around in the first months";
      case CRAFT -> "write code that others enjoy reading";
      case RESKILLING -> "move to another field";
      case LEADERSHIP -> "lead my first project";
      case COMMUNICATION -> "present my work with ease";
      case CAREER -> "find out what my next step is";
      case CROSS_TEAM -> "understand how our neighbors work";
      case PACING -> "keep a rhythm that I can hold";
      case INCLUSION -> "make room for quieter voices";
    };
  }

  /** What follows from years alone. */
  static CareerStage stage(int years) {
    if (years < 3) {
      return CareerStage.EARLY_CAREER;
    }
    return years < 13 ? CareerStage.MID_CAREER : CareerStage.EXPERIENCED;
  }

  /** What is new for the person, if anything is. */
  static CareerStage stage(int years, Draws draws) {
    int luck = draws.below(100);
    if (luck < 8) {
      return CareerStage.ONBOARDING;
    }
    if (luck < 13) {
      return CareerStage.RESKILLING;
    }
    return luck < 20 && years >= 4 ? CareerStage.NEW_LEAD : stage(years);
  }
}
