package org.weft.core.program;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a program promises about figures.
 *
 * <p>Raise it before a wave opens, never for answers that were shown already: two figures of the same answers under two
 * promises can give the exact count away.
 *
 * @param smallestGroup fewest answers before anything is said about a group; 5 to 1,000,000
 */
public record PrivacyRules(int smallestGroup) {
  /** No configuration goes below this. */
  public static final int FLOOR = 5;

  /** Above this no program has answers. */
  public static final int CEILING = 1_000_000;

  /**
   * Checks the range.
   *
   * @param smallestGroup fewest answers
   * @throws IllegalArgumentException if it is below 5 or above 1,000,000
   */
  public PrivacyRules {
    checkArgument(
        smallestGroup >= FLOOR,
        "smallestGroup must be at least %s but was %s; smaller groups can be read person by person",
        FLOOR,
        smallestGroup);
    checkArgument(
        smallestGroup <= CEILING,
        "smallestGroup must be at most %s but was %s; leave figures out if nothing may be said",
        CEILING,
        smallestGroup);
  }

  /**
   * Gives the usual promise: five answers or silence.
   *
   * @return a smallest group of 5
   */
  public static PrivacyRules standard() {
    return new PrivacyRules(FLOOR);
  }
}
