package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.weft.core.style.Components;

/** What happens on one date of a series: people meet, or, when no hour is humane, they write. */
public sealed interface MeetingTurn {
  /**
   * Gives the date of the turn on the calendar of the plan's zone.
   *
   * @return a date of the cadence
   */
  LocalDate date();

  /**
   * People meet.
   *
   * @param date the date on the calendar of the plan's zone
   * @param start when the meeting starts
   * @param end when it ends; after the start
   * @param burdens points for each person, in the plan's order
   */
  record LiveMeeting(LocalDate date, Instant start, Instant end, ImmutableList<Integer> burdens)
      implements MeetingTurn {
    /**
     * Checks the meeting.
     *
     * @param date the date
     * @param start when the meeting starts
     * @param end when it ends
     * @param burdens points for each person
     * @throws IllegalArgumentException if it does not end after it starts
     */
    public LiveMeeting {
      Components.required(date, "LiveMeeting.date");
      Components.required(start, "LiveMeeting.start");
      Components.required(end, "LiveMeeting.end");
      checkArgument(
          end.isAfter(start),
          "a meeting on %s must end after it starts but was %s to %s; swap the two",
          date,
          start,
          end);
      burdens = Components.orEmpty(burdens);
    }

    /**
     * Tells what a clock shows when the meeting starts.
     *
     * @param zone the zone of the clock
     * @return the local date and time, which may lie on another date than {@link #date()}
     */
    public ZonedDateTime startIn(ZoneId zone) {
      return start.atZone(zone);
    }
  }

  /**
   * People write to each other instead.
   *
   * @param date the date on the calendar of the plan's zone
   * @param reason why they do not meet
   */
  record WrittenExchange(LocalDate date, Reason reason) implements MeetingTurn {
    /**
     * Checks that nothing is missing.
     *
     * @param date the date
     * @param reason why they do not meet
     */
    public WrittenExchange {
      Components.required(date, "WrittenExchange.date");
      Components.required(reason, "WrittenExchange.reason");
    }

    /** Why people write instead of meeting. */
    public enum Reason {
      /** Every hour of the date asks more of somebody than the plan allows. */
      NO_HUMANE_HOUR,
      /** No meeting of that length fits the date: the zone skips it, or the term ends too soon. */
      NO_SUCH_HOUR
    }
  }
}
