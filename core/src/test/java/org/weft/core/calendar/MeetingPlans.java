package org.weft.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans for the laws: both hemispheres, half-hour offsets and half-hour clock changes, both sides of the date line. */
final class MeetingPlans {
  static final ImmutableList<ZoneId> ZONES = ImmutableList.of(
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "America/Sao_Paulo",
          "Africa/Johannesburg",
          "Asia/Kolkata",
          "Asia/Kathmandu",
          "Australia/Sydney",
          "Australia/Lord_Howe",
          "Pacific/Auckland",
          "Pacific/Honolulu",
          "Pacific/Apia",
          "Pacific/Kiritimati")
      .stream()
      .map(ZoneId::of)
      .collect(ImmutableList.toImmutableList());

  private MeetingPlans() {}

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  /** From 4 to 9 hours that may run past midnight; one person in six has no fixed hours. */
  static Arbitrary<WorkingHours> hours() {
    Arbitrary<WorkingHours> fixed = Combinators.combine(
            zones(),
            Arbitraries.integers().between(0, 23),
            Arbitraries.integers().between(4, 9))
        .as((zone, start, length) -> WorkingHours.weekdays(
            zone, LocalTime.of(start, 0), LocalTime.of((start + length) % 24, 0)));
    Arbitrary<WorkingHours> free = zones().map(WorkingHours::of);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, fixed), net.jqwik.api.Tuple.of(1, free));
  }

  static Arbitrary<Attendee> attendees() {
    return Combinators.combine(hours(), Arbitraries.integers().between(0, 20))
        .as((hours, carried) -> Attendee.of(hours).carrying(carried));
  }

  /** First dates around the clock changes of 2025 and 2026, any weekday. */
  static Arbitrary<LocalDate> firstDates() {
    return Arbitraries.integers().between(0, 400).map(LocalDate.of(2025, 2, 20)::plusDays);
  }

  static Arbitrary<MeetingPlan> plans(int mostPeople, int mostWeeks, int step) {
    return Combinators.combine(
            attendees().list().ofMinSize(2).ofMaxSize(mostPeople),
            Arbitraries.of(Cadence.weekly(), Cadence.biweekly(), Cadence.monthly()),
            firstDates(),
            Arbitraries.integers().between(1, mostWeeks),
            zones(),
            Arbitraries.of(15, 45, 60, 90),
            Arbitraries.of(0, 3, 10, 100))
        .as((people, cadence, first, weeks, zone, minutes, most) -> MeetingPlan.builder()
            .attendees(people)
            .cadence(cadence)
            .first(first)
            .end(first.plusWeeks(weeks))
            .zone(zone)
            .minutes(minutes)
            .stepMinutes(step)
            .mostPoints(most)
            .build());
  }

  static Attendee nineToFive(String zone) {
    return Attendee.of(
        WorkingHours.weekdays(ZoneId.of(zone), LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }

  static MeetingPlan weekly(String first, int weeks, String zone, List<Attendee> people) {
    LocalDate start = LocalDate.parse(first);
    return MeetingPlan.builder()
        .attendees(people)
        .cadence(Cadence.weekly())
        .first(start)
        .end(start.plusWeeks(weeks))
        .zone(ZoneId.of(zone))
        .build();
  }
}
