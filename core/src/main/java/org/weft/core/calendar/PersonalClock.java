package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** One person's view of a stretch of real time: what their clock shows, and whether they work. */
final class PersonalClock {
  private static final long QUARTER_SECONDS = 15 * 60;

  private final ZoneId zone;
  private final ImmutableSet<DayOfWeek> workDays;
  private final Availability work;
  private final Availability preferred;

  private PersonalClock(
      ZoneId zone, ImmutableSet<DayOfWeek> workDays, Availability work, Availability preferred) {
    this.zone = zone;
    this.workDays = workDays;
    this.work = work;
    this.preferred = preferred;
  }

  static PersonalClock of(Attendee attendee, Instant from, Instant until) {
    WorkingHours hours = attendee.hours();
    return new PersonalClock(
        hours.zone(),
        hours.blocks().stream().map(TimeBlock::day).collect(Sets.toImmutableEnumSet()),
        hours.availability(from, until),
        attendee.preferredHours().availability(from, until));
  }

  /** Points of a meeting: those of its hardest quarter of an hour. */
  int points(Instant start, Instant end, Inconvenience inconvenience) {
    int hardest = 0;
    for (Instant at = start; at.isBefore(end); at = at.plusSeconds(QUARTER_SECONDS)) {
      Instant next = at.plusSeconds(QUARTER_SECONDS);
      LocalDateTime local = LocalDateTime.ofInstant(at, zone);
      Inconvenience.Setting setting = setting(local, at, next.isBefore(end) ? next : end);
      int points = inconvenience.points(local, setting);
      checkArgument(
          points >= 0 && points <= Inconvenience.MOST_POINTS,
          "inconvenience at %s (%s) must lie in 0 to %s but was %s; use 0 for no inconvenience",
          local,
          setting,
          Inconvenience.MOST_POINTS,
          points);
      hardest = Math.max(hardest, points);
    }
    return hardest;
  }

  private Inconvenience.Setting setting(LocalDateTime local, Instant from, Instant until) {
    if (work.covers(from, until)) {
      return Inconvenience.Setting.AT_WORK;
    }
    return workDays.isEmpty() || workDays.contains(local.getDayOfWeek())
        ? Inconvenience.Setting.AFTER_WORK
        : Inconvenience.Setting.DAY_OFF;
  }

  boolean prefers(Instant start, Instant end) {
    return preferred.covers(start, end);
  }
}
