package org.weft.matching.experiment;

import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.Scope;

/**
 * Which number: a measure of a scope, at a level where there are several.
 *
 * @param measure the measure
 * @param scope of whom
 * @param level such as the rank {@code 2} or the group {@code newcomer}; empty if there is one number
 */
public record MeasureKey(Measure measure, Scope scope, String level) {
  /**
   * Checks that nothing is missing.
   *
   * @param measure the measure
   * @param scope of whom
   * @param level which of several, or empty
   */
  public MeasureKey {
    Components.required(measure, "MeasureKey.measure");
    Components.required(scope, "MeasureKey.scope");
    Components.required(level, "MeasureKey.level");
  }

  /**
   * Names a measure that has one number.
   *
   * @param measure the measure
   * @param scope of whom
   * @return the key
   */
  public static MeasureKey of(Measure measure, Scope scope) {
    return new MeasureKey(measure, scope, "");
  }

  @Override
  public String toString() {
    return measure + " of " + scope + (level.isEmpty() ? "" : " at " + level);
  }
}
