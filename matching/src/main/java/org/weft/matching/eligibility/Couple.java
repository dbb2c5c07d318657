package org.weft.matching.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Two different people in no particular order; the one with the smaller id is always listed first.
 *
 * @param one the person with the smaller id
 * @param other the person with the larger id
 */
public record Couple(ParticipantId one, ParticipantId other) {
  /**
   * Checks and orders the two.
   *
   * @param one one person
   * @param other the other
   * @throws IllegalArgumentException if both are the same person
   */
  public Couple {
    Components.required(one, "Couple.one");
    Components.required(other, "Couple.other");
    checkArgument(
        !one.equals(other), "a couple needs two people but both were %s; leave it out", one);
    if (one.compareTo(other) > 0) {
      ParticipantId larger = one;
      one = other;
      other = larger;
    }
  }

  /**
   * Names two people.
   *
   * @param one one person
   * @param other the other
   * @return the couple; the order of the arguments does not matter
   * @throws IllegalArgumentException if both are the same person
   */
  public static Couple of(ParticipantId one, ParticipantId other) {
    return new Couple(one, other);
  }
}
