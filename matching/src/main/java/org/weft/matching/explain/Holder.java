package org.weft.matching.explain;

import org.weft.core.style.Components;

/**
 * Somebody who holds a place that somebody else would like, and why they hold it.
 *
 * @param person who holds the place
 * @param points how well they and the mentor fit, by the scores that decide, in points
 * @param standing how that compares with who would like the place
 */
public record Holder(Person person, long points, Standing standing) {
  /**
   * Checks that nothing is missing.
   *
   * @param person who holds the place
   * @param points how well they fit
   * @param standing how that compares
   */
  public Holder {
    Components.required(person, "Holder.person");
    Components.required(standing, "Holder.standing");
  }

  /**
   * Says who holds the place and why.
   *
   * @return a few words, such as {@code ben, who fits better (0.90)}
   */
  public String inEnglish() {
    return person.inEnglish() + ", "
        + switch (standing) {
          case FITS_BETTER -> "who fits better";
          case FITS_AS_WELL -> "who fits as well";
          case SERVES_EVERYONE -> "who fits less, and without whom everyone together would lose";
          case SETTLED -> "whose pair was settled before";
        }
        + " (" + InWords.fit(points) + ")";
  }

  /** Why somebody holds a place. */
  public enum Standing {
    /** They fit the mentor better than who would like the place. */
    FITS_BETTER,
    /** They fit the mentor as well. */
    FITS_AS_WELL,
    /** They fit the mentor less, and it is better so for everyone together. */
    SERVES_EVERYONE,
    /** Their pair was settled beforehand. */
    SETTLED
  }
}
