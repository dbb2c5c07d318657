package org.weft.core.consent;

import org.weft.core.style.Components;

/**
 * The Big Five traits as a person's own questionnaire gave them, each from 0 to 100.
 *
 * <p>Optional for everybody, and readable with consent only. {@link #toString()} shows no value.
 *
 * @param openness 0 to 100
 * @param conscientiousness 0 to 100
 * @param extraversion 0 to 100
 * @param agreeableness 0 to 100
 * @param emotionalStability 0 to 100
 */
public record PersonalityTraits(
    int openness,
    int conscientiousness,
    int extraversion,
    int agreeableness,
    int emotionalStability) {
  /**
   * Checks the ranges.
   *
   * @param openness 0 to 100
   * @param conscientiousness 0 to 100
   * @param extraversion 0 to 100
   * @param agreeableness 0 to 100
   * @param emotionalStability 0 to 100
   * @throws IllegalArgumentException if a value lies outside 0 to 100
   */
  public PersonalityTraits {
    Components.within(openness, 0, 100, "PersonalityTraits.openness");
    Components.within(conscientiousness, 0, 100, "PersonalityTraits.conscientiousness");
    Components.within(extraversion, 0, 100, "PersonalityTraits.extraversion");
    Components.within(agreeableness, 0, 100, "PersonalityTraits.agreeableness");
    Components.within(emotionalStability, 0, 100, "PersonalityTraits.emotionalStability");
  }

  @Override
  public String toString() {
    return "PersonalityTraits[hidden]";
  }
}
