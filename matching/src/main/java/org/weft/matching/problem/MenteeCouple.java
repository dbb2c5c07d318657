package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Two mentees who want mentors in the same group, or none: a couple. Ordered by the first, then by the second.
 *
 * <p>The two are in no particular order; the one with the smaller id is always listed first.
 *
 * @param first the mentee with the smaller id
 * @param second the mentee with the larger id
 */
public record MenteeCouple(ParticipantId first, ParticipantId second)
    implements Comparable<MenteeCouple> {
  private static final Comparator<MenteeCouple> ORDER =
      Comparator.comparing(MenteeCouple::first).thenComparing(MenteeCouple::second);

  /**
   * Checks and orders the two.
   *
   * @param first one mentee
   * @param second the other
   * @throws IllegalArgumentException if both are the same person
   */
  public MenteeCouple {
    Components.required(first, "MenteeCouple.first");
    Components.required(second, "MenteeCouple.second");
    checkArgument(
        !first.equals(second), "a couple needs two people but both were %s; leave it out", first);
    if (first.compareTo(second) > 0) {
      ParticipantId larger = first;
      first = second;
      second = larger;
    }
  }

  /**
   * Couples two mentees.
   *
   * @param first one mentee
   * @param second the other
   * @return the couple, the same in either order
   * @throws IllegalArgumentException if both are the same person
   */
  public static MenteeCouple of(ParticipantId first, ParticipantId second) {
    return new MenteeCouple(first, second);
  }

  @Override
  public int compareTo(MenteeCouple other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return first + " and " + second;
  }
}
