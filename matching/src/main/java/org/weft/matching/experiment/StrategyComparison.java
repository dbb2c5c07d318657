package org.weft.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.core.style.Components;
import org.weft.matching.experiment.instance.InstanceDesign;
import org.weft.matching.experiment.measure.MeasureSettings;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * Every strategy on every instance under every seed, measured alike.
 *
 * <p>Worked example: Ana and Ben like Mo best, then Nia; Mo likes Ben better; Nia likes both equally.
 *
 * <pre>{@code
 * ResultTable table = StrategyComparison.of(
 *         List.of(StableStrategies.menteeProposing(), OneSidedStrategies.serialDictatorship()))
 *     .over(List.of(ExperimentInstance.of("four", problem)))
 *     .withSeeds(List.of(1L, 2L, 3L))
 *     .runAll();
 * table.rows(MeasureKey.of(Measure.BLOCKING_PAIRS, Scope.EVERYBODY));
 * // 0 for the stable strategy under every seed; 0 or 1 for the other, as the seed puts Ben or Ana first
 * }</pre>
 *
 * <p>The comparison is a value and says nothing of where its jobs run: {@link #runAll()} runs them one after the other; a host may
 * instead hand out {@link #jobs()} to cores or machines that hold the same comparison, and {@link #combine} what comes back, in any
 * order. A strategy that refuses an instance has a row that says so for each measure; nothing is lost.
 *
 * <p>Immutable; its methods may be called from any thread.
 */
public final class StrategyComparison {
  private final ImmutableMap<String, StrategyEntry> entries;
  private final ImmutableMap<String, ExperimentInstance> held;
  private final ImmutableList<InstanceSource> sources;
  private final ImmutableList<Long> seeds;
  private final MeasureSettings settings;

  private StrategyComparison(
      ImmutableMap<String, StrategyEntry> entries,
      ImmutableMap<String, ExperimentInstance> held,
      ImmutableList<InstanceSource> sources,
      ImmutableList<Long> seeds,
      MeasureSettings settings) {
    this.entries = entries;
    this.held = held;
    this.sources = sources;
    this.seeds = seeds;
    this.settings = settings;
  }

  /**
   * Compares strategies, by default under seed 0 with {@link MeasureSettings#standard()}.
   *
   * @param strategies the strategies, at least one, of different names
   * @return a comparison without instances
   * @throws IllegalArgumentException if there is no strategy, or two have the same name
   */
  public static StrategyComparison of(List<? extends MatchingStrategy> strategies) {
    return ofEntries(strategies.stream()
        .map(StrategyEntry::of)
        .collect(ImmutableList.<StrategyEntry>toImmutableList()));
  }

  /**
   * Compares strategies some of which are seeded.
   *
   * @param entries the strategies, at least one, of different names
   * @return a comparison without instances
   * @throws IllegalArgumentException if there is no strategy, or two have the same name
   */
  public static StrategyComparison ofEntries(List<StrategyEntry> entries) {
    checkArgument(
        !entries.isEmpty(), "a comparison needs a strategy but had none; add at least one");
    return new StrategyComparison(
        named(entries, StrategyEntry::name, "strategies"),
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.of(0L),
        MeasureSettings.standard());
  }

  private static <T> ImmutableMap<String, T> named(
      Collection<T> things, Function<T, String> name, String what) {
    Map<String, T> named = new LinkedHashMap<>();
    for (T thing : things) {
      checkArgument(
          named.putIfAbsent(name.apply(thing), thing) == null,
          "two %s are named '%s'; give each a name of its own",
          what,
          name.apply(thing));
    }
    return ImmutableMap.copyOf(named);
  }

  /**
   * Adds instances of a host.
   *
   * @param instances the instances
   * @return a comparison that differs in this only
   * @throws IllegalArgumentException if two instances have the same name
   */
  public StrategyComparison over(Collection<ExperimentInstance> instances) {
    ImmutableMap<String, ExperimentInstance> all = named(
        Stream.concat(held.values().stream(), instances.stream()).toList(),
        ExperimentInstance::name,
        "instances");
    return withSources(all, instances.stream().map(each -> new InstanceSource.Held(each.name())));
  }

  /**
   * Adds drawn instances.
   *
   * @param design what to draw
   * @param instanceSeeds one instance for each seed; other seeds than those of the jobs
   * @return a comparison that differs in this only
   * @throws IllegalArgumentException if a seed comes twice, or an instance was added before
   */
  public StrategyComparison overDrawn(InstanceDesign design, Collection<Long> instanceSeeds) {
    return withSources(
        held, instanceSeeds.stream().map(seed -> new InstanceSource.Drawn(design, seed)));
  }

  private StrategyComparison withSources(
      ImmutableMap<String, ExperimentInstance> instances, Stream<? extends InstanceSource> more) {
    ImmutableList<InstanceSource> all =
        Stream.concat(sources.stream(), more).collect(ImmutableList.toImmutableList());
    named(all, InstanceSource::name, "instances");
    return new StrategyComparison(entries, instances, all, seeds, settings);
  }

  /**
   * Replaces the seeds of the jobs.
   *
   * @param changed the seeds, at least one, none twice
   * @return a comparison that differs in this only
   * @throws IllegalArgumentException if there is no seed, or one comes twice
   */
  public StrategyComparison withSeeds(List<Long> changed) {
    checkArgument(
        !changed.isEmpty(),
        "a comparison needs a seed but had none; withSeeds(List.of(0L)) is one");
    named(changed, seed -> Long.toString(seed), "seeds");
    return new StrategyComparison(entries, held, sources, ImmutableList.copyOf(changed), settings);
  }

  /**
   * Replaces what is measured.
   *
   * @param changed the settings
   * @return a comparison that differs in this only
   */
  public StrategyComparison measuring(MeasureSettings changed) {
    return new StrategyComparison(
        entries, held, sources, seeds, Components.required(changed, "settings"));
  }

  /**
   * Splits the work.
   *
   * @return a job for each instance, strategy and seed, in this order
   * @throws IllegalArgumentException if there is no instance
   */
  public ImmutableList<ExperimentJob> jobs() {
    checkArgument(
        !sources.isEmpty(),
        "a comparison needs an instance but had none; add one with over(...) or overDrawn(...)");
    return sources.stream().flatMap(this::jobs).collect(ImmutableList.toImmutableList());
  }

  private Stream<ExperimentJob> jobs(InstanceSource source) {
    return entries.keySet().stream()
        .flatMap(strategy ->
            seeds.stream().map(seed -> new ExperimentJob(source, strategy, seed, settings)));
  }

  /**
   * Runs a job. Pure: equal jobs give equal results, in any order, on every machine.
   *
   * @param job a job of this comparison, or another with strategies and instances of this one
   * @return the measurements
   * @throws IllegalArgumentException if the comparison has no strategy or no instance of the names in the job
   */
  public JobResult run(ExperimentJob job) {
    return run(job, Optional.empty());
  }

  /**
   * Runs a job and measures the time to solve it. The time is the host's, and so is its noise: all else is as in {@link
   * #run(ExperimentJob)}.
   *
   * @param job a job
   * @param nanoseconds a clock, such as {@code System::nanoTime} or the time of the thread on a processor
   * @return the measurements
   * @throws IllegalArgumentException if the comparison has no strategy or no instance of the names in the job
   */
  public JobResult run(ExperimentJob job, LongSupplier nanoseconds) {
    return run(job, Optional.of(nanoseconds));
  }

  private JobResult run(ExperimentJob job, Optional<LongSupplier> clock) {
    return new JobRun(job, instance(job.instance()), entry(job)).result(clock);
  }

  private StrategyEntry entry(ExperimentJob job) {
    @Nullable StrategyEntry entry = entries.get(job.strategy());
    checkArgument(
        entry != null,
        "no strategy is named '%s' in this comparison, which has %s; add it, or drop the job",
        job.strategy(),
        entries.keySet());
    return Components.required(entry, "entry");
  }

  private ExperimentInstance instance(InstanceSource source) {
    if (source instanceof InstanceSource.Drawn drawn) {
      return ExperimentJob.drawn(drawn.design(), drawn.seed());
    }
    @Nullable ExperimentInstance instance = held.get(source.name());
    checkArgument(
        instance != null,
        "no instance is named '%s' in this comparison, which has %s; add it, or drop the job",
        source.name(),
        held.keySet());
    return Components.required(instance, "instance");
  }

  /**
   * Runs all jobs, one after the other. Each instance is drawn once; a job that runs alone draws its own.
   *
   * @return the complete table
   * @throws IllegalArgumentException if there is no instance
   */
  public ResultTable runAll() {
    List<JobResult> results = new ArrayList<>();
    for (InstanceSource source : sources) {
      ExperimentInstance instance = instance(source);
      jobs(source).forEach(job -> results.add(new JobRun(job, instance, entry(job)).result()));
    }
    return combine(results);
  }

  /**
   * Puts the results of jobs together. Their order does not matter; a result may come twice.
   *
   * @param results results of jobs of this comparison
   * @return the table, with the jobs whose results are missing
   * @throws IllegalArgumentException if a job is none of this comparison, or came back with different results
   */
  public ResultTable combine(Collection<JobResult> results) {
    Map<ExperimentJob, JobResult> found = new LinkedHashMap<>();
    for (JobResult result : results) {
      JobResult first = found.computeIfAbsent(result.job(), job -> result);
      checkArgument(
          first.equals(result),
          "%s was run twice with different results; keep one of them, or leave out the clock",
          result.job());
    }
    ImmutableList.Builder<ResultRow> rows = ImmutableList.builder();
    List<ExperimentJob> missing = new ArrayList<>();
    for (ExperimentJob job : jobs()) {
      @Nullable JobResult result = found.remove(job);
      if (result == null) {
        missing.add(job);
      } else {
        rows.addAll(result.rows());
      }
    }
    checkArgument(
        found.isEmpty(),
        "%s is no job of this comparison; combine it with its own",
        found.keySet());
    return new ResultTable(rows.build(), ImmutableList.copyOf(missing));
  }

  @Override
  public String toString() {
    return "StrategyComparison[" + sources.size() + " instances, " + entries.keySet() + ", "
        + seeds.size() + " seeds]";
  }
}
