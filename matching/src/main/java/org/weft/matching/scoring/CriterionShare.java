package org.weft.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;
import org.weft.matching.eligibility.PossiblePair;

/**
 * What a criterion is worth within a scoring.
 *
 * <p>Worked example: in {@link Scoring#standard()} skill cover has weight 4 of 12. A third of a perfect score are 560,000,000
 * of the {@link Scoring#GRAINS_PER_POINT} · {@link Scoring#POINTS} grains, and a mentor who covers half of what is asked for
 * brings 280,000,000.
 *
 * @param criterion the criterion
 * @param weight its weight beside the others, above 0 and at most a million
 * @param grains what a full score of this criterion adds, 0 to {@code GRAINS_PER_POINT * POINTS}; all shares of a scoring
 *     add up to that
 */
public record CriterionShare(Criterion criterion, double weight, int grains) {
  /**
   * Checks the numbers.
   *
   * @param criterion the criterion
   * @param weight above 0 and at most a million
   * @param grains 0 or more
   * @throws IllegalArgumentException if a number is out of range
   */
  public CriterionShare {
    Components.required(criterion, "CriterionShare.criterion");
    checkArgument(
        weight > 0 && weight <= 1_000_000,
        "weight of %s must be above 0 and at most a million but was %s; leave out what does not count",
        criterion.name(),
        weight);
    Components.within(
        grains, 0, (int) (Scoring.GRAINS_PER_POINT * Scoring.POINTS), "CriterionShare.grains");
  }

  /**
   * Asks the criterion and checks its answer.
   *
   * @param pair the two people
   * @return 0 to 1
   * @throws IllegalArgumentException if the criterion answers outside 0 to 1
   */
  public double score(PossiblePair pair) {
    double score = criterion.score(pair);
    checkArgument(
        score >= 0 && score <= 1,
        "criterion %s must score in 0 to 1 but gave %s to %s; scale it",
        criterion.name(),
        score,
        pair);
    return score;
  }

  /**
   * Scores a pair in grains.
   *
   * @param pair the two people
   * @return the score times {@link #grains}, rounded half up
   * @throws IllegalArgumentException if the criterion answers outside 0 to 1
   */
  public int grains(PossiblePair pair) {
    return Shares.of(score(pair), grains);
  }
}
