package org.weft.core.skill;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;

/**
 * A skill that a person wants to learn: from where, to where, and how much it matters.
 *
 * <p>Worked example: Ana stands at {@code NOVICE} in Kotlin and wants to become {@code PROFICIENT}, three steps up. A
 * mentor at {@code COMPETENT} can take her two of the three steps, so the need is covered by two thirds.
 *
 * @param skill the skill
 * @param current where the person stands today
 * @param target where the person wants to get; above {@code current}
 * @param importance how much it matters
 */
public record SkillNeed(Skill skill, SkillLevel current, SkillLevel target, Importance importance) {
  /**
   * Checks that the need leads upward.
   *
   * @param skill the skill
   * @param current where the person stands today
   * @param target where the person wants to get
   * @param importance how much it matters
   * @throws IllegalArgumentException if the target is not above the current level
   */
  public SkillNeed {
    Components.required(skill, "SkillNeed.skill");
    Components.required(current, "SkillNeed.current");
    Components.required(target, "SkillNeed.target");
    Components.required(importance, "SkillNeed.importance");
    checkArgument(
        current.stepsTo(target) > 0,
        "target of the need for %s must be above the current level %s but was %s; leave the need out if it is met",
        skill,
        current,
        target);
  }

  /**
   * States a need of medium importance.
   *
   * @param skill the skill
   * @param current where the person stands today
   * @param target where the person wants to get; above {@code current}
   * @return the need
   * @throws IllegalArgumentException if the target is not above the current level
   */
  public static SkillNeed of(Skill skill, SkillLevel current, SkillLevel target) {
    return new SkillNeed(skill, current, target, Importance.MEDIUM);
  }

  /**
   * Changes how much the need matters.
   *
   * @param changed the new importance
   * @return a need that differs in its importance only
   */
  public SkillNeed withImportance(Importance changed) {
    return new SkillNeed(skill, current, target, changed);
  }

  /**
   * Tells how much of this need somebody at a level can meet: the share of the steps from current to target that they
   * have walked themselves.
   *
   * @param offered the level of the person who would help
   * @return 0 (nothing to teach) to 1 (can take the person all the way)
   */
  public double coveredBy(SkillLevel offered) {
    int wanted = current.stepsTo(target);
    int possible = Math.min(current.stepsTo(offered), wanted);
    return Math.max(possible, 0) / (double) wanted;
  }
}
