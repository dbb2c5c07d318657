package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import org.weft.core.style.Components;

/**
 * A stretch of one day of the week, in local time.
 *
 * <p>An end at or before the start lies on the next day: Monday 22:00 to 06:00 is a night shift that ends on Tuesday, and
 * 09:00 to 00:00 lasts until midnight. Midnight to midnight is the whole day. Blocks are ordered by day, start and end.
 *
 * @param day the day on which the block starts
 * @param start first minute, included
 * @param end first minute after the block
 */
public record TimeBlock(DayOfWeek day, LocalTime start, LocalTime end)
    implements Comparable<TimeBlock> {
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final Comparator<TimeBlock> ORDER = Comparator.comparing(TimeBlock::day)
      .thenComparing(TimeBlock::start)
      .thenComparing(TimeBlock::end);

  /**
   * Checks the block.
   *
   * @param day the day on which the block starts
   * @param start first minute
   * @param end first minute after the block
   * @throws IllegalArgumentException if a time has seconds, or if start and end are equal and not both midnight
   */
  public TimeBlock {
    Components.required(day, "TimeBlock.day");
    Components.required(start, "TimeBlock.start");
    Components.required(end, "TimeBlock.end");
    checkArgument(
        isWholeMinute(start) && isWholeMinute(end),
        "a block must start and end on whole minutes but was %s to %s; drop the seconds",
        start,
        end);
    checkArgument(
        !start.equals(end) || start.equals(LocalTime.MIDNIGHT),
        "a block must not end when it starts but was %s to %s; use 00:00 to 00:00 for a whole day",
        start,
        end);
  }

  /**
   * Describes a stretch of a day.
   *
   * @param day the day on which it starts
   * @param start first minute, included
   * @param end first minute after it; on the next day if not after the start
   * @return the block
   * @throws IllegalArgumentException if a time has seconds, or if start and end are equal and not both midnight
   */
  public static TimeBlock of(DayOfWeek day, LocalTime start, LocalTime end) {
    return new TimeBlock(day, start, end);
  }

  private static boolean isWholeMinute(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  /**
   * Tells whether the block reaches into the next day.
   *
   * @return true if the end is not after the start
   */
  public boolean endsNextDay() {
    return !end.isAfter(start);
  }

  /**
   * Gives the length on a day without a change of clocks.
   *
   * @return minutes, 1 to 1440
   */
  public int minutes() {
    int length = (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    return length > 0 ? length : length + MINUTES_A_DAY;
  }

  /**
   * Gives the position in the week.
   *
   * @return minutes from Monday 00:00 to the start, 0 to 10079
   */
  public int minuteOfWeek() {
    return (day.getValue() - 1) * MINUTES_A_DAY + start.toSecondOfDay() / 60;
  }

  @Override
  public int compareTo(TimeBlock other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return day + " " + start + "-" + end;
  }
}
