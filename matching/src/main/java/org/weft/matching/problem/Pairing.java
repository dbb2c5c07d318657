package org.weft.matching.problem;

import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * A mentee and their mentor. Ordered by mentee, then by mentor.
 *
 * @param mentee who learns
 * @param mentor who mentors
 */
public record Pairing(ParticipantId mentee, ParticipantId mentor) implements Comparable<Pairing> {
  private static final Comparator<Pairing> ORDER =
      Comparator.comparing(Pairing::mentee).thenComparing(Pairing::mentor);

  /**
   * Checks that nothing is missing.
   *
   * @param mentee who learns
   * @param mentor who mentors
   */
  public Pairing {
    Components.required(mentee, "Pairing.mentee");
    Components.required(mentor, "Pairing.mentor");
  }

  /**
   * Pairs two people.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @return the pairing
   */
  public static Pairing of(ParticipantId mentee, ParticipantId mentor) {
    return new Pairing(mentee, mentor);
  }

  /** Names the smaller id first, as pairs of one pool do. */
  Pairing inOrder() {
    return mentee.compareTo(mentor) <= 0 ? this : new Pairing(mentor, mentee);
  }

  @Override
  public int compareTo(Pairing other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return mentee + " with " + mentor;
  }
}
