package org.weft.matching;

import org.weft.core.style.Components;

/**
 * How much one rule stands in somebody's way.
 *
 * @param rule name of the rule
 * @param closed partners to whom the rule objects
 * @param closedAlone partners to whom no other rule objects: they would open up if this one gave way
 */
public record RuleCount(String rule, int closed, int closedAlone) {
  /**
   * Checks the numbers.
   *
   * @param rule name of the rule
   * @param closed partners to whom the rule objects
   * @param closedAlone partners to whom no other rule objects, at most {@code closed}
   * @throws IllegalArgumentException if the rule is blank or a number is out of range
   */
  public RuleCount {
    rule = Components.text(rule, "RuleCount.rule");
    Components.within(closed, 0, Integer.MAX_VALUE, "RuleCount.closed");
    Components.within(closedAlone, 0, closed, "RuleCount.closedAlone");
  }
}
