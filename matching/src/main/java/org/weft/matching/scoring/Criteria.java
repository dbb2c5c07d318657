package org.weft.matching.scoring;

import org.weft.core.style.Components;

/**
 * The criteria that most programs need.
 *
 * <p>Each answers in 0 to 1, and ½ where the people did not say enough to tell.
 */
public final class Criteria {
  private Criteria() {}

  /**
   * How much of what the mentee wants to learn the mentor can teach: the mean, weighted by importance, of the part of each
   * need that the mentor's level covers. ½ if no need is stated.
   *
   * @return the criterion
   */
  public static Criterion skillCover() {
    return SkillCover.INSTANCE;
  }

  /**
   * How well the mentor supports the mentee's goals. A goal counts ½ for a theme that the mentor is glad to support and ½
   * for a skill it rests on that the mentor offers; a goal that rests on no skill counts by its theme alone. ½ if no goal is
   * stated.
   *
   * @return the criterion
   */
  public static Criterion goalFit() {
    return GoalFit.INSTANCE;
  }

  /**
   * How many working hours they share: full marks from a number of minutes a week, proportionally less below.
   *
   * @param plentyMinutesPerWeek minutes a week that are plenty, 1 to 10080
   * @return the criterion
   * @throws IllegalArgumentException if the minutes lie outside 1 to 10080
   */
  public static Criterion hoursOverlap(int plentyMinutesPerWeek) {
    return new HoursOverlap(Components.within(
        plentyMinutesPerWeek, 1, 10080, "plentyMinutesPerWeek", "600 suit most programs"));
  }

  /**
   * Whether their styles suit each other: alike in how a conversation feels (pace, reflection), different in how problems
   * are approached (structure, focus). The mean of the four scales.
   *
   * @return the criterion
   */
  public static Criterion styleComplement() {
    return StyleComplement.INSTANCE;
  }

  /**
   * How near the distance on the ladder is to a wished one: full marks at the wished number of steps from mentee up to
   * mentor, a quarter less for each step off, 0 from four steps off.
   *
   * @param wishedSteps steps from mentee up to mentor, -4 to 4; negative for reverse mentoring
   * @return the criterion
   * @throws IllegalArgumentException if the steps lie outside -4 to 4
   */
  public static Criterion seniorityGap(int wishedSteps) {
    return new SeniorityGap(
        Components.within(wishedSteps, -4, 4, "wishedSteps", "the ladder has no more steps"));
  }

  /**
   * Whether they share a language: 1 if they do, region aside, 0 if not, ½ if one of them was not asked.
   *
   * @return the criterion
   */
  public static Criterion language() {
    return SharedLanguage.INSTANCE;
  }
}
