package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OrderedStrategyLaws;

class LeximinTest implements OrderedStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.leximin();
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.<List<Pairing>>comparingInt(List::size)
        .thenComparing(pairs -> OrderedStrategyLaws.profile(problem, pairs), Arrays::compare);
  }

  @Test
  void theWorkedExampleLiftsBensPair() {
    assertThat(strategy().solve(BottleneckTest.example(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }
}
