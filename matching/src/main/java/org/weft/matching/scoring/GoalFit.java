package org.weft.matching.scoring;

import com.google.common.collect.ImmutableList;
import org.weft.core.skill.LearningGoal;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#goalFit()}. */
record GoalFit(String name) implements Criterion, ColumnCriterion {
  static final GoalFit INSTANCE = new GoalFit("goal fit");

  @Override
  public double score(PossiblePair pair) {
    ImmutableList<LearningGoal> goals = pair.mentee().goals();
    double supported = 0;
    for (LearningGoal goal : goals) {
      supported += support(pair, goal);
    }
    return goals.isEmpty() ? Unknown.SCORE : supported / goals.size();
  }

  @Override
  public RowTerm term(People people, int grains) {
    return new GoalTerm(people, grains);
  }

  private static double support(PossiblePair pair, LearningGoal goal) {
    double theme = pair.mentor().themes().contains(goal.theme()) ? 1 : 0;
    if (goal.skills().isEmpty()) {
      return theme;
    }
    double skill = goal.skills().stream().anyMatch(each -> pair.offered(each).isPresent()) ? 1 : 0;
    return (theme + skill) / 2;
  }

  @Override
  public String sentence(PossiblePair pair) {
    ImmutableList<LearningGoal> goals = pair.mentee().goals();
    if (goals.isEmpty()) {
      return "no goals were stated";
    }
    ImmutableList<String> themes = goals.stream()
        .filter(goal -> support(pair, goal) > 0)
        .map(goal -> Words.of(goal.theme()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
    return themes.isEmpty()
        ? "supports none of the goals"
        : "supports goals in " + String.join(", ", themes);
  }
}
