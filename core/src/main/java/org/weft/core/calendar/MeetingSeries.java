package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.weft.core.style.Components;

/**
 * The meetings of a term at fair hours, what they ask of each person, and the proof of how fair any timetable can be.
 *
 * <p>Made by {@link MeetingPlan#schedule()}.
 *
 * @param turns one turn a date of the cadence, in order
 * @param totals points of each person after the series, in the plan's order, with what they carried before; pass them on to
 *     the next series as {@link Attendee#carrying}
 * @param bound what the worst-off person carries at least, whatever the timetable
 */
public record MeetingSeries(
    ImmutableList<MeetingTurn> turns, ImmutableList<Long> totals, BurdenBound bound) {
  /**
   * Checks the series.
   *
   * @param turns one turn a date
   * @param totals points of each person
   * @param bound what the worst-off person carries at least
   * @throws IllegalArgumentException if there are no totals
   */
  public MeetingSeries {
    turns = Components.orEmpty(turns);
    totals = Components.orEmpty(totals);
    checkArgument(
        !totals.isEmpty(), "a series needs totals but was given %s; one a person", totals);
    Components.required(bound, "MeetingSeries.bound");
  }

  /**
   * Lists the dates on which people meet.
   *
   * @return live meetings, in order
   */
  public ImmutableList<MeetingTurn.LiveMeeting> meetings() {
    return turns.stream()
        .filter(MeetingTurn.LiveMeeting.class::isInstance)
        .map(MeetingTurn.LiveMeeting.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells what the worst-off person carries.
   *
   * @return the largest total, in points
   */
  public long worstOff() {
    return Collections.max(totals);
  }

  /**
   * Tells how far the series may be from the fairest one.
   *
   * @return points between the worst-off person's total and the bound; 0 proves that no timetable is fairer to them
   */
  public long gap() {
    return worstOff() - bound.worstOff();
  }
}
