package org.weft.matching.experiment;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Measurement;

/**
 * What a job found, to be sent back and combined.
 *
 * @param job the job
 * @param measurements what was measured, in the order of the measures
 */
public record JobResult(ExperimentJob job, ImmutableList<Measurement> measurements) {
  /**
   * Checks that nothing is missing.
   *
   * @param job the job
   * @param measurements what was measured
   */
  public JobResult {
    Components.required(job, "JobResult.job");
    measurements = Components.orEmpty(measurements);
  }

  /**
   * Writes the rows of a table.
   *
   * @return one row for each measurement, in their order
   */
  public ImmutableList<ResultRow> rows() {
    return measurements.stream()
        .map(measured -> new ResultRow(
            job.instance().name(),
            job.strategy(),
            job.seed(),
            measured.measure(),
            measured.scope(),
            measured.level(),
            measured.reading()))
        .collect(ImmutableList.toImmutableList());
  }
}
