package org.weft.matching.experiment;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.weft.matching.certificate.Solution;
import org.weft.matching.experiment.measure.Absence;
import org.weft.matching.experiment.measure.Measures;
import org.weft.matching.experiment.measure.Trial;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/** Solves and measures. */
final class JobRun {
  private final ExperimentJob job;
  private final ExperimentInstance instance;
  private final MatchingStrategy strategy;
  private final TieBreak tieBreak;

  JobRun(ExperimentJob job, ExperimentInstance instance, StrategyEntry entry) {
    this.job = job;
    this.instance = instance;
    this.strategy = entry.strategy(job.seed());
    this.tieBreak = TieBreak.seeded(job.seed());
  }

  JobResult result() {
    return result(Optional.empty());
  }

  /** A strategy says by this exception, and by no other, that it does not solve such a problem. */
  JobResult result(Optional<LongSupplier> clock) {
    long start = read(clock);
    Solution solution;
    try {
      solution = strategy.solve(instance.problem(), tieBreak);
    } catch (IllegalArgumentException refusal) {
      return refused(refusal);
    }
    long took = read(clock) - start;
    Trial trial = trial(solution);
    return result(clock.isPresent() ? trial.took(took) : trial);
  }

  private static long read(Optional<LongSupplier> clock) {
    return clock.map(LongSupplier::getAsLong).orElse(0L);
  }

  private JobResult refused(IllegalArgumentException refusal) {
    String why = Optional.ofNullable(refusal.getMessage())
        .filter(message -> !message.isBlank())
        .orElse("no reason was given");
    return new JobResult(
        job, Measures.absent(instance.problem(), job.settings(), new Absence.Refused(why)));
  }

  private Trial trial(Solution solution) {
    return Trial.of(instance.problem(), solution)
        .foundBy(strategy, tieBreak)
        .withFormer(instance.former())
        .withGroups(instance.groups());
  }

  private JobResult result(Trial trial) {
    return new JobResult(job, Measures.of(trial, job.settings(), job.seed()));
  }
}
