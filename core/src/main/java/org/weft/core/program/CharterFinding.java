package org.weft.core.program;

import org.weft.core.style.Components;

/**
 * One thing in a charter that does not hold together.
 *
 * @param topic the part of the charter, such as {@code guardrails.protectedHoursPerMonth}
 * @param problem what is wrong, with the values
 * @param wayOut what would mend it
 */
public record CharterFinding(String topic, String problem, String wayOut) {
  /**
   * Checks the texts.
   *
   * @param topic the part of the charter
   * @param problem what is wrong
   * @param wayOut what would mend it
   * @throws IllegalArgumentException if a text is blank
   */
  public CharterFinding {
    topic = Components.text(topic, "CharterFinding.topic");
    problem = Components.text(problem, "CharterFinding.problem");
    wayOut = Components.text(wayOut, "CharterFinding.wayOut");
  }

  @Override
  public String toString() {
    return topic + ": " + problem + "; " + wayOut;
  }
}
