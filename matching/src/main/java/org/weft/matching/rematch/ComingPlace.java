package org.weft.matching.rematch;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * A place that will come free.
 *
 * @param mentor whose place
 * @param round in how many rounds, 1 for the next
 */
public record ComingPlace(ParticipantId mentor, int round) {
  /**
   * Checks the round.
   *
   * @param mentor whose place
   * @param round in how many rounds
   * @throws IllegalArgumentException if the round is below 1
   */
  public ComingPlace {
    Components.required(mentor, "ComingPlace.mentor");
    Components.within(round, 1, Integer.MAX_VALUE, "ComingPlace.round");
  }
}
