package org.weft.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.experiment.instance.InstanceDesign;
import org.weft.matching.experiment.measure.MeasureSettings;

/**
 * One strategy on one instance under one seed, to be run anywhere and any time: plain data of a few hundred bytes.
 *
 * <p>A job on a drawn instance with a strategy of the library runs by itself, {@link #run()}. Instances and strategies of a host are
 * known to the comparison: {@link StrategyComparison#run(ExperimentJob)} runs all of its jobs.
 *
 * @param instance where the problem comes from
 * @param strategy the name of a {@link StrategyEntry}
 * @param seed breaks ties, makes seeded strategies, and draws who tries other lists
 * @param settings what to measure
 */
@Value.Builder
public record ExperimentJob(
    InstanceSource instance, String strategy, long seed, MeasureSettings settings)
    implements WithExperimentJob {
  /**
   * Checks that nothing is missing.
   *
   * @param instance where the problem comes from
   * @param strategy the name of a strategy
   * @param seed breaks ties
   * @param settings what to measure
   * @throws IllegalArgumentException if the name is blank
   */
  public ExperimentJob {
    Components.required(instance, "ExperimentJob.instance");
    strategy = Components.text(strategy, "ExperimentJob.strategy");
    Components.required(settings, "ExperimentJob.settings");
  }

  /**
   * Runs this job without its comparison. Pure: equal jobs give equal results on every machine.
   *
   * @return the measurements
   * @throws IllegalArgumentException if the host holds the instance, or the library has no strategy of this name
   */
  public JobResult run() {
    checkArgument(
        instance instanceof InstanceSource.Drawn,
        "the problem of %s is held by a host; run the job with its StrategyComparison",
        instance.name());
    StrategyEntry entry = StrategyEntry.named(strategy)
        .orElseThrow(() -> new IllegalArgumentException("no strategy is named '" + strategy
            + "' in this library; run the job with its StrategyComparison, or use a name of "
            + "MatchingStrategies"));
    InstanceSource.Drawn drawn = (InstanceSource.Drawn) instance;
    return new JobRun(this, drawn(drawn.design(), drawn.seed()), entry).result();
  }

  static ExperimentInstance drawn(InstanceDesign design, long seed) {
    return ExperimentInstance.of(
        new InstanceSource.Drawn(design, seed).name(), design.problem(seed));
  }

  /**
   * Starts a job from nothing; {@link StrategyComparison#jobs()} gives those of a comparison.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ExperimentJob}. */
  public static final class Builder extends ExperimentJobBuilder {
    Builder() {}
  }
}
