package org.weft.matching.fairness;

import org.immutables.value.Value;
import org.weft.core.skill.Skill;
import org.weft.core.style.Components;

/**
 * How many seek a skill, and how many places offer it.
 *
 * @param skill the skill
 * @param seekers mentees who need it
 * @param mentors mentors who are above the present level of one of them at least
 * @param places the places of these mentors; a place that offers several skills counts for each
 */
@Value.Builder
public record SkillBalance(Skill skill, int seekers, int mentors, int places)
    implements WithSkillBalance {
  /**
   * Checks the numbers.
   *
   * @param skill the skill
   * @param seekers mentees who need it
   * @param mentors mentors who offer it
   * @param places the places of these mentors
   * @throws IllegalArgumentException if a number is below 0
   */
  public SkillBalance {
    Components.required(skill, "SkillBalance.skill");
    Components.within(seekers, 0, Integer.MAX_VALUE, "SkillBalance.seekers");
    Components.within(mentors, 0, Integer.MAX_VALUE, "SkillBalance.mentors");
    Components.within(places, 0, Integer.MAX_VALUE, "SkillBalance.places");
  }

  /**
   * Starts a record.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it for a coordinator.
   *
   * @return a few English words, such as {@code Rust (1 place for 2 seekers)}
   */
  public String inEnglish() {
    return skill + " (" + places + (places == 1 ? " place for " : " places for ") + seekers
        + (seekers == 1 ? " seeker)" : " seekers)");
  }

  /** Builds a {@link SkillBalance}. */
  public static final class Builder extends SkillBalanceBuilder {
    Builder() {}
  }
}
