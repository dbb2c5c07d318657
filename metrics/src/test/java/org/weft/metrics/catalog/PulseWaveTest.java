package org.weft.metrics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.TeamId;

class PulseWaveTest {
  private static final TeamId TEAM = TeamId.of("t-search");
  private static final LocalDate OPENED = LocalDate.of(2026, 3, 16);
  private static final LocalDate CLOSED = LocalDate.of(2026, 3, 20);

  @Test
  void answersAreKeptInAscendingOrder() {
    assertThat(PulseWave.of(TEAM, OPENED, CLOSED, 5, 1, 3, 3).answers())
        .containsExactly(1, 3, 3, 5);
  }

  @Test
  void textFormHidesTheAnswers() {
    assertThat(PulseWave.of(TEAM, OPENED, CLOSED, 1, 2, 2))
        .hasToString(
            "PulseWave[team=t-search, opened=2026-03-16, closed=2026-03-20, answers hidden]");
  }

  @Test
  void answerOffTheScaleIsRefusedWithValueAndPosition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PulseWave.of(TEAM, OPENED, CLOSED, 4, 5, 9))
        .withMessage(
            "answer 3 of 3 must lie in 1 to 5 but was 9; leave out those who did not answer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PulseWave.of(TEAM, OPENED, CLOSED, 0, 9))
        .withMessageContaining("answer 1 of 2 must lie in 1 to 5 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PulseWave.of(TEAM, OPENED, CLOSED, 4, Integer.MIN_VALUE))
        .withMessageContaining("answer 2 of 2 must lie in 1 to 5 but was -2147483648");
  }

  @Test
  void waveThatClosesBeforeItOpensIsRefused() {
    assertThat(PulseWave.of(TEAM, OPENED, OPENED, 4).closed()).isEqualTo(OPENED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PulseWave.of(TEAM, CLOSED, OPENED, 4))
        .withMessage(
            "the wave of t-search closed on 2026-03-16, before it opened on 2026-03-20; swap the dates");
  }

  @Test
  void missingAnswersMeanNoneAndMissingDatesAreRefused() {
    assertThat(new PulseWave(TEAM, OPENED, CLOSED, null).answers()).isEmpty();
    assertThatNullPointerException()
        .isThrownBy(() -> new PulseWave(TEAM, OPENED, null, null))
        .withMessageContaining("PulseWave.closed is missing");
  }
}
