package org.weft.core.skill;

import org.weft.core.style.Components;

/**
 * A skill by its name, such as {@code Kotlin} or {@code giving feedback}.
 *
 * <p>Two skills are the same when their names are equal, letter by letter: {@code Java} and {@code java} differ. A roster
 * that holds both is told so when it becomes a cohort, so that a spelling never silently costs somebody a match.
 *
 * @param name the name; stripped, never blank
 */
public record Skill(String name) implements Comparable<Skill> {
  /**
   * Checks the name.
   *
   * @param name the name
   * @throws IllegalArgumentException if it is blank
   */
  public Skill {
    name = Components.text(name, "Skill.name");
  }

  /**
   * Names a skill.
   *
   * @param name the name, not blank
   * @return the skill
   * @throws IllegalArgumentException if the name is blank
   */
  public static Skill of(String name) {
    return new Skill(name);
  }

  @Override
  public int compareTo(Skill other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
