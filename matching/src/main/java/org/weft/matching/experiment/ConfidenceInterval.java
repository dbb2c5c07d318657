package org.weft.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A closed range in which an estimated quantity plausibly lies.
 *
 * @param low lower end, finite
 * @param high upper end, finite, not below {@code low}
 * @param confidence how often intervals built this way contain the quantity, at least or nearly; strictly between 0 and 1
 */
public record ConfidenceInterval(double low, double high, double confidence) {
  /**
   * Checks the ends.
   *
   * @param low lower end
   * @param high upper end
   * @param confidence strictly between 0 and 1
   * @throws IllegalArgumentException if an end is not finite, the ends are in the wrong order, or the confidence is no proper
   *     fraction
   */
  public ConfidenceInterval {
    checkArgument(
        Double.isFinite(low) && Double.isFinite(high) && low <= high,
        "interval ends must be finite and in order but were %s and %s; swap or leave out",
        low,
        high);
    checkConfidence(confidence);
  }

  /**
   * The interval of a share by E. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927): good also
   * near 0 and 1 and for few trials, where the usual one fails. For trials that are independent.
   *
   * @param successes 0 to {@code trials}
   * @param trials 1 or more
   * @param confidence strictly between 0 and 1
   * @return the interval, within 0 to 1
   * @throws IllegalArgumentException if the counts do not fit, or the confidence is no proper fraction
   */
  public static ConfidenceInterval ofShare(long successes, long trials, double confidence) {
    checkArgument(
        trials >= 1 && successes >= 0 && successes <= trials,
        "successes must lie in 0 to trials but were %s of %s; a share needs at least one trial",
        successes,
        trials);
    checkConfidence(confidence);
    double z = NormalPoint.upper((1 - confidence) / 2);
    double share = (double) successes / trials;
    double spread = z * z / trials;
    double middle = share + spread / 2;
    double reach = z * Math.sqrt(share * (1 - share) / trials + spread / trials / 4);
    return new ConfidenceInterval(
        successes == 0 ? 0 : Math.max(0, (middle - reach) / (1 + spread)),
        successes == trials ? 1 : Math.min(1, (middle + reach) / (1 + spread)),
        confidence);
  }

  /**
   * Tells whether a value lies between the ends or on one of them.
   *
   * @param value any number
   * @return false for NaN, too
   */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** The interval of the same quantity with the opposite sign. */
  ConfidenceInterval negated() {
    return new ConfidenceInterval(0 - high, 0 - low, confidence);
  }

  static void checkConfidence(double confidence) {
    checkArgument(
        confidence > 0 && confidence < 1,
        "confidence must lie strictly between 0 and 1 but was %s; write 95 percent as 0.95",
        confidence);
  }
}
