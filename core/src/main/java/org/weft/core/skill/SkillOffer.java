package org.weft.core.skill;

import org.weft.core.style.Components;

/**
 * A skill that a person is glad to share, and how well they command it.
 *
 * @param skill the skill
 * @param level the level they share from
 */
public record SkillOffer(Skill skill, SkillLevel level) {
  /**
   * Checks that nothing is missing.
   *
   * @param skill the skill
   * @param level the level
   * @throws NullPointerException if either is missing
   */
  public SkillOffer {
    Components.required(skill, "SkillOffer.skill");
    Components.required(level, "SkillOffer.level");
  }

  /**
   * Offers a skill.
   *
   * @param skill the skill
   * @param level the level
   * @return the offer
   */
  public static SkillOffer of(Skill skill, SkillLevel level) {
    return new SkillOffer(skill, level);
  }
}
