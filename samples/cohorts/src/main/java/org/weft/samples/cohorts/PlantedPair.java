package org.weft.samples.cohorts;

import static com.google.common.base.Preconditions.checkNotNull;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.Skill;

/**
 * A mentor and a mentee who belong together by construction.
 *
 * <p>What is guaranteed:
 *
 * <ul>
 *   <li>The mentee has one need, a must, from novice to expert, for a skill that this pair has to itself. Only this mentor
 *       offers it, as an expert. So this mentor covers everything the mentee wants, and everybody else covers nothing.
 *   <li>The mentor offers nothing else. So this mentor covers nothing for anybody else.
 *   <li>Each of the two has room for one pair in this one role and for none in the other.
 *   <li>Nothing usual stands between them: same zone and hours, a common language, every format, no peak, no past, and
 *       different teams, as long as no team holds more than half of the planted people.
 * </ul>
 *
 * <p>What follows, for any rules that let the pair meet: every matching with the largest total skill cover holds every
 * planted pair. Whoever sits in their places has a cover of 0 there, so putting the two together gains a whole pair. With
 * "most people first" the same holds when the mentee's old place can be taken by whoever loses the mentor's, and always
 * when everybody is planted. A score that adds other criteria may weigh against the plan.
 *
 * @param mentor who mentors
 * @param mentee who learns
 * @param skill the skill that the two have to themselves
 */
public record PlantedPair(ParticipantId mentor, ParticipantId mentee, Skill skill) {
  /**
   * Checks that nothing is missing.
   *
   * @param mentor who mentors
   * @param mentee who learns
   * @param skill the skill that the two have to themselves
   */
  public PlantedPair {
    checkNotNull(mentor, "PlantedPair.mentor is missing (null); give the id of the mentor");
    checkNotNull(mentee, "PlantedPair.mentee is missing (null); give the id of the mentee");
    checkNotNull(skill, "PlantedPair.skill is missing (null); give the skill of the pair");
  }
}
