package org.weft.metrics.statistic;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The Wilson score interval for a share of answers, at a chosen confidence.
 *
 * <p>It contains every true share that the observed one would not contradict in a normal test. Unlike "share plus or
 * minus", it keeps inside 0 to 1, has no zero width when all answers agree, and covers well from about five answers.
 * Example: 3 of 5 at 90 percent gives 0.272 to 0.857.
 *
 * <p>Details: with {@code a = z*z/n} the ends are the roots of {@code (1+a) t^2 - (2p+a) t + p^2}. The textbook form
 * subtracts nearly equal numbers for the lower end. Here the sum of positive terms gives the upper root and the product
 * of the roots gives the lower one, so that both keep their relative accuracy; for shares above one half the mirrored
 * problem is solved. E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
 * the American Statistical Association 22 (1927) 209-212. Constant time.
 *
 * @param confidence strictly between 0 and 1
 */
public record WilsonScore(double confidence) {
  /** The confidence of {@link #standard()}: 90 percent. */
  public static final double STANDARD_CONFIDENCE = 0.90;

  /**
   * Checks the confidence.
   *
   * @param confidence strictly between 0 and 1
   * @throws IllegalArgumentException if it is not
   */
  public WilsonScore {
    Interval.checkConfidence(confidence);
  }

  /**
   * The procedure at 90 percent, which is what the catalog uses.
   *
   * @return the procedure
   */
  public static WilsonScore standard() {
    return new WilsonScore(STANDARD_CONFIDENCE);
  }

  /**
   * The procedure at another confidence.
   *
   * @param confidence strictly between 0 and 1; write 95 percent as 0.95
   * @return the procedure
   * @throws IllegalArgumentException if it is no proper fraction
   */
  public static WilsonScore of(double confidence) {
    return new WilsonScore(confidence);
  }

  /**
   * The interval for {@code favorable} of {@code answers}.
   *
   * @param favorable from 0 to {@code answers}
   * @param answers at least 1
   * @return an interval inside 0 to 1 that contains the observed share
   * @throws IllegalArgumentException if the counts do not fit
   */
  public Interval interval(int favorable, int answers) {
    checkAnswers(answers);
    checkArgument(
        favorable >= 0 && favorable <= answers,
        "favorable must lie in 0 to %s (answers) but was %s; count each answer once",
        answers,
        favorable);
    double share = (double) favorable / answers;
    return intervalOfRange(share, share, answers);
  }

  /**
   * One interval for a share of which only a range is known, from a number of answers of which only the least is known.
   *
   * <p>It encloses the interval of every share in the range from that many answers or more: the lower end grows with the
   * share and with the answers, and the upper end is its mirror image.
   *
   * @param lowShare smallest possible share, at least 0
   * @param highShare largest possible share, from {@code lowShare} to 1
   * @param fewestAnswers least number of answers, at least 1
   * @return an interval inside 0 to 1 that contains the whole range
   * @throws IllegalArgumentException if the range is no range of shares
   */
  public Interval intervalOfRange(double lowShare, double highShare, int fewestAnswers) {
    checkAnswers(fewestAnswers);
    checkArgument(
        0 <= lowShare && lowShare <= highShare && highShare <= 1,
        "a range of shares must lie in 0 to 1, smaller end first, but was %s to %s",
        lowShare,
        highShare);
    return Interval.of(
        lower(lowShare, 1 - lowShare, fewestAnswers),
        upper(highShare, 1 - highShare, fewestAnswers),
        confidence);
  }

  private static void checkAnswers(int answers) {
    checkArgument(
        answers >= 1,
        "answers must be at least 1 but was %s; no answers have no interval, withhold the figure instead",
        answers);
  }

  private double upper(double p, double q, int answers) {
    return p > q ? 1 - lower(q, p, answers) : rootSum(p, q, answers) / (2 * (1 + spread(answers)));
  }

  private double lower(double p, double q, int answers) {
    if (p > q) {
      return 1 - upper(q, p, answers);
    }
    return p == 0 ? 0 : 2 * p * p / rootSum(p, q, answers);
  }

  private double rootSum(double p, double q, int answers) {
    double a = spread(answers);
    return 2 * p + a + Math.sqrt(a * (a + 4 * p * q));
  }

  private double spread(int answers) {
    double z = NormalQuantile.upper((1 - confidence) / 2);
    return z * z / answers;
  }
}
