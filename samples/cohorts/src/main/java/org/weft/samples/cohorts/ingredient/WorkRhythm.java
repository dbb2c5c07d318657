package org.weft.samples.cohorts.ingredient;

/**
 * When people work in the week. A full day has eight hours; people who work part-time work five hours on each weekday.
 *
 * @param startHours hour of local time at which a person starts, 0 to 23
 * @param halfHourPercent chance that somebody starts half an hour later, 0 to 100
 * @param partTimePercent share of people who work part-time, 0 to 100
 */
public record WorkRhythm(Spread startHours, int halfHourPercent, int partTimePercent) {
  /**
   * Checks the ranges.
   *
   * @param startHours hour of local time at which a person starts, 0 to 23
   * @param halfHourPercent chance that somebody starts half an hour later, 0 to 100
   * @param partTimePercent share of people who work part-time, 0 to 100
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public WorkRhythm {
    Bounds.spread(startHours, 0, 23, "WorkRhythm.startHours");
    Bounds.percent(halfHourPercent, "WorkRhythm.halfHourPercent");
    Bounds.percent(partTimePercent, "WorkRhythm.partTimePercent");
  }

  /**
   * Gives the hours that people in the surveys would choose.
   *
   * @return seven of ten start from 8 to 10; one of ten works part-time
   */
  public static WorkRhythm asPeopleLike() {
    return new WorkRhythm(
        Spread.oneOf(
            4, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10,
            10, 10, 10, 10, 10, 10, 10, 10, 11, 11, 12, 15),
        0,
        10);
  }

  /**
   * Lets everybody work full-time from one hour on.
   *
   * @param hour hour of local time, 0 to 23
   * @return eight hours from then
   * @throws IllegalArgumentException if the hour lies outside 0 to 23
   */
  public static WorkRhythm from(int hour) {
    return new WorkRhythm(Spread.always(hour), 0, 0);
  }
}
