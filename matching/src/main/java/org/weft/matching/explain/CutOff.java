package org.weft.matching.explain;

import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * The score that was enough for a place with a mentor who has no place left.
 *
 * @param mentor the mentor
 * @param places how many places they have, all of them taken
 * @param points the least score of their pairs to the program, in points
 * @param mentorPoints the least that the mentor likes one of their mentees, in points
 */
@Value.Builder
public record CutOff(Person mentor, int places, long points, long mentorPoints)
    implements WithCutOff {
  /**
   * Checks the parts.
   *
   * @param mentor the mentor
   * @param places 1 or more
   * @param points the least score of their pairs
   * @param mentorPoints the least that the mentor likes one of them
   * @throws IllegalArgumentException if there is no place
   */
  public CutOff {
    Components.required(mentor, "CutOff.mentor");
    Components.within(places, 1, Integer.MAX_VALUE, "CutOff.places");
  }

  /**
   * Starts a cut-off.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it in a sentence.
   *
   * @return mentor, places and score
   */
  public String inEnglish() {
    return mentor.inEnglish() + ": " + InWords.count(places, "place")
        + ", all taken, from a fit of " + InWords.fit(points) + " on.";
  }

  /** Builds a {@link CutOff}. */
  public static final class Builder extends CutOffBuilder {
    Builder() {}
  }
}
