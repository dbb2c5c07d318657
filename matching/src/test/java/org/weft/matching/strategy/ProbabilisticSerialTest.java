package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.PairChance;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.ParetoEfficientLaws;

class ProbabilisticSerialTest implements ParetoEfficientLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.probabilisticSerial(7);
  }

  @Property(tries = 100)
  void onlyPairsWithAChanceAreDrawn(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long seed) {
    AssignmentProbabilities chances =
        AssignmentProbabilities.probabilisticSerial(problem, tieBreak);
    assertThat(chances.chances())
        .extracting(PairChance::pair)
        .containsAll(OneSidedStrategies.probabilisticSerial(seed)
            .solve(problem, tieBreak)
            .pairs());
  }

  /** The example of {@link OneSidedStrategies#probabilisticSerial(long)}. */
  @Test
  void bothMatchingsOfTheExampleAreDrawn() {
    ImmutableSet.Builder<Pairing> drawn = ImmutableSet.builder();
    for (int seed = 0; seed < 20; seed++) {
      drawn.addAll(OneSidedStrategies.probabilisticSerial(seed)
          .solve(Four.bothLikeMo(), TieBreak.byId())
          .pairs());
    }
    assertThat(drawn.build())
        .containsExactlyInAnyOrder(
            Pairing.of(Four.ANA, Four.MO),
            Pairing.of(Four.ANA, Four.NIA),
            Pairing.of(Four.BEN, Four.MO),
            Pairing.of(Four.BEN, Four.NIA));
  }
}
