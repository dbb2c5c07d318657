package org.weft.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.matching.experiment.instance.Culture;
import org.weft.matching.experiment.instance.InstanceDesign;
import org.weft.matching.experiment.measure.Absence;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.experiment.measure.Four;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.MeasureFamily;
import org.weft.matching.experiment.measure.MeasureSettings;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.experiment.measure.Scope;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.strategy.BaselineStrategies;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.strategy.StableStrategies;

class StrategyComparisonTest {
  private static final MeasureKey BLOCKING = MeasureKey.of(Measure.BLOCKING_PAIRS, Scope.EVERYBODY);

  private static StrategyComparison small() {
    return StrategyComparison.ofEntries(List.of(
            StrategyEntry.of(StableStrategies.menteeProposing()),
            StrategyEntry.of(OneSidedStrategies.serialDictatorship()),
            StrategyEntry.seeded(StrategyEntry.RANDOM, BaselineStrategies::random)))
        .over(List.of(ExperimentInstance.of("four", Four.problem())))
        .overDrawn(InstanceDesign.square(6, new Culture.Uniform()), List.of(1L, 2L))
        .withSeeds(List.of(1L, 2L, 3L));
  }

  @Example
  void theWorkedExampleHolds() {
    ResultTable table = StrategyComparison.of(
            List.of(StableStrategies.menteeProposing(), OneSidedStrategies.serialDictatorship()))
        .over(List.of(ExperimentInstance.of("four", Four.problem())))
        .withSeeds(List.of(1L, 2L, 3L, 4L, 5L, 6L))
        .runAll();
    List<Double> stable = numbers(table, StableStrategies.menteeProposing().name());
    List<Double> inTurn = numbers(table, OneSidedStrategies.serialDictatorship().name());
    assertThat(stable).hasSize(6).containsOnly(0.0);
    assertThat(inTurn).hasSize(6).contains(0.0, 1.0);
  }

  private static List<Double> numbers(ResultTable table, String strategy) {
    return table.rows(BLOCKING).stream()
        .filter(row -> row.strategy().equals(strategy))
        .map(row -> ((Reading.Figure) row.reading()).value())
        .toList();
  }

  @Property(tries = 6)
  void resultsCombineToTheSameTableInAnyOrder(@ForAll long order) {
    StrategyComparison comparison = small();
    List<JobResult> results =
        new ArrayList<>(comparison.jobs().stream().map(comparison::run).toList());
    results.addAll(results.subList(0, 3));
    Collections.shuffle(results, new Random(order));
    ResultTable table = comparison.combine(results);
    assertThat(table).isEqualTo(comparison.runAll());
    assertThat(table.missing()).isEmpty();
  }

  @Example
  void jobsThatAreMissingAreNamed() {
    StrategyComparison comparison = small();
    ImmutableList<ExperimentJob> jobs = comparison.jobs();
    assertThat(jobs).hasSize(3 * 3 * 3).doesNotHaveDuplicates();
    ResultTable table =
        comparison.combine(jobs.stream().skip(2).map(comparison::run).toList());
    assertThat(table.missing()).containsExactly(jobs.get(0), jobs.get(1));
  }

  @Example
  void drawnJobsWithStrategiesOfTheLibraryRunByThemselves() {
    StrategyComparison comparison = small();
    for (ExperimentJob job : comparison.jobs()) {
      if (job.instance() instanceof InstanceSource.Drawn) {
        assertThat(job.run()).isEqualTo(comparison.run(job));
      } else {
        assertThatThrownBy(job::run)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("four is held by a host");
      }
    }
  }

