package org.weft.metrics.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void theExampleOfThePackageHolds() {
    Proportion liked = Proportion.of(3, 5);
    assertThat(liked.interval().inPercent()).isEqualTo("a 90% interval from 27% to 86%");
    assertThat(liked.atConfidence(0.95).interval().inPercent())
        .isEqualTo("a 95% interval from 23% to 89%");
  }

  @Test
  void aProportionSaysWhatItShowsAndWhatNot() {
    assertThat(Proportion.of(3, 5).sentence())
        .isEqualTo(
            "3 of 5 answers were favorable, with a 90% interval from 27% to 86%: this shows where the"
                + " share would plausibly lie if such a group answered again, and does not show why,"
                + " nor how those feel who did not answer.");
    assertThat(Proportion.of(3, 5).share()).isEqualTo(0.6);
    assertThat(Proportion.of(1, 1).share()).isEqualTo(1.0);
  }

  @Test
  void wordsRoundOutward() {
    assertThat(Interval.of(0.2999, 0.3001, 0.995).inPercent())
        .isEqualTo("a 99.5% interval from 29% to 31%");
    assertThat(Interval.of(0, 1, 0.5).inPercent()).isEqualTo("a 50% interval from 0% to 100%");
  }

  @Test
  void anIntervalContainsItsEndsAndNothingBeyond() {
    Interval interval = Interval.of(0.25, 0.5, 0.9);
    assertThat(interval.contains(0.25)).isTrue();
    assertThat(interval.contains(0.5)).isTrue();
    assertThat(interval.contains(Math.nextDown(0.25))).isFalse();
    assertThat(interval.contains(Math.nextUp(0.5))).isFalse();
    assertThat(interval.contains(Double.NaN)).isFalse();
    assertThat(interval.width()).isEqualTo(0.25);
    assertThat(interval.encloses(interval)).isTrue();
    assertThat(interval.encloses(Interval.of(0.3, 0.6, 0.9))).isFalse();
    assertThat(interval.encloses(Interval.of(0.2, 0.4, 0.9))).isFalse();
  }

  @Test
  void badIntervalsAreRefusedWithTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(Double.NaN, 1, 0.9))
        .withMessageContaining("were NaN and 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(0, Double.POSITIVE_INFINITY, 0.9))
        .withMessageContaining("Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(0.7, 0.6, 0.9))
        .withMessageContaining("low 0.7 lies above high 0.6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.of(0, 1, 1))
        .withMessageContaining("confidence must lie strictly between 0 and 1 but was 1.0");
    assertThat(Interval.of(0.5, 0.5, 0.9).width()).isZero();
  }

  @Test
  void anEmptyProportionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(0, 0))
        .withMessageContaining("answers must be at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(6, 5))
        .withMessageContaining("Proportion.favorable must lie in 0 to 5 but was 6");
  }
}
