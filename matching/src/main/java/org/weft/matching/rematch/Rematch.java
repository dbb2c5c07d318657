package org.weft.matching.rematch;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.problem.Pairing;

/**
 * A matching that follows one that was announced.
 *
 * @param matching the pairs as they are to be, with reasons and proof
 * @param kept announced pairs that go on, sorted
 * @param changes pairs that end or begin, sorted, each with its causes
 * @param disturbance what the announced pairs that end were worth; each counts 1 unless stated otherwise
 */
public record Rematch(
    Matching matching,
    ImmutableList<Pairing> kept,
    ImmutableList<PairChange> changes,
    long disturbance) {
  /**
   * Checks that nothing is missing.
   *
   * @param matching the pairs as they are to be
   * @param kept announced pairs that go on
   * @param changes pairs that end or begin
   * @param disturbance what the announced pairs that end were worth
   */
  public Rematch {
    Components.required(matching, "Rematch.matching");
    kept = Components.orEmpty(kept);
    changes = Components.orEmpty(changes);
  }

  @Override
  public String toString() {
    return "Rematch[" + matching + ", " + kept.size() + " kept, " + changes.size() + " changes]";
  }
}
