package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.testing.CalendarArbitraries;

class CadenceTest {
  @Provide
  Arbitrary<LocalDate> dates() {
    return CalendarArbitraries.dates();
  }

  @Property
  void datesAgreeWithAWalkThroughTheCalendar(
      @ForAll Cadence cadence,
      @ForAll("dates") LocalDate first,
      @ForAll @IntRange(max = 800) int days) {
    LocalDate until = first.plusDays(days);
    List<LocalDate> twin = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
      if (isMeetingDay(cadence, first, day)) {
        twin.add(day);
      }
    }
    assertThat(cadence.dates(first, until)).containsExactlyElementsOf(twin);
  }

  /** Asks of a single day whether it is in the series; independent of all days before it. */
  private static boolean isMeetingDay(Cadence cadence, LocalDate first, LocalDate day) {
    if (cadence.unit() == CadenceUnit.WEEKS) {
      return ChronoUnit.DAYS.between(first, day) % (7L * cadence.every()) == 0;
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
    return months % cadence.every() == 0
        && day.getDayOfWeek() == first.getDayOfWeek()
        && place(day) == Math.min(place(first), weekdaysInMonth(day));
  }

  private static int place(LocalDate day) {
    int place = 0;
    for (LocalDate d = day; d.getMonth() == day.getMonth(); d = d.minusWeeks(1)) {
      place++;
    }
    return place;
  }

  private static int weekdaysInMonth(LocalDate day) {
    LocalDate last = day;
    while (last.plusWeeks(1).getMonth() == day.getMonth()) {
      last = last.plusWeeks(1);
    }
    return place(last);
  }

  @Property
  void aTermInTwoPartsHasTheSameDates(
      @ForAll Cadence cadence,
      @ForAll("dates") LocalDate first,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(max = 400) int more) {
    List<LocalDate> part = cadence.dates(first, first.plusDays(days));
    List<LocalDate> whole = cadence.dates(first, first.plusDays(days).plusDays(more));
    assertThat(whole.subList(0, part.size())).isEqualTo(part);
    assertThat(whole.subList(part.size(), whole.size()))
        .allMatch(date -> !date.isBefore(first.plusDays(days)));
  }

  @Property
  void everyMonthOfALongTermHasOneMonthlyDate(@ForAll("dates") LocalDate first) {
    List<LocalDate> dates = Cadence.monthly().dates(first, first.plusYears(2));
    assertThat(dates).extracting(YearMonth::from).doesNotHaveDuplicates();
    assertThat(dates.size()).isBetween(24, 25);
  }

  @Property(tries = 100)
  void perFourWeeksIsTheLongRunAverage(@ForAll Cadence cadence) {
    LocalDate first = LocalDate.of(2026, 1, 13);
    LocalDate until = first.plusYears(400); // the calendar repeats
    double meetings = cadence.dates(first, until).size();
    double average = meetings / ChronoUnit.DAYS.between(first, until) * 28;
    assertThat(cadence.perFourWeeks()).isCloseTo(average, within(average * 0.001 + 0.001));
  }

  @Example
  void monthlyKeepsTheSecondTuesday() {
    assertThat(Cadence.monthly().dates(LocalDate.of(2026, 1, 13), LocalDate.of(2026, 5, 1)))
        .containsExactly(
            LocalDate.of(2026, 1, 13),
            LocalDate.of(2026, 2, 10),
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 4, 14));
  }

  @Example
  void aFifthWeekdayBecomesTheLastAndComesBack() {
    assertThat(Cadence.monthly().dates(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 6, 1)))
        .containsExactly(
            LocalDate.of(2026, 1, 29),
            LocalDate.of(2026, 2, 26),
            LocalDate.of(2026, 3, 26),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 28));
  }

  @Example
  void usualCadencesPerFourWeeks() {
    assertThat(Cadence.weekly().perFourWeeks()).isEqualTo(4);
    assertThat(Cadence.biweekly().perFourWeeks()).isEqualTo(2);
    assertThat(Cadence.monthly().perFourWeeks()).isCloseTo(0.92, within(0.005));
  }

  @Example
  void anEmptyTermHasNoDates() {
    LocalDate day = LocalDate.of(2026, 1, 13);
    assertThat(Cadence.weekly().dates(day, day)).isEmpty();
  }

  @Example
  void aTermThatEndsBeforeItStartsIsRefused() {
    LocalDate day = LocalDate.of(2026, 1, 13);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.weekly().dates(day, day.minusDays(1)))
        .withMessageContaining("2026-01-13 to 2026-01-12");
  }

  @Example
  void countsOutsideOneTo52AreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.everyWeeks(0))
        .withMessage("Cadence.every must lie in 1 to 52 but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Cadence.everyWeeks(53));
    assertThatNullPointerException()
        .isThrownBy(() -> new Cadence(1, null))
        .withMessageContaining("Cadence.unit");
  }
}
