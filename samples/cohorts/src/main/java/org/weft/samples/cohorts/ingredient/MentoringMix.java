package org.weft.samples.cohorts.ingredient;

import org.immutables.value.Value;
import org.weft.core.skill.SkillLevel;

/**
 * Who mentors, who learns, and how much room they have.
 *
 * <p>People are put in order by their years of experience, blurred. The first {@code mentorPercent} mentor and the last {@code
 * menteePercent} learn, both rounded to whole people. Where the two add up to more than 100, those in the middle do both;
 * where they add up to less, those in the middle do neither.
 *
 * @param mentorPercent share of people who mentor, 0 to 100
 * @param menteePercent share of people who look for a mentor, 0 to 100
 * @param blurYears by how many years the order may differ from experience, 0 to 100
 * @param mentorFloor lowest level from which a mentor offers a skill
 * @param mentorPairs pairs that a mentor has room for, 1 to 10; each takes four hours a month
 * @param menteePairs mentors that a mentee has room for, 1 to 10
 * @param protectedPercent share of mentors with one protected hour a week, 0 to 100
 * @param choosyPercent share of people who want some formats only, 0 to 100
 * @param statedPercent share of people who say how they work and talk, what their goals are and what is new for them, 0 to
 *     100; the rest has no preference
 */
@Value.Builder
public record MentoringMix(
    int mentorPercent,
    int menteePercent,
    int blurYears,
    SkillLevel mentorFloor,
    Spread mentorPairs,
    Spread menteePairs,
    int protectedPercent,
    int choosyPercent,
    int statedPercent)
    implements WithMentoringMix {
  /**
   * Checks the ranges.
   *
   * @param mentorPercent share of people who mentor, 0 to 100
   * @param menteePercent share of people who look for a mentor, 0 to 100
   * @param blurYears by how many years the order may differ from experience, 0 to 100
   * @param mentorFloor lowest level from which a mentor offers a skill
   * @param mentorPairs pairs that a mentor has room for, 1 to 10
   * @param menteePairs mentors that a mentee has room for, 1 to 10
   * @param protectedPercent share of mentors with one protected hour a week, 0 to 100
   * @param choosyPercent share of people who want some formats only, 0 to 100
   * @param statedPercent share of people who say how they work and talk
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public MentoringMix {
    Bounds.percent(mentorPercent, "MentoringMix.mentorPercent");
    Bounds.percent(menteePercent, "MentoringMix.menteePercent");
    Bounds.within(blurYears, 0, 100, "MentoringMix.blurYears");
    Bounds.required(mentorFloor, "MentoringMix.mentorFloor");
    Bounds.spread(mentorPairs, 1, 10, "MentoringMix.mentorPairs");
    Bounds.spread(menteePairs, 1, 10, "MentoringMix.menteePairs");
    Bounds.percent(protectedPercent, "MentoringMix.protectedPercent");
    Bounds.percent(choosyPercent, "MentoringMix.choosyPercent");
    Bounds.percent(statedPercent, "MentoringMix.statedPercent");
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MentoringMix}. */
  public static final class Builder extends MentoringMixBuilder {
    Builder() {
      mentorPercent(45);
      menteePercent(70);
      blurYears(6);
      mentorFloor(SkillLevel.NOVICE);
      mentorPairs(Spread.oneOf(1, 1, 1, 2, 2, 3));
      menteePairs(Spread.oneOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 2));
      protectedPercent(20);
      choosyPercent(30);
      statedPercent(85);
    }
  }
}
