package org.weft.matching.rematch;

import org.weft.core.style.Components;
import org.weft.matching.certificate.Solution;

/**
 * One choice between few changes and a high total.
 *
 * @param disturbance what the announced pairs that end are worth
 * @param totalPoints what all pairs are worth to the program, in points
 * @param solution the pairs, with the proof that no matching of as many people is better for the same weighing of the two
 */
public record TradeOff(long disturbance, long totalPoints, Solution solution) {
  /**
   * Checks that nothing is missing.
   *
   * @param disturbance what the announced pairs that end are worth
   * @param totalPoints what all pairs are worth
   * @param solution the pairs
   */
  public TradeOff {
    Components.required(solution, "TradeOff.solution");
  }
}
