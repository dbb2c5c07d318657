package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.IntStream;
import org.weft.core.style.Components;

/**
 * The hours in which a person works: weekly blocks of local time in a zone.
 *
 * <p>On a real date the blocks become instants. Clocks may change inside a block; then it is longer or shorter by the
 * change. A block that starts in an hour the clock skips starts when the clock resumes, and one that ends there ends when
 * the clock jumps. Where the clock shows an hour twice, a block runs from the first showing of its first minute to the
 * last showing of its last.
 *
 * <p>Worked example: Berlin and New York, both 09:00 to 17:00, share 120 minutes a day most of the year and 180 in the
 * three weeks in March when only New York has changed its clocks.
 *
 * @param zone the time zone in which the blocks are meant
 * @param blocks the weekly blocks, kept in order; empty for somebody without fixed hours
 */
public record WorkingHours(ZoneId zone, ImmutableList<TimeBlock> blocks) {
  private static final int MINUTES_A_WEEK = 7 * 24 * 60;

  /**
   * Sorts the blocks.
   *
   * @param zone the time zone
   * @param blocks the weekly blocks
   * @throws NullPointerException if the zone is missing
   */
  public WorkingHours {
    Components.required(zone, "WorkingHours.zone");
    blocks = ImmutableList.sortedCopyOf(Components.orEmpty(blocks));
  }

  /**
   * States weekly blocks.
   *
   * @param zone the time zone
   * @param blocks the weekly blocks, in any order
   * @return the hours
   */
  public static WorkingHours of(ZoneId zone, TimeBlock... blocks) {
    return new WorkingHours(zone, ImmutableList.copyOf(blocks));
  }

  /**
   * States the same hours from Monday to Friday.
   *
   * @param zone the time zone
   * @param start first minute of each day
   * @param end first minute after each day's work; on the next day if not after the start
   * @return five blocks
   */
  public static WorkingHours weekdays(ZoneId zone, LocalTime start, LocalTime end) {
    return new WorkingHours(
        zone,
        IntStream.rangeClosed(1, 5)
            .mapToObj(day -> TimeBlock.of(DayOfWeek.of(day), start, end))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Adds up the blocks of a week without a change of clocks.
   *
   * @return minutes; blocks that overlap count twice
   */
  public int weeklyMinutes() {
    return blocks.stream().mapToInt(TimeBlock::minutes).sum();
  }

  /**
   * Finds blocks that start before an earlier one has ended, around the end of the week too.
   *
   * @return every block that starts inside an earlier one, in order; empty for hours that a person can work
   */
  public ImmutableList<TimeBlock> clashes() {
    ImmutableList.Builder<TimeBlock> clashes = ImmutableList.builder();
    int reached =
        blocks.stream().mapToInt(WorkingHours::endInWeek).max().orElse(0) - MINUTES_A_WEEK;
    for (TimeBlock block : blocks) {
      if (block.minuteOfWeek() < reached) {
        clashes.add(block);
      }
      reached = Math.max(reached, endInWeek(block));
    }
    return clashes.build();
  }

  /** May lie past the end of the week. */
  private static int endInWeek(TimeBlock block) {
    return block.minuteOfWeek() + block.minutes();
  }

  /**
   * Puts the hours on real time.
   *
   * @param from first instant of interest
   * @param until first instant after it
   * @return the instants between the two at which the person works
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public Availability availability(Instant from, Instant until) {
    checkArgument(
        !until.isBefore(from),
        "availability must not end before it starts but was %s to %s; swap the two",
        from,
        until);
    RangeSet<Instant> spans = TreeRangeSet.create();
    // A night shift of the day before, or a day that the date line skips or repeats, may reach into
    // the stretch.
    LocalDate last = LocalDate.ofInstant(until, zone).plusDays(1);
    for (LocalDate date = LocalDate.ofInstant(from, zone).minusDays(2);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      for (TimeBlock block : blocks) {
        if (block.day() == date.getDayOfWeek()) {
          addSpan(spans, block, date, from, until);
        }
      }
    }
    return Availability.of(spans);
  }

  private void addSpan(
      RangeSet<Instant> spans, TimeBlock block, LocalDate date, Instant from, Instant until) {
    LocalDate lastDate = block.endsNextDay() ? date.plusDays(1) : date;
    Instant start = earliest(date.atTime(block.start()));
    Instant end = latest(lastDate.atTime(block.end()));
    Instant cutStart = start.isBefore(from) ? from : start;
    Instant cutEnd = end.isAfter(until) ? until : end;
    if (cutStart.isBefore(cutEnd)) {
      spans.add(Range.closedOpen(cutStart, cutEnd));
    }
  }

  /** The first instant at which clocks show the time, or the end of the gap that swallows it. */
  private Instant earliest(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).toInstant();
  }

  /**
   * The end of the last instant before which clocks show a time before this one, or the start of the gap that swallows it.
   * It asks for the moment before: a block until 02:00 works no minute of an hour from 02:00 that is shown twice.
   */
  private Instant latest(LocalDateTime local) {
    LocalDateTime inside = local.minusNanos(1);
    ZoneOffsetTransition change = zone.getRules().getTransition(inside);
    return change != null && change.isGap()
        ? change.getInstant()
        : inside.atZone(zone).withLaterOffsetAtOverlap().toInstant().plusNanos(1);
  }

  /**
   * Counts the minutes of one real day in which both work. The day runs from midnight to midnight in <em>this</em>
   * person's zone, so the answer may differ when asked from the other side; over any stretch of instants it does not
   * ({@link #overlapMinutes(WorkingHours, Instant, Instant)}).
   *
   * @param other the other person's hours
   * @param date a date on this person's calendar
   * @return shared minutes, 0 to 1500 (a day of 25 hours)
   */
  public int overlapMinutes(WorkingHours other, LocalDate date) {
    Instant from = date.atStartOfDay(zone).toInstant();
    Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
    return Math.toIntExact(overlapMinutes(other, from, until));
  }

  /**
   * Counts the minutes of a stretch of real time in which both work. Symmetric.
   *
   * @param other the other person's hours
   * @param from first instant
   * @param until first instant after the stretch
   * @return shared minutes, rounded down
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public long overlapMinutes(WorkingHours other, Instant from, Instant until) {
    return availability(from, until).overlapMinutes(other.availability(from, until));
  }
}
