package org.weft.matching.certificate;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * What one person's part in a matching is worth, in points: the dual variable of linear programming.
 *
 * @param person the person
 * @param points the price; below 0 only where several aims or minimums decide
 */
public record Price(ParticipantId person, long points) {
  /**
   * Checks that nothing is missing.
   *
   * @param person the person
   * @param points the price
   */
  public Price {
    Components.required(person, "Price.person");
  }
}
