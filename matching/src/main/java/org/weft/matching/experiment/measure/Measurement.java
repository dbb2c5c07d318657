package org.weft.matching.experiment.measure;

import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * One measure of one solution.
 *
 * @param measure what was measured
 * @param scope of whom
 * @param level which of several such numbers, such as the rank {@code 2} or the group {@code newcomer}; empty if there is one
 * @param reading what it says
 */
@Value.Builder
public record Measurement(Measure measure, Scope scope, String level, Reading reading)
    implements WithMeasurement {
  /**
   * Checks that nothing is missing.
   *
   * @param measure what was measured
   * @param scope of whom
   * @param level which of several, or empty
   * @param reading what it says
   */
  public Measurement {
    Components.required(measure, "Measurement.measure");
    Components.required(scope, "Measurement.scope");
    Components.required(level, "Measurement.level");
    Components.required(reading, "Measurement.reading");
  }

  /**
   * Starts a measurement of a host's own.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return measure + " of " + scope + (level.isEmpty() ? "" : " at " + level) + ": "
        + reading.inEnglish();
  }

  /** Builds a {@link Measurement}. */
  public static final class Builder extends MeasurementBuilder {
    Builder() {}
  }
}
