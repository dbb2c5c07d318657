package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OneSidedTwins;
import org.weft.matching.testing.ParetoEfficientLaws;
import org.weft.matching.testing.StrategyProofLaws;

class SerialDictatorshipTest implements ParetoEfficientLaws, StrategyProofLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.serialDictatorship();
  }

  @Property(tries = 200)
  void menteesAreServedInTheOrderOfTheTieBreak(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(OneSidedTwins.of(problem, tieBreak).serialDictatorship());
  }

  /** The example of {@link OneSidedStrategies#serialDictatorship()}. */
  @Test
  void anaTakesMoFirstUnlessBenWaitedLonger() {
    assertThat(strategy().solve(Four.bothLikeMo(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
    TieBreak benWaited = TieBreak.first(ImmutableList.of(Four.BEN));
    assertThat(strategy().solve(Four.bothLikeMo(), benWaited).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }
}
