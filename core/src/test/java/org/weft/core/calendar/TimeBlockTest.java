package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TimeBlockTest {
  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private static TimeBlock monday(LocalTime start, LocalTime end) {
    return TimeBlock.of(DayOfWeek.MONDAY, start, end);
  }

  @Property
  void minutesAreTheTimeBetweenStartAndEnd(@ForAll TimeBlock block) {
    LocalDate date = LocalDate.of(2026, 6, 1);
    Duration length = Duration.between(
        date.atTime(block.start()), date.plusDays(block.endsNextDay() ? 1 : 0).atTime(block.end()));
    assertThat(block.minutes()).isBetween(1, 1440).isEqualTo((int) length.toMinutes());
  }

  @Property
  void orderIsByDayThenStartThenEnd(@ForAll TimeBlock one, @ForAll TimeBlock other) {
    int byDay = one.day().compareTo(other.day());
    int byStart = one.start().compareTo(other.start());
    int expected = byDay != 0 ? byDay : byStart != 0 ? byStart : one.end().compareTo(other.end());
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Example
  void aNightShiftEndsOnTheNextDay() {
    TimeBlock night = monday(LocalTime.of(22, 0), LocalTime.of(6, 0));
    assertThat(night.endsNextDay()).isTrue();
    assertThat(night.minutes()).isEqualTo(480);
  }

  @Example
  void anEndAtMidnightIsTheEndOfTheDay() {
    assertThat(monday(NINE, MIDNIGHT).minutes()).isEqualTo(15 * 60);
  }

  @Example
  void midnightToMidnightIsTheWholeDay() {
    assertThat(monday(MIDNIGHT, MIDNIGHT).minutes()).isEqualTo(1440);
  }

  @Example
  void aBlockOfNoLengthIsRefusedWithTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monday(NINE, NINE))
        .withMessageContaining("09:00 to 09:00")
        .withMessageContaining("00:00 to 00:00 for a whole day");
  }

  @Example
  void secondsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monday(NINE, LocalTime.of(10, 0, 1)))
        .withMessageContaining("10:00:01");
    assertThatIllegalArgumentException().isThrownBy(() -> monday(NINE.plusNanos(1), MIDNIGHT));
  }

  @Example
  void missingPartsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new TimeBlock(null, NINE, MIDNIGHT))
        .withMessageContaining("TimeBlock.day");
    assertThatNullPointerException()
        .isThrownBy(() -> monday(null, NINE))
        .withMessageContaining("TimeBlock.start");
    assertThatNullPointerException()
        .isThrownBy(() -> monday(NINE, null))
        .withMessageContaining("TimeBlock.end");
  }

  @Property
  void thePositionInTheWeekCountsWholeDaysAndMinutes(@ForAll TimeBlock block) {
    int fromMonday = block.minuteOfWeek();
    assertThat(DayOfWeek.MONDAY.plus(fromMonday / 1440)).isEqualTo(block.day());
    assertThat(LocalTime.MIDNIGHT.plusMinutes(fromMonday % 1440)).isEqualTo(block.start());
    assertThat(fromMonday).isBetween(0, 10_079);
  }
}
