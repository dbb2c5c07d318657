package org.weft.core.agreement;

import java.time.LocalDate;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * One person's yes to one version of an agreement, and to no other.
 *
 * @param person who signed
 * @param version the version they saw, 1 or more
 * @param date the day on which they signed
 */
public record Signature(ParticipantId person, int version, LocalDate date) {
  /**
   * Checks the version.
   *
   * @param person who signed
   * @param version 1 or more
   * @param date the day
   * @throws IllegalArgumentException if the version is below 1
   */
  public Signature {
    Components.required(person, "Signature.person");
    Components.within(version, 1, Integer.MAX_VALUE, "Signature.version");
    Components.required(date, "Signature.date");
  }
}
