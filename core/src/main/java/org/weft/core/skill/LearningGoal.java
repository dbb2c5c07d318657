package org.weft.core.skill;

import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;

/**
 * Something a person wants to be able to do, in their own words.
 *
 * <p>The words are personal: {@link #toString()} shows the theme only.
 *
 * @param title the goal in the person's words; not blank
 * @param theme what it is about
 * @param skills the skills it rests on, possibly none
 */
public record LearningGoal(String title, GoalTheme theme, ImmutableSet<Skill> skills) {
  /**
   * Checks the goal.
   *
   * @param title the goal in the person's words
   * @param theme what it is about
   * @param skills the skills it rests on
   * @throws IllegalArgumentException if the title is blank
   */
  public LearningGoal {
    title = Components.text(title, "LearningGoal.title");
    Components.required(theme, "LearningGoal.theme");
    skills = Components.orEmpty(skills);
  }

  /**
   * States a goal.
   *
   * @param title the goal in the person's words; not blank
   * @param theme what it is about
   * @param skills the skills it rests on
   * @return the goal
   * @throws IllegalArgumentException if the title is blank
   */
  public static LearningGoal of(String title, GoalTheme theme, Skill... skills) {
    return new LearningGoal(title, theme, ImmutableSet.copyOf(skills));
  }

  @Override
  public String toString() {
    return "LearningGoal[" + theme + ", " + skills.size() + " skills]";
  }
}
