package org.weft.metrics.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;
import org.weft.metrics.statistic.Interval;
import org.weft.metrics.statistic.WilsonScore;

/**
 * A share of answers as it may be shown: one of a few equal steps from 0 to 1, and the number of answers as a band.
 *
 * <p>Step {@code s} of {@code n} covers shares from {@code s/n} up to, but not including, {@code (s+1)/n}; the highest
 * step includes 1. "All of them" is thus never shown: it is the same step as "nearly all of them". Everything that this
 * type says, its interval included, follows from its three components, and so from nothing more exact.
 *
 * <p>{@link DisclosurePolicy#coarsen} makes coarse shares and chooses the steps.
 *
 * @param step the step, counted from 0
 * @param steps how many steps there are, at least 2
 * @param answers how many people answered, as a band
 */
public record CoarseShare(int step, int steps, SizeBand answers) {
  /**
   * Checks the step.
   *
   * @param step from 0 to {@code steps - 1}
   * @param steps at least 2, and few enough for the band: {@code 2 * steps} must be below its smallest size
   * @param answers how many people answered, as a band
   * @throws IllegalArgumentException if there is no such step, or the steps are too fine for the band
   */
  public CoarseShare {
    Components.required(answers, "CoarseShare.answers");
    checkArgument(
        steps >= 2 && 2L * steps < answers.fewest(),
        "steps for a band of %s answers must be at least 2 and fewer than half its smallest size but was %s;"
            + " let DisclosurePolicy.coarsen choose them",
        answers,
        steps);
    Components.within(step, 0, steps - 1, "CoarseShare.step");
  }

  /**
   * Smallest share in the step.
   *
   * @return a multiple of {@code 1/steps}, from 0 to below 1
   */
  public double low() {
    return (double) step / steps;
  }

  /**
   * End of the step: the smallest share in the next one, or 1.
   *
   * @return a multiple of {@code 1/steps}, above 0 up to 1
   */
  public double high() {
    return (step + 1.0) / steps;
  }

  /**
   * The interval of every share in the step from every number of answers in the band, as one interval. It is wider than
   * the interval of the hidden exact share, and hides it.
   *
   * @param score how intervals are built
   * @return an interval inside 0 to 1 that contains the whole step
   */
  public Interval interval(WilsonScore score) {
    return score.intervalOfRange(low(), high(), answers.fewest());
  }

  /**
   * The step in words, such as {@code at least 25% and less than 50%}.
   *
   * @return an English phrase
   */
  public String inWords() {
    if (step == 0) {
      return "less than " + edge(1);
    }
    String atLeast = "at least " + edge(step);
    return step == steps - 1 ? atLeast : atLeast + " and less than " + edge(step + 1);
  }

  private String edge(int stepsFromZero) {
    return 100 % steps == 0 ? 100 / steps * stepsFromZero + "%" : stepsFromZero + "/" + steps;
  }
}
