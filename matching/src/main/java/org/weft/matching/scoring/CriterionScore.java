package org.weft.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;

/**
 * What one criterion gave to a pair.
 *
 * @param criterion name of the criterion
 * @param weight its weight in the scoring, above 0 and at most a million
 * @param score 0 to 1
 * @param sentence the facts behind the number
 */
public record CriterionScore(String criterion, double weight, double score, String sentence) {
  /**
   * Checks the numbers.
   *
   * @param criterion name of the criterion
   * @param weight above 0
   * @param score 0 to 1
   * @param sentence the facts behind the number
   * @throws IllegalArgumentException if a number lies outside its range or is not a number
   */
  public CriterionScore {
    criterion = Components.text(criterion, "CriterionScore.criterion");
    checkArgument(
        weight > 0 && weight <= 1_000_000,
        "weight of %s must be above 0 and at most a million but was %s; leave out what does not count",
        criterion,
        weight);
    checkArgument(
        score >= 0 && score <= 1,
        "score of %s must lie in 0 to 1 but was %s; scale it",
        criterion,
        score);
    sentence = Components.text(sentence, "CriterionScore.sentence");
  }
}