  @Example
  void everyStrategyOfTheLibraryIsMeasuredByEveryMeasure() {
    MeasureSettings everything = MeasureSettings.standard()
        .withFamilies(ImmutableSet.copyOf(MeasureFamily.values()))
        .withSampledMentees(2);
    ResultTable table = StrategyComparison.of(MatchingStrategies.all())
        .overDrawn(InstanceDesign.square(5, new Culture.Skewed(3, 30)).withMentees(6), List.of(1L))
        .measuring(everything)
        .runAll();
    assertThat(table.rows(MeasureKey.of(Measure.CAN_GAIN, Scope.MENTEES)))
        .hasSize(MatchingStrategies.all().size());
    assertThat(table.rows(MeasureKey.of(Measure.PROVED, Scope.EVERYBODY)).stream()
            .filter(row -> row.reading().equals(new Reading.Figure(0, 1)))
            .map(ResultRow::strategy))
        .isSubsetOf("greedy", "popular");
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(9));
  }

  @Example
  void refusalsAreRowsAndNothingIsLost() {
    MatchingProblem pool = MatchingProblem.peers()
        .person(Four.ANA)
        .person(Four.BEN)
        .pair(Four.ANA, Four.BEN, 0.5)
        .build();
    ResultTable table = StrategyComparison.of(
            List.of(OptimalStrategies.bestTotal(), PeerStrategies.bestTotal()))
        .over(List.of(
            ExperimentInstance.of("pool", pool), ExperimentInstance.of("four", Four.problem())))
        .runAll();
    assertThat(table.rows(MeasureKey.of(Measure.PAIRS, Scope.EVERYBODY)))
        .extracting(row -> row.reading() instanceof Reading.Absent absent
            ? absent.absence().getClass().getSimpleName()
            : row.reading().inEnglish())
        .containsExactly("Refused", "1.0 of 1", "2.0 of 2", "Refused");
    assertThat(table.rows().get(0).reading().inEnglish())
        .isEqualTo(
            "Refused: best total does not heed one pool of peers; choose a strategy whose heeds() has it, "
                + "or leave it out of the problem.");
  }

  @Example
  void aHostsClockIsReadAroundTheSolutionAlone() {
    StrategyComparison comparison = small().measuring(MeasureSettings.of(MeasureFamily.EFFORT));
    ExperimentJob job = comparison.jobs().get(0);
    AtomicLong clock = new AtomicLong(100);
    JobResult timed = comparison.run(job, () -> clock.getAndAdd(7));
    assertThat(timed.rows().stream().filter(row -> row.measure() == Measure.TIME))
        .extracting(ResultRow::reading)
        .containsExactly(new Reading.Figure(7, 1));
    assertThat(comparison.run(job).rows().stream().filter(row -> row.measure() == Measure.TIME))
        .extracting(ResultRow::reading)
        .containsExactly(new Reading.Absent(new Absence.DoesNotApply(Cause.NOT_TIMED)));
    assertThatThrownBy(() ->
            comparison.combine(List.of(timed, comparison.run(job, () -> clock.getAndAdd(9)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("run twice with different results");
  }

  @Example
  void formerPairsAndGroupsComeWithTheInstance() {
    ExperimentInstance instance = ExperimentInstance.builder()
        .name("four")
        .problem(Four.problem())
        .addFormer(Pairing.of(Four.BEN, Four.MO))
        .putGroup(Four.ANA, "north")
        .putGroup(Four.BEN, "south")
        .build();
    ResultTable table = StrategyComparison.of(List.of(StableStrategies.menteeProposing()))
        .over(List.of(instance))
        .measuring(
            MeasureSettings.of(MeasureFamily.CHANGE, MeasureFamily.GROUPS).withLeastGroup(1))
        .runAll();
    assertThat(table
            .rows(MeasureKey.of(Measure.PAIRS_KEPT, Scope.EVERYBODY))
            .get(0)
            .reading())
        .isEqualTo(new Reading.Figure(1, 1));
    assertThat(table.rows(new MeasureKey(Measure.GROUP_AVERAGE_RANK, Scope.MENTEES, "north")))
        .extracting(row -> row.reading().inEnglish())
        .containsExactly("2.0 of 1");
    assertThat(table.where(row -> row.level().equals("south")).rows()).hasSize(3);
  }

  @Example
  void wrongCallsNameWhatIsWrong() {
    assertThatThrownBy(() -> StrategyComparison.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a strategy");
    assertThatThrownBy(() -> StrategyComparison.of(
            List.of(OptimalStrategies.bestTotal(), OptimalStrategies.bestTotal())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two strategies are named 'best total'");
    StrategyComparison empty = StrategyComparison.of(List.of(OptimalStrategies.bestTotal()));
    assertThatThrownBy(empty::jobs)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs an instance");
    assertThatThrownBy(() -> small().withSeeds(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a seed");
    assertThatThrownBy(() -> small().withSeeds(List.of(1L, 1L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two seeds are named '1'");
    assertThatThrownBy(() -> small().over(List.of(ExperimentInstance.of("four", Four.problem()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two instances are named 'four'");
    ExperimentJob unknown = small().jobs().get(4).withStrategy("best of all");
    assertThatThrownBy(() -> small().run(unknown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no strategy is named 'best of all' in this comparison");
    assertThatThrownBy(() -> small().jobs().get(26).withStrategy("best of all").run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no strategy is named 'best of all' in this library");
    ExperimentJob elsewhere = small().jobs().get(0).withInstance(new InstanceSource.Held("five"));
    assertThatThrownBy(() -> small().run(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no instance is named 'five'");
    JobResult stranger = small().run(small().jobs().get(0).withSeed(9));
    assertThatThrownBy(() -> small().combine(List.of(stranger)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no job of this comparison");
  }

  @Example
  void entriesAreFoundByName() {
    for (StrategyEntry entry :
        MatchingStrategies.all().stream().map(StrategyEntry::of).toList()) {
      assertThat(StrategyEntry.named(entry.name()).orElseThrow().strategy(3).name())
          .isEqualTo(entry.strategy(4).name());
    }
    assertThat(StrategyEntry.named("random").orElseThrow().strategy(3).name())
        .isEqualTo("random, seed 3");
    assertThat(StrategyEntry.named("nobody's")).isEmpty();
  }
}
