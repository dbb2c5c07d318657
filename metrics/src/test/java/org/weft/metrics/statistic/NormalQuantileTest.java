package org.weft.metrics.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalQuantileTest {
  private static final NormalDistribution ORACLE = NormalDistribution.of(0, 1);

  @Test
  void theMedianIsExactlyZero() {
    assertThat(NormalQuantile.upper(0.5)).isEqualTo(0.0);
  }

  /** The usual points of printed normal tables, and the check values of AS 241. */
  @Test
  void publishedValuesAreMet() {
    assertThat(NormalQuantile.upper(0.05)).isCloseTo(1.644853626951472714, within(1e-15));
    assertThat(NormalQuantile.upper(0.025)).isCloseTo(1.959963984540054235, within(1e-15));
    assertThat(NormalQuantile.upper(0.005)).isCloseTo(2.575829303548900761, within(1e-15));
    // The three check values printed with AS 241, one per region.
    assertThat(NormalQuantile.upper(0.25)).isCloseTo(0.6744897501960817, within(1e-15));
    assertThat(NormalQuantile.upper(0.001)).isCloseTo(3.090232306167814, within(1e-14));
    assertThat(NormalQuantile.upper(1e-20)).isCloseTo(9.262340089798408, within(1e-14));
  }

  @Property
  void theQuantileAgreesWithAnIndependentOneInTheMiddle(
      @ForAll @DoubleRange(min = 1e-6, max = 0.499) @Scale(12) double tail) {
    agrees(tail);
  }

  @Property
  void theQuantileAgreesWithAnIndependentOneFarOut(
      @ForAll @DoubleRange(min = 6, max = 300) @Scale(6) double negativeExponent) {
    agrees(Math.pow(10, -negativeExponent));
  }

  private static void agrees(double tail) {
    double expected = ORACLE.inverseSurvivalProbability(tail);
    assertThat(Math.abs(NormalQuantile.upper(tail) / expected - 1)).isLessThan(4e-15);
  }
}
