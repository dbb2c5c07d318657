package org.weft.matching.fairness;

import org.weft.core.style.Components;

/**
 * At least so many mentees of a type are to have a mentor.
 *
 * <p>Worked example: 25 percent of 7 mentees are 1.75, so at least 2.
 *
 * @param type the type, in the caller's word
 * @param unit what the amount counts
 * @param amount how many people, or how many percent of all mentees of the type
 */
public record AccessTarget(String type, Unit unit, int amount) {
  private static final int ALL = 100;

  /**
   * Checks the amount.
   *
   * @param type the type
   * @param unit what the amount counts
   * @param amount people, 1 or more, or percent, 1 to 100
   * @throws IllegalArgumentException if the type is blank or the amount out of range
   */
  public AccessTarget {
    type = Components.text(type, "AccessTarget.type");
    Components.required(unit, "AccessTarget.unit");
    int most = unit == Unit.PERCENT ? ALL : Integer.MAX_VALUE;
    Components.within(amount, 1, most, "AccessTarget.amount", "leave the target out for none");
  }

  /**
   * Asks for a number of people.
   *
   * @param type the type
   * @param people how many at least, 1 or more
   * @return the target
   */
  public static AccessTarget people(String type, int people) {
    return new AccessTarget(type, Unit.PEOPLE, people);
  }

  /**
   * Asks for a share, rounded up to whole people.
   *
   * @param type the type
   * @param percent how many percent at least, 1 to 100
   * @return the target
   */
  public static AccessTarget percent(String type, int percent) {
    return new AccessTarget(type, Unit.PERCENT, percent);
  }

  /**
   * Tells how many people that is.
   *
   * @param ofType how many mentees of the type there are, 0 or more
   * @return how many are to be matched at least; may be more than there are
   */
  public int least(int ofType) {
    return unit == Unit.PEOPLE ? amount : (int) (((long) ofType * amount + ALL - 1) / ALL);
  }

  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code at least 25% of night shift}
   */
  public String inEnglish() {
    return "at least " + amount + (unit == Unit.PERCENT ? "% of " : " of ") + type;
  }

  /** What an amount counts. */
  public enum Unit {
    /** People. */
    PEOPLE,
    /** Percent of all mentees of the type. */
    PERCENT
  }
}
