package org.weft.metrics.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class WilsonScoreTest {
  private static final MathContext DIGITS = new MathContext(60);

  /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score), 95 percent. */
  @Test
  void newcombesWorkedExamplesAreMet() {
    assertEnds(81, 263, 0.2553, 0.3662);
    assertEnds(15, 148, 0.0624, 0.1605);
    assertEnds(0, 20, 0.0000, 0.1611);
    assertEnds(1, 29, 0.0061, 0.1718);
  }

  @Test
  void threeOfFiveLeanEitherWay() {
    Interval interval = WilsonScore.standard().interval(3, 5);
    assertThat(interval.low()).isCloseTo(0.272, within(5e-4));
    assertThat(interval.high()).isCloseTo(0.857, within(5e-4));
    assertThat(interval.confidence()).isEqualTo(0.90);
  }

  @Test
  void endsAreExactlyZeroAndOneWhenAllAgree() {
    for (int n = 1; n <= 1000; n++) {
      assertThat(WilsonScore.standard().interval(0, n).low()).isEqualTo(0.0);
      assertThat(WilsonScore.standard().interval(n, n).high()).isEqualTo(1.0);
    }
  }

  @Property
  void theIntervalLiesInZeroToOneAndContainsTheShare(
      @ForAll @IntRange(min = 1) int n, @ForAll @DoubleRange(max = 1) @Scale(9) double part) {
    int x = (int) (part * n);
    Interval interval = WilsonScore.standard().interval(x, n);
    assertThat(interval.low()).isBetween(0.0, 1.0);
    assertThat(interval.high()).isBetween(0.0, 1.0);
    assertThat(interval.contains((double) x / n)).isTrue();
  }

  @Property
  void moreAnswersNarrowTheIntervalAtTheSameShare(
      @ForAll @IntRange(min = 1, max = 1000) int n,
      @ForAll @DoubleRange(max = 1) @Scale(9) double part,
      @ForAll @IntRange(min = 2, max = 1000) int times) {
    int x = (int) (part * n);
    Interval few = WilsonScore.standard().interval(x, n);
    Interval many = WilsonScore.standard().interval(x * times, n * times);
    assertThat(few.encloses(many)).isTrue();
    assertThat(many.width()).isLessThan(few.width());
  }

  @Property
  void moreConfidenceWidensTheInterval(
      @ForAll @IntRange(min = 1, max = 1000) int n,
      @ForAll @DoubleRange(max = 1) @Scale(9) double part) {
    int x = (int) (part * n);
    assertThat(WilsonScore.of(0.99).interval(x, n).encloses(WilsonScore.of(0.80).interval(x, n)))
        .isTrue();
  }

  @Property
  void swappingFavorableAndUnfavorableMirrorsTheInterval(
      @ForAll @IntRange(min = 1, max = 100_000) int n,
      @ForAll @DoubleRange(max = 1) @Scale(9) double part) {
    int x = (int) (part * n);
    Interval interval = WilsonScore.standard().interval(x, n);
    Interval mirrored = WilsonScore.standard().interval(n - x, n);
    assertThat(interval.low()).isCloseTo(1 - mirrored.high(), within(1e-15));
  }

  /** The naive textbook formula loses digits here; sixty decimal digits say how many we keep. */
  @Property
  void bothEndsKeepTheirDigitsForRareAnswers(
      @ForAll @IntRange(min = 1, max = 50) int x,
      @ForAll @IntRange(min = 100, max = Integer.MAX_VALUE) int n) {
    Interval interval = WilsonScore.standard().interval(x, n);
    assertThat(interval.low() / exactEnd(x, n, -1) - 1).isCloseTo(0, within(1e-14));
    assertThat(interval.high() / exactEnd(x, n, +1) - 1).isCloseTo(0, within(1e-14));
  }

  /** Exact coverage, summed over the binomial distribution, averaged over a grid of true shares. */
  @Test
  void theAverageCoverageOfFewAnswersIsNearTheConfidence() {
    for (int n = 5; n <= 20; n++) {
      assertThat(averageCoverage(n)).as("n = %s", n).isBetween(0.89, 0.93);
    }
  }

  @Property
  void theIntervalOfARangeEnclosesThatOfEveryShareInIt(
      @ForAll @IntRange(min = 1, max = 200) int n,
      @ForAll @IntRange(min = 0, max = 200) int more,
      @ForAll @DoubleRange(max = 1) @Scale(9) double part,
      @ForAll @DoubleRange(max = 1) @Scale(9) double down,
      @ForAll @DoubleRange(max = 1) @Scale(9) double up) {
    int x = (int) (part * (n + more));
    double share = (double) x / (n + more);
    Interval range =
        WilsonScore.standard().intervalOfRange(share * down, share + (1 - share) * up, n);
    Interval one = WilsonScore.standard().interval(x, n + more);
    assertThat(range.low()).isLessThanOrEqualTo(one.low() + 1e-15);
    assertThat(range.high()).isGreaterThanOrEqualTo(one.high() - 1e-15);
  }

  @Test
  void badCountsAreRefusedWithTheValue() {
    WilsonScore score = WilsonScore.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.interval(0, 0))
        .withMessageContaining("answers must be at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.interval(0, -1))
        .withMessageContaining("answers must be at least 1 but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.intervalOfRange(0, 1, 0))
        .withMessageContaining("answers must be at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.interval(6, 5))
        .withMessageContaining("favorable must lie in 0 to 5 (answers) but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score.interval(-1, 5))
        .withMessageContaining("but was -1");
  }

  @Test
  void badRangesAreRefusedWithTheValue() {
    WilsonScore score = WilsonScore.standard();
    for (double[] range :
        new double[][] {{-0.1, 0.5}, {0.6, 0.5}, {0.5, 1.1}, {Double.NaN, 1}, {0, Double.NaN}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> score.intervalOfRange(range[0], range[1], 5))
          .withMessageContaining("but was " + range[0] + " to " + range[1]);
    }
  }

  @Test
  void badConfidencesAreRefusedWithTheValue() {
    for (double confidence : new double[] {0, 1, -0.5, 90, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WilsonScore.of(confidence))
          .withMessageContaining("but was " + confidence + "; write 90 percent as 0.90");
    }
  }

  private static void assertEnds(int x, int n, double low, double high) {
    Interval interval = WilsonScore.of(0.95).interval(x, n);
    assertThat(interval.low()).isCloseTo(low, within(5.0001e-5));
    assertThat(interval.high()).isCloseTo(high, within(5.0001e-5));
  }

  private static double exactEnd(int x, int n, int sign) {
    BigDecimal z = new BigDecimal("1.644853626951472714863848907991632136083");
    BigDecimal size = BigDecimal.valueOf(n);
    BigDecimal squared = z.multiply(z);
    BigDecimal inside = BigDecimal.valueOf(x)
        .multiply(BigDecimal.valueOf(n - x))
        .divide(size, DIGITS)
        .add(squared.divide(BigDecimal.valueOf(4)));
    BigDecimal half = z.multiply(inside.sqrt(DIGITS));
    BigDecimal middle = BigDecimal.valueOf(x).add(squared.divide(BigDecimal.valueOf(2)));
    return middle
        .add(half.multiply(BigDecimal.valueOf(sign)))
        .divide(size.add(squared), DIGITS)
        .doubleValue();
  }

  private static double averageCoverage(int n) {
    double sum = 0;
    int grid = 999;
    for (int i = 1; i <= grid; i++) {
      double truth = i / (grid + 1.0);
      BinomialDistribution binomial = BinomialDistribution.of(n, truth);
      for (int x = 0; x <= n; x++) {
        if (WilsonScore.standard().interval(x, n).contains(truth)) {
          sum += binomial.probability(x);
        }
      }
    }
    return sum / grid;
  }
}
