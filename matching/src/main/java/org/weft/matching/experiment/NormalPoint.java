package org.weft.matching.experiment;

/**
 * Points of the standard normal distribution, to nearly the accuracy of {@code double}.
 *
 * <p><b>Details.</b> The area between 0 and x is the density at x times the series x + x³/3 + x⁵/(3·5) + ..., whose terms are all positive
 * (NIST Digital Library of Mathematical Functions, 7.6.2). The point is bracketed and halved until no double lies between. The tail
 * is found as a half less that area, so its relative accuracy fades for tails below 10⁻¹⁰; none of these is asked for here.
 */
final class NormalPoint {
  /** Beyond this point, no tail that is representable as a half less an area. */
  private static final double FARTHEST = 9;

  private static final double DENSITY_AT_ZERO = 0.3989422804014327;

  private NormalPoint() {}

  /** The point that a standard normal variable exceeds with a probability in (0, 1/2]. */
  static double upper(double tail) {
    double low = 0;
    double high = FARTHEST;
    double middle = high / 2;
    while (low < middle && middle < high) {
      if (0.5 - area(middle) > tail) {
        low = middle;
      } else {
        high = middle;
      }
      middle = low + (high - low) / 2;
    }
    return middle;
  }

  private static double area(double x) {
    double term = x;
    double sum = 0;
    for (int odd = 3; sum + term > sum; odd += 2) {
      sum += term;
      term *= x * x / odd;
    }
    return DENSITY_AT_ZERO * StrictMath.exp(-x * x / 2) * sum;
  }
}
