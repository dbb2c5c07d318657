package org.weft.matching.experiment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Exact chances of signs that are plus or minus with probability one half. */
final class Signs {
  private Signs() {}

  /** The chance that of n signs at most k are plus. O(n²) in digits, fine for thousands. */
  static double atMost(int k, int n) {
    if (k < 0) {
      return 0;
    }
    BigInteger ways = BigInteger.ONE;
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i <= k; i++) {
      sum = sum.add(ways);
      ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
    }
    return new BigDecimal(sum)
        .divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** The two-sided test that plus and minus are equally likely: the chance of a split as uneven, or more. */
  static double test(int plus, int minus) {
    return Math.min(1, 2 * atMost(Math.min(plus, minus), plus + minus));
  }

  /**
   * How many of the n sorted numbers to drop at either end, so that the rest still spans the median of what they were drawn from with
   * this confidence; negative if all n do not.
   */
  static int outside(int n, double confidence) {
    int dropped = -1;
    while (2 * atMost(dropped + 1, n) <= 1 - confidence) {
      dropped++;
    }
    return dropped;
  }
}
