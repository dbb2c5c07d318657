package org.weft.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.weft.matching.experiment.measure.Absence;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.experiment.measure.Scope;

class PairedComparisonTest {
  private static final MeasureKey PAIRS = MeasureKey.of(Measure.PAIRS, Scope.EVERYBODY);
  private static final PairedComparison USUAL = PairedComparison.standard();

  private static ResultRow row(int instance, String strategy, long seed, Reading reading) {
    return new ResultRow(
        "instance " + instance, strategy, seed, Measure.PAIRS, Scope.EVERYBODY, "", reading);
  }

  /** Numbers of two strategies, a and b, on instances 0, 1, 2, ... under one seed. */
  private static ResultTable table(List<Double> first, List<Double> second) {
    List<ResultRow> rows = new ArrayList<>();
    for (int k = 0; k < first.size(); k++) {
      rows.add(row(k, "a", 1, new Reading.Figure(first.get(k), 1)));
      rows.add(row(k, "b", 1, new Reading.Figure(second.get(k), 1)));
    }
    return new ResultTable(ImmutableList.copyOf(rows), ImmutableList.of());
  }

  @Property(tries = 100)
  void differencesTurnWithTheSign(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -9, max = 9) Double> numbers) {
    List<Double> others = new ArrayList<>(numbers);
    Collections.shuffle(others, new Random(3));
    ResultTable table = table(numbers, others);
    PairedComparison quick = new PairedComparison(0.9, 200, 4);
    PairedDifference forth = quick.of(table, PAIRS, "a", "b");
    PairedDifference back = quick.of(table, PAIRS, "b", "a");
    assertThat(back.reversed()).isEqualTo(forth);
    assertThat(back.mean()).isEqualTo(0 - forth.mean());
  }

  @Property(tries = 50)
  void nothingDiffersFromItself(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -9, max = 9) Double> numbers) {
    PairedDifference none = USUAL.of(table(numbers, numbers), PAIRS, "a", "b");
    assertThat(none.mean()).isZero();
    assertThat(none.meanInterval()).contains(new ConfidenceInterval(0, 0, 0.95));
    assertThat(none.equal()).isEqualTo(numbers.size());
    assertThat(none.signTest()).isEqualTo(1);
  }

  @Example
  void seedsOfOneInstanceCountOnce() {
    List<ResultRow> rows = List.of(
        row(0, "a", 1, new Reading.Figure(1, 1)),
        row(0, "a", 2, new Reading.Figure(5, 1)),
        row(0, "b", 1, new Reading.Figure(2, 1)),
        row(0, "b", 2, new Reading.Figure(2, 1)),
        row(1, "a", 1, new Reading.Figure(4, 1)),
        row(1, "b", 1, new Reading.Figure(9, 1)));
    PairedDifference difference =
        USUAL.of(new ResultTable(ImmutableList.copyOf(rows), ImmutableList.of()), PAIRS, "a", "b");
    assertThat(difference.instances()).isEqualTo(2);
    assertThat(difference.mean()).isEqualTo((1 - 5) / 2.0);
    assertThat(difference.firstLarger()).isEqualTo(1);
    assertThat(difference.secondLarger()).isEqualTo(1);
  }

  @Example
  void instancesWithoutANumberAreLeftOutAndCounted() {
    Reading absent = new Reading.Absent(new Absence.DoesNotApply(Cause.NO_PAIRS));
    List<ResultRow> rows = List.of(
        row(0, "a", 1, absent),
        row(0, "b", 1, new Reading.Figure(2, 1)),
        row(1, "a", 1, new Reading.Figure(4, 1)),
        row(2, "a", 1, new Reading.Figure(4, 1)),
        row(2, "b", 1, new Reading.Figure(3, 1)));
    PairedDifference difference =
        USUAL.of(new ResultTable(ImmutableList.copyOf(rows), ImmutableList.of()), PAIRS, "a", "b");
    assertThat(difference.instances()).isEqualTo(1);
    assertThat(difference.leftOut()).isEqualTo(2);
    assertThat(difference.mean()).isEqualTo(1);
    assertThat(difference.meanInterval()).isEmpty();
    assertThat(difference.medianInterval()).isEmpty();
    PairedDifference nobody =
        USUAL.of(new ResultTable(ImmutableList.copyOf(rows), ImmutableList.of()), PAIRS, "x", "y");
    assertThat(nobody.instances()).isZero();
    assertThat(nobody.signTest()).isEqualTo(1);
  }

  /** All splits of signs are tried one by one. */
  @Property(tries = 60)
  void theSignTestCountsSplits(
      @ForAll @IntRange(max = 7) int plus, @ForAll @IntRange(max = 7) int minus) {
    int n = plus + minus;
    long uneven = IntStream.range(0, 1 << n)
        .filter(signs -> Math.abs(2 * Integer.bitCount(signs) - n) >= Math.abs(plus - minus))
        .count();
    assertThat(Signs.test(plus, minus)).isCloseTo((double) uneven / (1 << n), within(1e-12));
  }

  /** Of n numbers, each above or below the median with equal chance, the interval misses it as seldom as promised. */
  @Property(tries = 60)
  void theMedianIsSpannedAsOftenAsPromised(
      @ForAll @IntRange(min = 1, max = 14) int n,
      @ForAll @IntRange(min = 50, max = 99) int percent) {
    int dropped = Signs.outside(n, percent / 100.0);
    for (int drop : new int[] {dropped, dropped + 1}) {
      double missed = IntStream.range(0, 1 << n)
              .filter(
                  signs -> Integer.bitCount(signs) <= drop || n - Integer.bitCount(signs) <= drop)
              .count()
          / (double) (1 << n);
      if (drop >= 0 && 2 * drop < n) {
        assertThat(missed <= 1 - percent / 100.0).isEqualTo(drop == dropped);
      }
    }
  }

  @Example
  void aClearDifferenceIsSeenByAllThree() {
    List<Double> numbers = IntStream.range(0, 20).mapToObj(k -> 3 + k % 4 * 0.5).toList();
    PairedDifference difference =
        USUAL.of(table(numbers, Collections.nCopies(20, 2.0)), PAIRS, "a", "b");
    assertThat(difference.signTest()).isCloseTo(Math.pow(0.5, 19), within(1e-15));
    assertThat(difference.meanInterval().orElseThrow().low()).isGreaterThan(1);
    assertThat(difference.meanInterval().orElseThrow().contains(1.75)).isTrue();
    assertThat(difference.medianInterval().orElseThrow())
        .isEqualTo(new ConfidenceInterval(1.5, 2.0, 0.95));
  }

  /** The bootstrap interval of the mean comes near the one of the normal approximation where there are many. */
  @Example
  void theBootstrapComesNearTheNormalInterval() {
    Random random = new Random(8);
    List<Double> numbers =
        IntStream.range(0, 400).mapToObj(k -> random.nextGaussian() * 10).toList();
    PairedDifference difference =
        USUAL.of(table(numbers, Collections.nCopies(400, 0.0)), PAIRS, "a", "b");
    double reach = 1.96 * 10 / Math.sqrt(400);
    ConfidenceInterval interval = difference.meanInterval().orElseThrow();
    assertThat(interval.low()).isCloseTo(difference.mean() - reach, within(0.2));
    assertThat(interval.high()).isCloseTo(difference.mean() + reach, within(0.2));
  }

  /** Reference values: E. Wilson's interval as R gives it, prop.test(x, n, correct = FALSE). */
  @Example
  void sharesHaveWilsonsInterval() {
    assertWilson(0, 10, 0.95, 0, 0.2775327998628892);
    assertWilson(5, 10, 0.95, 0.2365930905125640, 0.7634069094874360);
    assertWilson(10, 10, 0.95, 0.7224672001371106, 1);
  }

  private static void assertWilson(
      int successes, int trials, double confidence, double low, double high) {
    ConfidenceInterval interval = ConfidenceInterval.ofShare(successes, trials, confidence);
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  /** The ends are where the distance to the share is z standard deviations: the definition. */
  @Property(tries = 100)
  void wilsonsEndsSolveTheirEquation(
      @ForAll @IntRange(min = 1, max = 300) int trials,
      @ForAll @IntRange(max = 300) int drawn,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    int successes = drawn % (trials + 1);
    double share = (double) successes / trials;
    double z = NormalPoint.upper((1 - confidence) / 2);
    ConfidenceInterval interval = ConfidenceInterval.ofShare(successes, trials, confidence);
    assertThat(interval.contains(share)).isTrue();
    for (double end : new double[] {interval.low(), interval.high()}) {
      double distance = z * Math.sqrt(end * (1 - end) / trials);
      assertThat(Math.abs(end - share)).isCloseTo(distance, within(1e-9));
    }
  }

  /** Printed in every table of the normal distribution, here to fifteen digits. */
  @Example
  void pointsOfTheNormalDistributionAreThoseOfTheTables() {
    assertThat(NormalPoint.upper(0.5)).isCloseTo(0, within(1e-15));
    assertThat(NormalPoint.upper(0.05)).isCloseTo(1.644853626951472, within(1e-13));
    assertThat(NormalPoint.upper(0.025)).isCloseTo(1.959963984540054, within(1e-13));
    assertThat(NormalPoint.upper(0.005)).isCloseTo(2.575829303548901, within(1e-12));
  }

  @Example
  void numbersOutOfRangeAreRefusedByName() {
    assertThatThrownBy(() -> new PairedComparison(1, 200, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("write 95 percent as 0.95");
    assertThatThrownBy(() -> new PairedComparison(Double.NaN, 200, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PairedComparison(0.9, 10, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("resamples");
    assertThatThrownBy(() -> ConfidenceInterval.ofShare(1, 0, 0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one trial");
    assertThatThrownBy(() -> new ConfidenceInterval(1, 0, 0.9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in order");
  }
}
