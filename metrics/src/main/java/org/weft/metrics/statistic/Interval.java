package org.weft.metrics.statistic;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A closed range in which an estimated quantity plausibly lies.
 *
 * @param low lower end, finite
 * @param high upper end, finite, not below {@code low}
 * @param confidence how often intervals built this way contain the quantity; strictly between 0 and 1
 */
public record Interval(double low, double high, double confidence) {
  /**
   * Checks the ends.
   *
   * @param low lower end
   * @param high upper end
   * @param confidence strictly between 0 and 1
   * @throws IllegalArgumentException if an end is not finite, the ends are in the wrong order, or the confidence is no
   *     proper fraction
   */
  public Interval {
    checkArgument(
        Double.isFinite(low) && Double.isFinite(high),
        "interval ends must be finite but were %s and %s; leave out what has no interval",
        low,
        high);
    checkArgument(
        low <= high, "interval low %s lies above high %s; pass the smaller end first", low, high);
    checkConfidence(confidence);
  }

  /**
   * Makes an interval.
   *
   * @param low lower end
   * @param high upper end, not below {@code low}
   * @param confidence strictly between 0 and 1
   * @return the interval
   * @throws IllegalArgumentException if an end is not finite, the ends are in the wrong order, or the confidence is no
   *     proper fraction
   */
  public static Interval of(double low, double high, double confidence) {
    return new Interval(low, high, confidence);
  }

  /**
   * How far apart the ends are.
   *
   * @return {@code high - low}, never negative
   */
  public double width() {
    return high - low;
  }

  /**
   * Whether a value lies between the ends or on one of them.
   *
   * @param value any number
   * @return false for NaN too
   */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /**
   * Whether another interval lies wholly inside this one, shared ends included. The confidences are not compared.
   *
   * @param other another interval
   * @return whether both its ends are contained
   */
  public boolean encloses(Interval other) {
    return contains(other.low) && contains(other.high);
  }

  /**
   * The interval of a share in words, such as {@code a 90% interval from 20% to 100%}. Ends are rounded outward to whole
   * percents, so that the words never claim more than the numbers.
   *
   * @return an English phrase
   */
  public String inPercent() {
    return String.format(
        Locale.ROOT,
        "a %s%% interval from %s%% to %s%%",
        BigDecimal.valueOf(confidence).movePointRight(2).stripTrailingZeros().toPlainString(),
        Long.toString((long) Math.floor(low * 100)),
        Long.toString((long) Math.ceil(high * 100)));
  }

  static void checkConfidence(double confidence) {
    checkArgument(
        confidence > 0 && confidence < 1,
        "confidence must lie strictly between 0 and 1 but was %s; write 90 percent as 0.90",
        confidence);
  }
}
