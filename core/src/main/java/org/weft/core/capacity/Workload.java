package org.weft.core.capacity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.weft.core.style.Components;

/**
 * How much work somebody carries today, and when it peaks.
 *
 * @param percent present load; 100 is a full week, 0 to 300
 * @param peaks stretches of high load, past and expected
 */
public record Workload(int percent, ImmutableList<Peak> peaks) {
  /**
   * Checks the range.
   *
   * @param percent 0 to 300
   * @param peaks stretches of high load
   * @throws IllegalArgumentException if the load lies outside 0 to 300
   */
  public Workload {
    Components.within(percent, 0, 300, "Workload.percent", "100 is a full week");
    peaks = Components.orEmpty(peaks);
  }

  /**
   * Describes a load.
   *
   * @param percent present load, 0 to 300
   * @param peaks stretches of high load
   * @return the load
   * @throws IllegalArgumentException if the load lies outside 0 to 300
   */
  public static Workload of(int percent, Peak... peaks) {
    return new Workload(percent, ImmutableList.copyOf(peaks));
  }

  /**
   * Finds the first day on which somebody is free of peaks again.
   *
   * @param date the day in question
   * @param coolingOffDays days of rest after a peak, 0 or more
   * @return nothing if the day is free; else the first free day that no further peak takes
   * @throws IllegalArgumentException if the days of rest are negative
   */
  public Optional<LocalDate> strainedUntil(LocalDate date, int coolingOffDays) {
    Components.within(coolingOffDays, 0, Integer.MAX_VALUE, "coolingOffDays");
    LocalDate free = date;
    for (Peak peak : ImmutableList.sortedCopyOf(Comparator.comparing(Peak::start), peaks)) {
      if (peak.strains(free, coolingOffDays)) {
        free = peak.end().plusDays(coolingOffDays);
      }
    }
    return free.equals(date) ? Optional.empty() : Optional.of(free);
  }
}
