package org.weft.samples.cohorts.ingredient;

import java.time.LocalDate;

/**
 * Which pairs met before: a mentor and a mentee of different teams, drawn evenly. A planted pair never met.
 *
 * @param pairsPerHundred past pairs for every hundred people, 0 to 1000
 * @param until the day by which all of them had ended
 * @param days length of the past in days, 1 to 36600
 */
public record PastMix(int pairsPerHundred, LocalDate until, int days) {
  /**
   * Checks the ranges.
   *
   * @param pairsPerHundred past pairs for every hundred people, 0 to 1000
   * @param until the day by which all of them had ended
   * @param days length of the past in days, 1 to 36600
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public PastMix {
    Bounds.within(pairsPerHundred, 0, 1000, "PastMix.pairsPerHundred");
    Bounds.required(until, "PastMix.until");
    Bounds.within(days, 1, 36_600, "PastMix.days");
  }

  /**
   * Gives a past of two years that ended with 2025.
   *
   * @param pairsPerHundred past pairs for every hundred people, 0 to 1000
   * @return the past
   * @throws IllegalArgumentException if the number lies outside 0 to 1000
   */
  public static PastMix pairs(int pairsPerHundred) {
    return new PastMix(pairsPerHundred, LocalDate.of(2026, 1, 1), 730);
  }
}
