package org.weft.core.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.weft.core.style.Components;

/**
 * A stretch of days in which somebody's work is at its height, such as a release.
 *
 * @param start first day
 * @param end first day after the peak
 */
public record Peak(LocalDate start, LocalDate end) {
  /**
   * Checks the order.
   *
   * @param start first day
   * @param end first day after the peak
   * @throws IllegalArgumentException if it does not end after it starts
   */
  public Peak {
    Components.required(start, "Peak.start");
    Components.required(end, "Peak.end");
    checkArgument(
        end.isAfter(start),
        "a peak must end after it starts but was %s to %s; end is the first day after",
        start,
        end);
  }

  /**
   * Describes a peak.
   *
   * @param start first day
   * @param end first day after the peak
   * @return the peak
   * @throws IllegalArgumentException if it does not end after it starts
   */
  public static Peak of(LocalDate start, LocalDate end) {
    return new Peak(start, end);
  }

  /**
   * Tells whether a day lies in the peak or in the days of rest after it.
   *
   * @param date the day
   * @param coolingOffDays days of rest, 0 or more
   * @return true from the first day to the last day of rest
   * @throws IllegalArgumentException if the days of rest are negative
   */
  public boolean strains(LocalDate date, int coolingOffDays) {
    Components.within(coolingOffDays, 0, Integer.MAX_VALUE, "coolingOffDays");
    return !date.isBefore(start) && date.isBefore(end.plusDays(coolingOffDays));
  }
}
