package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/** The checks that the ingredients share; each refusal carries the value and the way out. */
final class Bounds {
  private Bounds() {}

  static <T> T required(@Nullable T value, String component) {
    if (value == null) {
      throw new NullPointerException(component + " is missing (null); start from builder()");
    }
    return value;
  }

  static int within(int value, int low, int high, String component) {
    checkArgument(
        value >= low && value <= high,
        "%s must lie in %s to %s but was %s",
        component,
        low,
        high,
        value);
    return value;
  }

  static int percent(int value, String component) {
    checkArgument(
        value >= 0 && value <= 100,
        "%s must lie in 0 to 100 percent but was %s; 100 means everybody",
        component,
        value);
    return value;
  }

  /** Written so that NaN fails. */
  static double exponent(double value, String component) {
    checkArgument(
        value >= 0 && value <= 10,
        "%s must lie in 0 to 10 but was %s; 0 makes everything equally popular",
        component,
        value);
    return value;
  }

  static Spread spread(@Nullable Spread spread, int low, int high, String component) {
    Spread known = required(spread, component);
    checkArgument(
        known.smallest() >= low && known.largest() <= high,
        "%s must stay in %s to %s but reaches from %s to %s; leave out the values beyond",
        component,
        low,
        high,
        known.smallest(),
        known.largest());
    return known;
  }
}
