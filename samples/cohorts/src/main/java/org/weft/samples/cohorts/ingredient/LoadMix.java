package org.weft.samples.cohorts.ingredient;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What people carry besides, and when it peaks.
 *
 * @param percent present load, 0 to 300; 100 is a full week
 * @param peakPercent share of people with a peak, 0 to 100
 * @param seasonStart first day on which a peak may start
 * @param seasonDays number of days on which a peak may start, 1 to 3660
 * @param peakDays length of a peak in days, 1 to 366
 */
@Value.Builder
public record LoadMix(
    Spread percent, int peakPercent, LocalDate seasonStart, int seasonDays, Spread peakDays)
    implements WithLoadMix {
  /**
   * Checks the ranges.
   *
   * @param percent present load, 0 to 300
   * @param peakPercent share of people with a peak, 0 to 100
   * @param seasonStart first day on which a peak may start
   * @param seasonDays number of days on which a peak may start, 1 to 3660
   * @param peakDays length of a peak in days, 1 to 366
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public LoadMix {
    Bounds.spread(percent, 0, 300, "LoadMix.percent");
    Bounds.percent(peakPercent, "LoadMix.peakPercent");
    Bounds.required(seasonStart, "LoadMix.seasonStart");
    Bounds.within(seasonDays, 1, 3660, "LoadMix.seasonDays");
    Bounds.spread(peakDays, 1, 366, "LoadMix.peakDays");
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LoadMix}. */
  public static final class Builder extends LoadMixBuilder {
    Builder() {
      percent(Spread.quantiles(30, 60, 70, 80, 85, 90, 95, 100, 130));
      peakPercent(25);
      seasonStart(LocalDate.of(2026, 1, 1));
      seasonDays(180);
      peakDays(Spread.quantiles(5, 10, 14, 21, 42));
    }
  }
}
