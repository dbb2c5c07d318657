package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * The bare answer of a strategy: who with whom, and what is claimed about it.
 *
 * @param strategy name of the strategy
 * @param pairs the pairs, in the order of their mentees
 * @param certificate what is claimed, with the proof
 */
public record Solution(String strategy, ImmutableList<Pairing> pairs, Certificate certificate) {
  /**
   * Sorts the pairs.
   *
   * @param strategy name of the strategy
   * @param pairs the pairs, in any order
   * @param certificate what is claimed
   * @throws IllegalArgumentException if the name is blank
   */
  public Solution {
    strategy = Components.text(strategy, "Solution.strategy");
    pairs = ImmutableList.sortedCopyOf(Components.orEmpty(pairs));
    Components.required(certificate, "Solution.certificate");
  }
}
