package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * What a meeting plan needs to know of one person: hours, hours kept free for this, and what they carried before.
 *
 * @param hours when the person works
 * @param preferred weekly blocks in the zone of the hours that are kept for such meetings, such as protected mentor time;
 *     between slots that burden people alike, a slot inside them is preferred
 * @param carriedBurden points from earlier series, 0 to 1,000,000,000; take them from {@link MeetingSeries#totals()}
 */
public record Attendee(WorkingHours hours, ImmutableList<TimeBlock> preferred, long carriedBurden) {
  private static final long MOST_CARRIED = 1_000_000_000;

  /**
   * Checks the person.
   *
   * @param hours when the person works
   * @param preferred weekly blocks kept for such meetings
   * @param carriedBurden 0 to 1,000,000,000
   * @throws IllegalArgumentException if the carried burden lies outside its range
   */
  public Attendee {
    Components.required(hours, "Attendee.hours");
    preferred = Components.orEmpty(preferred);
    checkArgument(
        carriedBurden >= 0 && carriedBurden <= MOST_CARRIED,
        "Attendee.carriedBurden must lie in 0 to %s but was %s; start newcomers at the average of the group",
        MOST_CARRIED,
        carriedBurden);
  }

  /**
   * Describes somebody who carried nothing and prefers nothing.
   *
   * @param hours when the person works
   * @return the attendee
   */
  public static Attendee of(WorkingHours hours) {
    return new Attendee(hours, ImmutableList.of(), 0);
  }

  /**
   * Prefers some blocks.
   *
   * @param blocks weekly blocks in the zone of the hours
   * @return an attendee that differs in its preferred blocks only
   */
  public Attendee preferring(ImmutableList<TimeBlock> blocks) {
    return new Attendee(hours, blocks, carriedBurden);
  }

  /**
   * Brings burden along.
   *
   * @param points points from earlier series, 0 to 1,000,000,000
   * @return an attendee that differs in the carried burden only
   * @throws IllegalArgumentException if the points lie outside their range
   */
  public Attendee carrying(long points) {
    return new Attendee(hours, preferred, points);
  }

  /** The hours a plan prefers for this person, in their zone. */
  WorkingHours preferredHours() {
    return new WorkingHours(hours.zone(), preferred);
  }
}
