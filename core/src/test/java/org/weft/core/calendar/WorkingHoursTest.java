package org.weft.core.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static TimeBlock block(DayOfWeek day, int start, int end) {
    return TimeBlock.of(day, LocalTime.of(start, 0), LocalTime.of(end, 0));
  }

  private static WorkingHours office(ZoneId zone) {
    return WorkingHours.weekdays(zone, LocalTime.of(9, 0), LocalTime.of(17, 0));
  }

  private static WorkingHours always(ZoneId zone) {
    return new WorkingHours(
        zone,
        ImmutableList.copyOf(DayOfWeek.values()).stream()
            .map(day -> block(day, 0, 0))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What somebody works on one date of their own calendar. */
  private static int minutesOn(WorkingHours hours, LocalDate date) {
    return hours.overlapMinutes(always(hours.zone()), date);
  }

  @Test
  void berlinAndNewYorkShareTwoHoursMostOfTheYear() {
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 3, 6)))
        .isEqualTo(120);
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 7, 1)))
        .isEqualTo(120);
  }

  @Test
  void theyShareThreeHoursWhileOnlyNewYorkHasChangedItsClocks() {
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 3, 9)))
        .isEqualTo(180);
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 3, 27)))
        .isEqualTo(180);
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 3, 30)))
        .isEqualTo(120);
  }

  @Test
  void theyShareThreeHoursInTheLastWeekOfOctoberToo() {
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 10, 26)))
        .isEqualTo(180);
    assertThat(office(BERLIN).overlapMinutes(office(NEW_YORK), LocalDate.of(2026, 11, 2)))
        .isEqualTo(120);
  }

  @Test
  void sydneyMovesAwayFromBerlinWhenBothChangeTheirClocks() {
    WorkingHours sydney = WorkingHours.weekdays(
        ZoneId.of("Australia/Sydney"), LocalTime.of(12, 0), LocalTime.of(20, 0));
    // January: ten hours apart, Berlin 09:00 is Sydney 19:00; July: eight hours apart.
    assertThat(office(BERLIN).overlapMinutes(sydney, LocalDate.of(2026, 1, 14))).isEqualTo(60);
    assertThat(office(BERLIN).overlapMinutes(sydney, LocalDate.of(2026, 7, 15))).isEqualTo(180);
    // Berlin changed on March 29, Sydney only a week later.
    assertThat(office(BERLIN).overlapMinutes(sydney, LocalDate.of(2026, 4, 1))).isEqualTo(120);
  }

  @Test
  void lordHoweChangesItsClockByHalfAnHour() {
    WorkingHours nights = WorkingHours.of(ZoneId.of("Australia/Lord_Howe"), block(SUNDAY, 0, 6));
    assertThat(minutesOn(nights, LocalDate.of(2026, 3, 29))).isEqualTo(360);
    assertThat(minutesOn(nights, LocalDate.of(2026, 4, 5))).isEqualTo(390);
    assertThat(minutesOn(nights, LocalDate.of(2026, 10, 4))).isEqualTo(330);
  }

  @Test
  void aNightShiftIsLongerInAutumnAndShorterInSpring() {
    WorkingHours nights = WorkingHours.of(BERLIN, block(SATURDAY, 22, 6));
    Instant spring = LocalDate.of(2026, 3, 28).atStartOfDay(BERLIN).toInstant();
    Instant autumn = LocalDate.of(2026, 10, 24).atStartOfDay(BERLIN).toInstant();
    Instant usual = LocalDate.of(2026, 6, 6).atStartOfDay(BERLIN).toInstant();
    long twoDays = 2 * 86_400;
    assertThat(nights.availability(usual, usual.plusSeconds(twoDays)).minutes()).isEqualTo(480);
    assertThat(nights.availability(spring, spring.plusSeconds(twoDays)).minutes())
        .isEqualTo(420);
    assertThat(nights.availability(autumn, autumn.plusSeconds(twoDays)).minutes())
        .isEqualTo(540);
  }

  @Test
  void aNightShiftOfTheDayBeforeReachesIntoTheDay() {
    WorkingHours nights = WorkingHours.of(BERLIN, block(MONDAY, 22, 6));
    assertThat(minutesOn(nights, LocalDate.of(2026, 6, 1))).isEqualTo(120);
    assertThat(minutesOn(nights, LocalDate.of(2026, 6, 2))).isEqualTo(360);
    assertThat(minutesOn(nights, LocalDate.of(2026, 6, 3))).isZero();
  }

  @Test
  void aBlockThatStartsInASkippedHourStartsWhenTheClockResumes() {
    LocalDate change = LocalDate.of(2026, 3, 29); // 02:00 becomes 03:00
    WorkingHours hours =
        WorkingHours.of(BERLIN, TimeBlock.of(SUNDAY, LocalTime.of(2, 30), LocalTime.of(4, 0)));
    assertThat(minutesOn(hours, change)).isEqualTo(60);
  }

  @Test
  void aBlockThatEndsInASkippedHourEndsWhenTheClockJumps() {
    WorkingHours hours =
        WorkingHours.of(BERLIN, TimeBlock.of(SUNDAY, LocalTime.of(1, 0), LocalTime.of(2, 30)));
    assertThat(minutesOn(hours, LocalDate.of(2026, 3, 29))).isEqualTo(60);
  }

  @Test
  void aBlockInsideASkippedHourIsEmpty() {
    WorkingHours hours =
        WorkingHours.of(BERLIN, TimeBlock.of(SUNDAY, LocalTime.of(2, 10), LocalTime.of(2, 50)));
    assertThat(minutesOn(hours, LocalDate.of(2026, 3, 29))).isZero();
  }

  @Test
  void aBlockInARepeatedHourRunsFromItsFirstShowingToItsLast() {
    LocalDate change = LocalDate.of(2026, 10, 25); // 03:00 becomes 02:00
    WorkingHours inside =
        WorkingHours.of(BERLIN, TimeBlock.of(SUNDAY, LocalTime.of(2, 10), LocalTime.of(2, 50)));
    WorkingHours fromInside =
        WorkingHours.of(BERLIN, TimeBlock.of(SUNDAY, LocalTime.of(2, 30), LocalTime.of(5, 0)));
    assertThat(minutesOn(inside, change)).isEqualTo(100);
    assertThat(minutesOn(fromInside, change)).isEqualTo(210);
  }

  @Test
  void aBlockThatEndsWhereTheRepeatedHourBeginsIsNotLengthened() {
    WorkingHours hours = WorkingHours.of(BERLIN, block(SUNDAY, 0, 2));
    assertThat(minutesOn(hours, LocalDate.of(2026, 10, 25))).isEqualTo(120);
  }

  @Test
  void aBlockThatStartsWhereTheRepeatedHourEndsIsNotLengthened() {
    WorkingHours hours = WorkingHours.of(BERLIN, block(SUNDAY, 3, 5));
    assertThat(minutesOn(hours, LocalDate.of(2026, 10, 25))).isEqualTo(120);
  }

  @Test
  void theDayThatSamoaSkippedHasNoMinutes() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    assertThat(minutesOn(office(apia), LocalDate.of(2011, 12, 29))).isEqualTo(480);
    assertThat(minutesOn(office(apia), LocalDate.of(2011, 12, 30))).isZero();
    assertThat(minutesOn(always(apia), LocalDate.of(2011, 12, 30))).isZero();
    assertThat(minutesOn(always(apia), LocalDate.of(2011, 12, 31))).isEqualTo(1440);
  }

  @Test
  void aNightShiftIntoTheSkippedDayEndsAtMidnightAndOneOutOfItStartsThere() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    WorkingHours into = WorkingHours.of(apia, block(THURSDAY, 22, 6));
    WorkingHours outOf = WorkingHours.of(apia, block(FRIDAY, 22, 6));
    Instant from = Instant.parse("2011-12-28T00:00:00Z");
    Instant until = Instant.parse("2012-01-02T00:00:00Z");
    assertThat(into.availability(from, until).minutes()).isEqualTo(120);
    assertThat(outOf.availability(from, until).minutes()).isEqualTo(360);
  }

  @Test
  void theDayThatAlaskaLivedTwiceIsWorkedTwice() {
    ZoneId juneau = ZoneId.of("America/Juneau");
    // 1867-10-18: local time fell back by a day; ask for a stretch that ends on an earlier date
    // than it starts.
    Instant change = Instant.parse("1867-10-19T00:31:13Z");
    Instant from = change.minusSeconds(3 * 3600);
    Instant until = change.plusSeconds(3600);
    assertThat(LocalDate.ofInstant(until, juneau)).isBefore(LocalDate.ofInstant(from, juneau));
    assertThat(always(juneau).availability(from, until).minutes()).isEqualTo(240);
  }

  @Test
  void theTwoEndsOfTheDateLineMeetOnDifferentDates() {
    WorkingHours kiritimati = office(ZoneId.of("Pacific/Kiritimati")); // UTC+14
    WorkingHours pagoPago = office(ZoneId.of("Pacific/Pago_Pago")); // UTC-11
    LocalDate tuesday = LocalDate.of(2026, 6, 2);
    // Tuesday 10:00 to 18:00 there is Monday 09:00 to 17:00 here.
    assertThat(kiritimati.overlapMinutes(pagoPago, tuesday)).isEqualTo(420);
    assertThat(kiritimati.overlapMinutes(pagoPago, tuesday.minusDays(1))).isZero();
    assertThat(pagoPago.overlapMinutes(kiritimati, tuesday.minusDays(1))).isEqualTo(420);
  }

  @Test
  void halfHourZonesShareHalfHours() {
    WorkingHours kolkata = office(ZoneId.of("Asia/Kolkata"));
    assertThat(office(BERLIN).overlapMinutes(kolkata, LocalDate.of(2026, 1, 14)))
        .isEqualTo(210);
    assertThat(office(BERLIN).overlapMinutes(kolkata, LocalDate.of(2026, 7, 15)))
        .isEqualTo(270);
  }

  @Test
  void theLongestDayHas1500Minutes() {
    assertThat(minutesOn(always(BERLIN), LocalDate.of(2026, 10, 25))).isEqualTo(1500);
    assertThat(minutesOn(always(BERLIN), LocalDate.of(2026, 3, 29))).isEqualTo(1380);
  }

  @Test
  void somebodyWithoutFixedHoursSharesNone() {
    WorkingHours none = WorkingHours.of(BERLIN);
    assertThat(none.weeklyMinutes()).isZero();
    assertThat(none.clashes()).isEmpty();
    assertThat(none.overlapMinutes(always(BERLIN), LocalDate.of(2026, 3, 6))).isZero();
  }

  @Test
  void weekdaysAreMondayToFriday() {
    assertThat(office(BERLIN).blocks())
        .extracting(TimeBlock::day)
        .containsExactly(MONDAY, TUESDAY, DayOfWeek.WEDNESDAY, THURSDAY, FRIDAY);
    assertThat(office(BERLIN).weeklyMinutes()).isEqualTo(5 * 480);
  }

  @Test
  void theListingOrderOfBlocksDoesNotMatter() {
    assertThat(WorkingHours.of(BERLIN, block(FRIDAY, 9, 17), block(MONDAY, 9, 17)))
        .isEqualTo(WorkingHours.of(BERLIN, block(MONDAY, 9, 17), block(FRIDAY, 9, 17)));
  }

  @Test
  void everyBlockInsideAnEarlierOneClashes() {
    WorkingHours hours =
        WorkingHours.of(BERLIN, block(MONDAY, 9, 17), block(MONDAY, 10, 11), block(MONDAY, 12, 13));
    assertThat(hours.clashes()).containsExactly(block(MONDAY, 10, 11), block(MONDAY, 12, 13));
  }

  @Test
  void blocksThatTouchDoNotClash() {
    assertThat(
            WorkingHours.of(BERLIN, block(MONDAY, 9, 12), block(MONDAY, 12, 17)).clashes())
        .isEmpty();
    assertThat(
            WorkingHours.of(BERLIN, block(SUNDAY, 22, 6), block(MONDAY, 6, 9)).clashes())
        .isEmpty();
    assertThat(always(BERLIN).clashes()).isEmpty();
  }

  @Test
  void theNightFromSundayToMondayClashesWithAnEarlyMonday() {
    assertThat(
            WorkingHours.of(BERLIN, block(SUNDAY, 22, 6), block(MONDAY, 5, 9)).clashes())
        .containsExactly(block(MONDAY, 5, 9));
  }

  @Test
  void theSameBlockTwiceClashesOnce() {
    assertThat(WorkingHours.of(BERLIN, block(TUESDAY, 9, 17), block(TUESDAY, 9, 17))
            .clashes())
        .containsExactly(block(TUESDAY, 9, 17));
  }

  @Test
  void missingBlocksAreNone() {
    assertThat(new WorkingHours(BERLIN, null).blocks()).isEmpty();
  }

  @Test
  void aMissingZoneIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new WorkingHours(null, ImmutableList.of()))
        .withMessageContaining("WorkingHours.zone");
  }

  @Test
  void aStretchThatEndsBeforeItStartsIsRefused() {
    Instant now = Instant.parse("2026-03-06T09:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office(BERLIN).availability(now, now.minusSeconds(1)))
        .withMessageContaining("2026-03-06T09:00:00Z to 2026-03-06T08:59:59Z");
    assertThat(office(BERLIN).availability(now, now).minutes()).isZero();
  }
}
