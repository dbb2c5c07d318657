package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Example;
import org.weft.matching.experiment.ExperimentJob;
import org.weft.matching.experiment.InstanceSource;
import org.weft.matching.experiment.JobResult;
import org.weft.matching.experiment.MeasureKey;
import org.weft.matching.experiment.PairedComparison;
import org.weft.matching.experiment.PairedDifference;
import org.weft.matching.experiment.ResultTable;
import org.weft.matching.experiment.StrategyComparison;
import org.weft.matching.experiment.instance.Culture;
import org.weft.matching.experiment.instance.InstanceDesign;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.MeasureFamily;
import org.weft.matching.experiment.measure.MeasureSettings;
import org.weft.matching.experiment.measure.Misreports;
import org.weft.matching.experiment.measure.Scope;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;

/** A host stores jobs, sends them to other machines, and combines what comes back. */
class ExperimentsComeBackTest {
  private static final MeasureSettings EVERYTHING = MeasureSettings.standard()
      .withFamilies(ImmutableSet.copyOf(MeasureFamily.values()))
      .withMisreports(new Misreports.AllLists(2));

  private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
    return HostJson.mapper().readValue(HostJson.mapper().writeValueAsString(value), type);
  }

  @Example
  void aComparisonRunsJobByJobThroughJson() throws JsonProcessingException {
    StrategyComparison comparison = StrategyComparison.of(
            List.of(StableStrategies.mentorProposing(), OptimalStrategies.leximin()))
        .overDrawn(InstanceDesign.square(4, new Culture.Skewed(3, 20)), List.of(1L, 2L))
        .measuring(EVERYTHING);
    ImmutableList.Builder<JobResult> results = ImmutableList.builder();
    for (ExperimentJob job : comparison.jobs().reverse()) {
      String stored = HostJson.mapper().writeValueAsString(job);
      assertThat(stored).hasSizeLessThan(1000);
      results.add(
          again(HostJson.mapper().readValue(stored, ExperimentJob.class).run(), JobResult.class));
    }
    ResultTable table = comparison.combine(results.build());
    assertThat(table).isEqualTo(comparison.runAll());
    assertThat(again(table, ResultTable.class)).isEqualTo(table);
    PairedDifference difference = PairedComparison.standard()
        .of(
            table,
            MeasureKey.of(Measure.AVERAGE_RANK, Scope.MENTEES),
            StableStrategies.mentorProposing().name(),
            OptimalStrategies.leximin().name());
    assertThat(again(difference, PairedDifference.class)).isEqualTo(difference);
  }

  @Example
  void everyCultureAndSourceComesBack() throws JsonProcessingException {
    for (Culture culture : List.of(
        new Culture.Uniform(),
        new Culture.PopularSet(20),
        new Culture.Gaussian(30),
        new Culture.Skewed(5, 10),
        new Culture.Euclidean(2),
        new Culture.Mallows(60),
        new Culture.Attributes(3),
        new Culture.Fame(2, 50))) {
      InstanceSource drawn = new InstanceSource.Drawn(InstanceDesign.square(3, culture), 7);
      assertThat(again(drawn, InstanceSource.class)).isEqualTo(drawn);
    }
    InstanceSource held = new InstanceSource.Held("autumn");
    assertThat(again(held, InstanceSource.class)).isEqualTo(held);
  }
}
