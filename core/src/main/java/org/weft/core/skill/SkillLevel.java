package org.weft.core.skill;

/**
 * How well somebody commands a skill: the five stages of Dreyfus and Dreyfus (1980), lowest first.
 *
 * <p>Levels are for finding a fitting partner. They are what a person says of themselves, never a grade.
 */
public enum SkillLevel {
  /** Follows rules, needs guidance. */
  NOVICE(1),
  /** Sees patterns, still needs help to set priorities. */
  ADVANCED_BEGINNER(2),
  /** Plans and solves ordinary tasks alone. */
  COMPETENT(3),
  /** Sees the whole, adapts, helps others. */
  PROFICIENT(4),
  /** Works from understanding; sets the direction. */
  EXPERT(5);

  private final int rank;

  SkillLevel(int rank) {
    this.rank = rank;
  }

  /**
   * Gives the place on the scale.
   *
   * @return 1 for the lowest to 5 for the highest
   */
  public int rank() {
    return rank;
  }

  /**
   * Counts the steps up to another level.
   *
   * @param target the other level
   * @return steps from this level to the target; negative if the target is lower
   */
  public int stepsTo(SkillLevel target) {
    return target.rank - rank;
  }
}
