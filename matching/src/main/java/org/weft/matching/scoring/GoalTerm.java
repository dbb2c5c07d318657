package org.weft.matching.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.matching.columns.People;
import org.weft.matching.columns.Skills;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;
import org.weft.matching.kernel.columns.ShareTable;

/**
 * Goal fit by columns: a half of a goal for its theme and a half for a skill, or both halves for the theme where there is no
 * skill. Where halves are whole grains, they go to the row at once.
 */
final class GoalTerm implements RowTerm {
  private static final ImmutableList<GoalTheme> THEMES = ImmutableList.copyOf(GoalTheme.values());

  private final People people;
  private final Skills skills;
  private final int grains;
  private final int[] themes;
  private final int[] halves;
  private final int[] scratch;

  GoalTerm(People people, int grains) {
    this.people = people;
    this.skills = people.skills();
    this.grains = grains;
    this.themes = people.ofMentors(mentor ->
        mentor.themes().stream().mapToInt(GoalTerm::bit).reduce(0, (one, other) -> one | other));
    this.halves = new int[themes.length];
    this.scratch = new int[themes.length];
  }

  private static int bit(GoalTheme theme) {
    return 1 << THEMES.indexOf(theme);
  }

  @Override
  public void addTo(int mentee, int[] row) {
    ImmutableList<LearningGoal> goals = people.mentees().get(mentee).goals();
    if (goals.isEmpty()) {
      RowLoops.add(row, Shares.of(Unknown.SCORE, grains));
    } else if (grains % (2 * goals.size()) == 0) {
      goals.forEach(goal -> addHalves(goal, grains / (2 * goals.size()), row));
    } else {
      Arrays.fill(halves, 0);
      goals.forEach(goal -> addHalves(goal, 1, halves));
      ShareTable.add(row, halves, 2 * goals.size(), grains);
    }
  }

  private void addHalves(LearningGoal goal, int half, int[] target) {
    boolean byThemeAlone = goal.skills().isEmpty();
    RowLoops.addIfAny(target, themes, bit(goal.theme()), byThemeAlone ? 2 * half : half);
    if (!byThemeAlone) {
      int[] numbers = goal.skills().stream().mapToInt(skills::number).toArray();
      skills.offers().addIfAny(numbers, half, target, scratch);
    }
  }
}
