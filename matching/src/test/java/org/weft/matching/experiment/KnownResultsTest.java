package org.weft.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.weft.matching.experiment.instance.Culture;
import org.weft.matching.experiment.instance.InstanceDesign;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.MeasureFamily;
import org.weft.matching.experiment.measure.MeasureSettings;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.experiment.measure.Scope;
import org.weft.matching.strategy.StableStrategies;

/** Results of the literature, at a size that takes a second, with wide margins. */
class KnownResultsTest {
  private static final String MENTEES_PROPOSE =
      StableStrategies.menteeProposing().name();
  private static final String MENTORS_PROPOSE =
      StableStrategies.mentorProposing().name();

  private static ResultTable table(InstanceDesign design) {
    return StrategyComparison.of(
            List.of(StableStrategies.menteeProposing(), StableStrategies.mentorProposing()))
        .overDrawn(design, LongStream.rangeClosed(1, 10).boxed().toList())
        .measuring(MeasureSettings.of(MeasureFamily.RANK, MeasureFamily.EQUITY))
        .runAll();
  }

  private static double mean(ResultTable table, Measure measure, Scope scope, String strategy) {
    return table.rows(MeasureKey.of(measure, scope)).stream()
        .filter(row -> row.strategy().equals(strategy))
        .mapToDouble(row -> ((Reading.Figure) row.reading()).value())
        .average()
        .orElseThrow();
  }

  /**
   * Balanced and random, proposers have an average rank near ln n and the others near n / ln n (B. Pittel, 1989). One proposer
   * more, and proposers do at least n / (3 ln n) whoever proposes (I. Ashlagi, Y. Kanoria and J. Leshno, 2017).
   */
  @Example
  void onePersonMoreOnTheirSideCostsProposersTheirAdvantage() {
    int n = 100;
    InstanceDesign balanced = InstanceDesign.square(n, new Culture.Uniform());
    ResultTable even = table(balanced);
    ResultTable uneven = table(balanced.withMentees(n + 1));
    double log = Math.log(n);
    assertThat(mean(even, Measure.AVERAGE_RANK, Scope.MENTEES, MENTEES_PROPOSE))
        .isBetween(0.8 * log, 1.4 * log);
    assertThat(mean(even, Measure.AVERAGE_RANK, Scope.MENTORS, MENTEES_PROPOSE))
        .isBetween(0.7 * n / log, 1.3 * n / log);
    double longSide = mean(uneven, Measure.AVERAGE_RANK, Scope.MENTEES, MENTEES_PROPOSE);
    assertThat(longSide).isGreaterThan(n / (3 * log));
    assertThat(longSide)
        .isGreaterThan(2 * mean(even, Measure.AVERAGE_RANK, Scope.MENTEES, MENTEES_PROPOSE));
    PairedDifference byProposers = PairedComparison.standard()
        .of(
            uneven,
            MeasureKey.of(Measure.AVERAGE_RANK, Scope.MENTEES),
            MENTORS_PROPOSE,
            MENTEES_PROPOSE);
    assertThat(byProposers.mean()).isLessThan(0.25 * longSide);
    assertThat(byProposers.secondLarger()).isZero();
  }

  /** The more wishes agree, the less it matters who proposes: the sides' sums of ranks draw near (A. Brilliantova and H. Hosseini, 2022). */
  @Example
  void agreementLowersTheSexEqualityCost() {
    double before = Double.POSITIVE_INFINITY;
    for (int dispersion : new int[] {100, 90, 70}) {
      double cost = mean(
          table(InstanceDesign.square(40, new Culture.Mallows(dispersion))),
          Measure.SEX_EQUALITY_DIFFERENCE,
          Scope.EVERYBODY,
          MENTEES_PROPOSE);
      assertThat(cost).isLessThan(0.8 * before);
      before = cost;
    }
  }
}
