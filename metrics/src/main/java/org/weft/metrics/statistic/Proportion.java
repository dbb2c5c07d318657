package org.weft.metrics.statistic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import org.weft.core.style.Components;

/**
 * An exact share of answers with its interval, for those who may see every answer anyway.
 *
 * <p>The interval of exact counts gives the counts back to anyone who solves for them. A proportion is therefore not
 * something that the privacy package can release; it has to be coarsened first.
 *
 * @param favorable how many answers count as favorable, from 0 to {@code answers}
 * @param answers how many answers there are, at least 1
 * @param score how the interval is built
 */
public record Proportion(int favorable, int answers, WilsonScore score) implements Estimate {
  /**
   * Checks the counts.
   *
   * @param favorable from 0 to {@code answers}
   * @param answers at least 1
   * @param score how the interval is built
   * @throws IllegalArgumentException if the counts do not fit
   */
  public Proportion {
    Components.required(score, "Proportion.score");
    checkArgument(
        answers >= 1,
        "answers must be at least 1 but was %s; an empty wave has no share, withhold it instead",
        answers);
    Components.within(favorable, 0, answers, "Proportion.favorable");
  }

  /**
   * A share with its 90 percent interval.
   *
   * @param favorable from 0 to {@code answers}
   * @param answers at least 1
   * @return the proportion
   * @throws IllegalArgumentException if the counts do not fit
   */
  public static Proportion of(int favorable, int answers) {
    return new Proportion(favorable, answers, WilsonScore.standard());
  }

  /**
   * The same share with an interval of another confidence.
   *
   * @param confidence strictly between 0 and 1
   * @return a new proportion
   * @throws IllegalArgumentException if the confidence is no proper fraction
   */
  public Proportion atConfidence(double confidence) {
    return new Proportion(favorable, answers, WilsonScore.of(confidence));
  }

  /**
   * The observed share.
   *
   * @return from 0 to 1
   */
  public double share() {
    return (double) favorable / answers;
  }

  @Override
  public Interval interval() {
    return score.interval(favorable, answers);
  }

  @Override
  public String sentence() {
    return String.format(
            Locale.ROOT,
            "%s of %s answers were favorable, with %s: this shows where the share would plausibly lie",
            Integer.toString(favorable),
            Integer.toString(answers),
            interval().inPercent())
        + " if such a group answered again, and does not show why, nor how those feel who did not answer.";
  }
}
