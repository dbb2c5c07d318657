package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * How likely a pair is: so many cases of all, as in "5 of 12".
 *
 * @param pair the pair
 * @param favorable cases in which it comes about, 0 or more
 * @param total all cases, 1 or more
 */
public record PairChance(Pairing pair, BigInteger favorable, BigInteger total) {
  /**
   * Checks that the chance lies in 0 to 1.
   *
   * @param pair the pair
   * @param favorable cases in which it comes about
   * @param total all cases
   * @throws IllegalArgumentException if there are no cases, or more favorable ones than cases
   */
  public PairChance {
    Components.required(pair, "PairChance.pair");
    Components.required(favorable, "PairChance.favorable");
    Components.required(total, "PairChance.total");
    checkArgument(
        favorable.signum() >= 0 && total.signum() > 0 && favorable.compareTo(total) <= 0,
        "PairChance.favorable must lie in 0 to the total, which is 1 or more, but they were %s of %s; count each case once",
        favorable,
        total);
  }

  /**
   * Gives the chance as a number.
   *
   * @return 0 to 1, rounded to the nearest {@code double}
   */
  public double probability() {
    return new BigDecimal(favorable)
        .divide(new BigDecimal(total), MathContext.DECIMAL64)
        .doubleValue();
  }
}
