package org.weft.core.capacity;

import org.weft.core.program.MentoringFormat;
import org.weft.core.style.Components;

/**
 * How much mentoring a person has room for: both a number of pairs and hours a month, because five short pairs and one
 * long one are different loads.
 *
 * @param pairs most pairs at a time, 0 to 100
 * @param hoursPerMonth most hours in four weeks, 0 to 160
 */
public record Capacity(int pairs, int hoursPerMonth) {
  private static final Capacity NONE = new Capacity(0, 0);
  private static final int HOURS_A_PAIR = 4;
  private static final int MINUTES_AN_HOUR = 60;

  /**
   * Checks the ranges.
   *
   * @param pairs 0 to 100
   * @param hoursPerMonth 0 to 160
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public Capacity {
    Components.within(pairs, 0, 100, "Capacity.pairs", "use Capacity.none() for no room");
    Components.within(
        hoursPerMonth, 0, 160, "Capacity.hoursPerMonth", "count the hours of four weeks");
  }

  /**
   * Gives the capacity of somebody who does not take part in this role.
   *
   * @return no pairs, no hours
   */
  public static Capacity none() {
    return NONE;
  }

  /**
   * Makes room for some pairs, with four hours a month for each.
   *
   * @param pairs 0 to 40
   * @return the capacity
   * @throws IllegalArgumentException if the number lies outside 0 to 40
   */
  public static Capacity pairs(int pairs) {
    Components.within(
        pairs,
        0,
        40,
        "Capacity.pairs with " + HOURS_A_PAIR + " hours each",
        "use Capacity.none() for no room, or Capacity.of(pairs, hours) for shorter pairs");
    return new Capacity(pairs, pairs * HOURS_A_PAIR);
  }

  /**
   * Makes room for some pairs within some hours.
   *
   * @param pairs most pairs at a time, 0 to 100
   * @param hoursPerMonth most hours in four weeks, 0 to 160
   * @return the capacity
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public static Capacity of(int pairs, int hoursPerMonth) {
    return new Capacity(pairs, hoursPerMonth);
  }

  /**
   * Counts the pairs of a format that fit: no more than {@code pairs}, and no more than the hours allow.
   *
   * @param format the format that decides how long a pair takes
   * @return places, 0 or more
   */
  public int placesFor(MentoringFormat format) {
    return Math.min(pairs, hoursPerMonth * MINUTES_AN_HOUR / format.minutesPerFourWeeks());
  }
}
