package org.weft.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The humane slots of one date, earliest first, as parallel arrays for the kernels.
 *
 * <p>Every local time of the grid is asked for its valid offsets: none in a gap, two where the clock shows it twice.
 */
final class DateSlots {
  static final int MINUTES_A_DAY = 24 * 60;

  final LocalDate date;
  /** Whether any meeting fits the date, humane or not. */
  final boolean fits;

  final List<Instant> starts = new ArrayList<>();
  /** Minutes after local midnight in the plan's zone, by slot. */
  final int[] minuteOfDay;
  /** Points by slot and person. */
  final int[][] points;
  /** People who prefer the slot. */
  final int[] preferring;

  private DateSlots(MeetingPlan plan, LocalDate date, Inconvenience inconvenience) {
    this.date = date;
    List<Instant> possible = possibleStarts(plan, date);
    this.fits = !possible.isEmpty();
    ImmutableList<PersonalClock> clocks = clocks(plan, possible);
    List<int[]> kept = new ArrayList<>();
    for (Instant start : possible) {
      Instant end = end(plan, start);
      int[] burden = clocks.stream()
          .mapToInt(clock -> clock.points(start, end, inconvenience))
          .toArray();
      if (Arrays.stream(burden).allMatch(points -> points <= plan.mostPoints())) {
        starts.add(start);
        kept.add(burden);
      }
    }
    this.points = kept.toArray(new int[0][]);
    this.minuteOfDay = starts.stream()
        .mapToInt(start -> start.atZone(plan.zone()).toLocalTime().toSecondOfDay() / 60)
        .toArray();
    this.preferring = starts.stream()
        .mapToInt(start -> (int) clocks.stream()
            .filter(clock -> clock.prefers(start, end(plan, start)))
            .count())
        .toArray();
  }

  static ImmutableList<DateSlots> of(MeetingPlan plan, Inconvenience inconvenience) {
    return plan.cadence().dates(plan.first(), plan.end()).stream()
        .map(date -> new DateSlots(plan, date, inconvenience))
        .collect(ImmutableList.toImmutableList());
  }

  static Instant end(MeetingPlan plan, Instant start) {
    return start.plusSeconds(60L * plan.minutes());
  }

  private static List<Instant> possibleStarts(MeetingPlan plan, LocalDate date) {
    Instant termEnd = plan.end().atStartOfDay(plan.zone()).toInstant();
    List<Instant> possible = new ArrayList<>();
    for (int minute = 0; minute < MINUTES_A_DAY; minute += plan.stepMinutes()) {
      LocalDateTime local = date.atTime(minute / 60, minute % 60);
      for (ZoneOffset offset : plan.zone().getRules().getValidOffsets(local)) {
        Instant start = local.toInstant(offset);
        if (!end(plan, start).isAfter(termEnd)) {
          possible.add(start);
        }
      }
    }
    possible.sort(Comparator.naturalOrder());
    return possible;
  }

  private static ImmutableList<PersonalClock> clocks(MeetingPlan plan, List<Instant> possible) {
    if (possible.isEmpty()) {
      return ImmutableList.of();
    }
    Instant from = possible.get(0);
    Instant until = end(plan, possible.get(possible.size() - 1));
    return plan.attendees().stream()
        .map(attendee -> PersonalClock.of(attendee, from, until))
        .collect(ImmutableList.toImmutableList());
  }
}
