package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairHoursTest {
  private static final Attendee BERLIN = MeetingPlans.nineToFive("Europe/Berlin");
  private static final Attendee NEW_YORK = MeetingPlans.nineToFive("America/New_York");
  private static final Attendee SAN_FRANCISCO = MeetingPlans.nineToFive("America/Los_Angeles");
  private static final Attendee SYDNEY = MeetingPlans.nineToFive("Australia/Sydney");
  private static final Attendee AUCKLAND = MeetingPlans.nineToFive("Pacific/Auckland");
  private static final Attendee HONOLULU = MeetingPlans.nineToFive("Pacific/Honolulu");

  private static List<LocalTime> times(MeetingPlan plan) {
    return plan.schedule().meetings().stream()
        .map(meeting -> AllSeries.localTime(meeting, plan))
        .toList();
  }

  @Test
  void berlinAndNewYorkKeepThreeOClockThroughBothClockChanges() {
    MeetingPlan plan = MeetingPlan.builder()
        .addAttendees(BERLIN, NEW_YORK)
        .cadence(Cadence.biweekly())
        .first(LocalDate.of(2026, 1, 13))
        .end(LocalDate.of(2026, 4, 7))
        .zone(ZoneId.of("Europe/Berlin"))
        .build();
    assertThat(plan.schedule().totals()).containsExactly(0L, 0L);
    assertThat(times(plan)).hasSize(6).containsOnly(LocalTime.of(15, 0));
  }

  @Test
  void steadyHourMovesOnlyWhenTheClocksTakeItAway() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-03-10", 5, "Europe/Berlin", List.of(BERLIN, NEW_YORK));
    assertThat(times(plan))
        .containsExactly(
            LocalTime.of(14, 0), // New York is an hour closer for three weeks
            LocalTime.of(14, 0),
            LocalTime.of(14, 0),
            LocalTime.of(15, 0),
            LocalTime.of(15, 0));
  }

  @Test
  void threeContinentsTakeTurnsAtTheEdgeOfTheDay() {
    MeetingPlan plan = MeetingPlans.weekly(
        "2026-01-13", 6, "Europe/Berlin", List.of(BERLIN, SAN_FRANCISCO, SYDNEY));
    MeetingSeries series = plan.schedule();
    assertThat(times(plan)).extracting(LocalTime::getHour).containsExactly(21, 20, 20, 6, 20, 20);
    assertThat(series.totals()).containsExactly(28L, 6L, 27L);
    assertThat(series.bound().worstOff()).isEqualTo(27);
  }

  @Test
  void neighborsAcrossTheDateLineMeetOnTwoDatesAtOnce() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-06-03", 3, "Pacific/Auckland", List.of(AUCKLAND, HONOLULU));
    MeetingTurn.LiveMeeting meeting = plan.schedule().meetings().get(0);
    assertThat(meeting.burdens()).containsExactly(0, 0);
    assertThat(meeting.startIn(ZoneId.of("Pacific/Auckland")).toLocalDateTime())
        .hasToString("2026-06-03T09:00");
    assertThat(meeting.startIn(ZoneId.of("Pacific/Honolulu")).toLocalDateTime())
        .hasToString("2026-06-02T11:00");
  }

  @Test
  void mondayInAucklandIsSundayInHonoluluAndCostsADayOff() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-06-01", 1, "Pacific/Auckland", List.of(AUCKLAND, HONOLULU));
    assertThat(plan.schedule().totals()).containsExactly(0L, 5L);
  }

  @Test
  void dateThatTheZoneSkippedIsWritten() {
    Attendee apia = MeetingPlans.nineToFive("Pacific/Apia");
    MeetingPlan plan = MeetingPlans.weekly("2011-12-23", 2, "Pacific/Apia", List.of(apia, apia));
    assertThat(plan.schedule().turns().get(0)).isInstanceOf(MeetingTurn.LiveMeeting.class);
    assertThat(plan.schedule().turns().get(1))
        .isEqualTo(new MeetingTurn.WrittenExchange(
            LocalDate.of(2011, 12, 30), MeetingTurn.WrittenExchange.Reason.NO_SUCH_HOUR));
  }

  @Test
  void skippedLocalTimesAreNoSlotsAndRepeatedOnesAreTwo() {
    List<Attendee> people = List.of(BERLIN, NEW_YORK);
    Inconvenience none = (local, setting) -> 0;
    MeetingPlan spring = MeetingPlans.weekly("2026-03-29", 1, "Europe/Berlin", people);
    MeetingPlan autumn = MeetingPlans.weekly("2026-10-25", 1, "Europe/Berlin", people);
    assertThat(DateSlots.of(spring, none).get(0).starts).hasSize(46);
    assertThat(DateSlots.of(autumn, none).get(0).starts).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void clocksThatChangeByHalfAnHourMoveThePairByHalfAnHour() {
    Attendee lordHowe = MeetingPlans.nineToFive("Australia/Lord_Howe");
    MeetingPlan plan =
        MeetingPlans.weekly("2026-03-31", 2, "Australia/Lord_Howe", List.of(lordHowe, SYDNEY));
    assertThat(times(plan)).containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
    assertThat(plan.schedule()
            .meetings()
            .get(1)
            .startIn(ZoneId.of("Australia/Sydney"))
            .toLocalTime())
        .isEqualTo(LocalTime.of(9, 0));
  }

  @Test
  void noHumaneHourBecomesAWrittenTurn() {
    MeetingPlan plan = MeetingPlans.weekly(
            "2026-01-13", 2, "Europe/Berlin", List.of(BERLIN, SAN_FRANCISCO, SYDNEY))
        .withMostPoints(0);
    assertThat(plan.schedule().meetings()).isEmpty();
    assertThat(plan.schedule().turns())
        .first()
        .isEqualTo(new MeetingTurn.WrittenExchange(
            LocalDate.of(2026, 1, 13), MeetingTurn.WrittenExchange.Reason.NO_HUMANE_HOUR));
    assertThat(plan.schedule().totals()).containsExactly(0L, 0L, 0L);
  }

  @Test
  void protectedBlockIsPreferredWhenItBurdensNobody() {
    TimeBlock tuesday = TimeBlock.of(DayOfWeek.TUESDAY, LocalTime.of(16, 0), LocalTime.of(17, 0));
    MeetingPlan plan = MeetingPlans.weekly(
        "2026-01-13",
        3,
        "Europe/Berlin",
        List.of(BERLIN.preferring(ImmutableList.of(tuesday)), NEW_YORK));
    assertThat(times(plan)).containsOnly(LocalTime.of(16, 0));
  }

  @Test
  void protectedBlockNeverOutweighsABurden() {
    TimeBlock tuesday = TimeBlock.of(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));
    MeetingPlan plan = MeetingPlans.weekly(
        "2026-01-13",
        3,
        "Europe/Berlin",
        List.of(BERLIN.preferring(ImmutableList.of(tuesday)), NEW_YORK));
    assertThat(times(plan)).containsOnly(LocalTime.of(15, 0));
  }

  @Test
  void whoCarriedMoreBeforeIsSparedFirst() {
    List<Attendee> people = List.of(BERLIN, SYDNEY);
    MeetingSeries even =
        MeetingPlans.weekly("2026-06-02", 4, "Europe/Berlin", people).schedule();
    MeetingSeries spared = MeetingPlans.weekly(
            "2026-06-02", 4, "Europe/Berlin", List.of(BERLIN.carrying(100), SYDNEY))
        .schedule();
    assertThat(even.totals().get(0)).isPositive();
    assertThat(spared.totals().get(0)).isEqualTo(100);
    assertThat(spared.gap()).isZero();
  }

  @Test
  void weightsShowThatSomebodyMustCarryAtLeastHalf() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-06-02", 2, "Europe/Berlin", List.of(BERLIN, SYDNEY));
    Inconvenience oneOfTheTwo =
        (local, setting) -> setting == Inconvenience.Setting.AT_WORK ? 0 : 10;
    MeetingSeries series = plan.schedule(oneOfTheTwo);
    assertThat(series.totals()).containsExactly(10L, 10L);
    assertThat(series.bound()).isEqualTo(new BurdenBound(10, ImmutableList.of(1, 1)));
    assertThat(series.gap()).isZero();
  }

  @Test
  void meetingIsRatedByItsHardestQuarter() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", List.of(BERLIN, BERLIN));
    assertThat(plan.withMinutes(240)
            .burdens(
                LocalDate.of(2026, 1, 13)
                    .atTime(16, 0)
                    .atZone(ZoneId.of("Europe/Berlin"))
                    .toInstant(),
                Inconvenience.standard()))
        .containsExactly(3, 3);
  }

  @Test
  void lastMinutesOfTheDayAreStillWork() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    MeetingPlan plan = MeetingPlans.weekly(
            "2026-01-13", 1, "Europe/Berlin", List.of(BERLIN, BERLIN))
        .withMinutes(20);
    assertThat(plan.burdens(
            LocalDate.of(2026, 1, 13).atTime(16, 40).atZone(berlin).toInstant(),
            Inconvenience.standard()))
        .containsExactly(0, 0);
    assertThat(plan.burdens(
            LocalDate.of(2026, 1, 13).atTime(16, 41).atZone(berlin).toInstant(),
            Inconvenience.standard()))
        .containsExactly(1, 1);
  }

  @Test
  void personWithoutFixedHoursHasNoDayOff() {
    Attendee free = Attendee.of(WorkingHours.of(ZoneId.of("Europe/Berlin")));
    MeetingPlan plan = MeetingPlans.weekly("2026-01-17", 1, "Europe/Berlin", List.of(free, BERLIN));
    assertThat(plan.schedule().totals()).containsExactly(1L, 5L); // a Saturday
  }

  /** The table of the class comment: hours from 00:00, points outside working hours. */
  @Test
  void theUsualScaleIsTheTable() {
    int[] table = {50, 50, 50, 50, 50, 20, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 6, 20, 50};
    Inconvenience usual = Inconvenience.standard();
    for (int hour = 0; hour < 24; hour++) {
      for (int minute : new int[] {0, 59}) {
        LocalDateTime local = LocalDate.of(2026, 3, 3).atTime(hour, minute);
        assertThat(usual.points(local, Inconvenience.Setting.AT_WORK)).isZero();
        assertThat(usual.points(local, Inconvenience.Setting.AFTER_WORK)).isEqualTo(table[hour]);
        assertThat(usual.points(local, Inconvenience.Setting.DAY_OFF)).isEqualTo(table[hour] + 4);
      }
    }
  }

  @Test
  void onePersonIsNoMeeting() {
    assertThatThrownBy(() -> MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", List.of(BERLIN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a meeting needs 2 to 12 people but had 1; add whoever is missing, or split a large group");
    assertThatThrownBy(() -> MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", List.of()))
        .hasMessageContaining("but had 0");
    assertThatThrownBy(() ->
            MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", Collections.nCopies(13, BERLIN)))
        .hasMessageContaining("but had 13");
  }

  @Test
  void badNumbersAreRefusedWithTheWayOut() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", List.of(BERLIN, BERLIN));
    assertThatThrownBy(() -> plan.withStepMinutes(7)).hasMessageContaining("7; use 15, 30 or 60");
    assertThatThrownBy(() -> plan.withMinutes(0)).hasMessageContaining("5 to 480 but was 0");
    assertThatThrownBy(() -> plan.withMostPoints(-1)).hasMessageContaining("but was -1");
    assertThatThrownBy(() -> plan.withEnd(plan.first()))
        .hasMessageContaining("2026-01-13 to 2026-01-13; end is the first date after it");
    assertThatThrownBy(() -> plan.withEnd(plan.first().plusYears(11)))
        .hasMessageContaining("ten years");
    assertThatThrownBy(() -> BERLIN.carrying(-1)).hasMessageContaining("average of the group");
    assertThatThrownBy(() -> plan.schedule((local, setting) -> -1))
        .hasMessageContaining("but was -1; use 0 for no inconvenience");
    assertThatThrownBy(() -> plan.schedule((local, setting) -> 1_000_001))
        .hasMessageContaining("but was 1000001");
  }

  @Test
  void uselessWeightsAreRefused() {
    MeetingPlan plan =
        MeetingPlans.weekly("2026-01-13", 1, "Europe/Berlin", List.of(BERLIN, BERLIN));
    Inconvenience usual = Inconvenience.standard();
    assertThatThrownBy(() -> plan.leastWorstOff(List.of(1), usual))
        .hasMessageContaining("2 people needs as many weights but had 1");
    assertThatThrownBy(() -> plan.leastWorstOff(List.of(0, 0), usual))
        .hasMessageContaining("but were [0, 0]");
    assertThatThrownBy(() -> plan.leastWorstOff(List.of(2, -1), usual))
        .hasMessageContaining("but were [2, -1]");
  }

  @Test
  void hugePointsOverTenYearsDoNotOverflow() {
    Attendee tired = BERLIN.carrying(1_000_000_000);
    MeetingPlan plan = MeetingPlans.weekly(
            "2026-01-13", 520, "Europe/Berlin", List.of(tired, tired))
        .withStepMinutes(720)
        .withMostPoints(1_000_000);
    MeetingSeries series = plan.schedule((local, setting) -> 1_000_000);
    assertThat(series.totals()).containsOnly(1_520_000_000L);
    assertThat(series.gap()).isZero();
  }
}
