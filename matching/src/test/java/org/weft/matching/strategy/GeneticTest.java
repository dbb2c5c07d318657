package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.MatchingStrategyLaws;
import org.weft.matching.testing.ProblemArbitraries;

class GeneticTest implements MatchingStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return BaselineStrategies.genetic(7, GeneticGoal.FAIRNESS, 1);
  }

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Property(tries = 100)
  void resultIsStableOnTheScoresAlone(
      @ForAll("tiny") MatchingProblem problem, @ForAll GeneticGoal goal, @ForAll long seed) {
    Solution solution = BaselineStrategies.genetic(seed, goal, 2).solve(problem, TieBreak.byId());
    assertThat(AllMatchings.of(problem).isWeaklyStable(solution.pairs())).isTrue();
  }

  @Property(tries = 50)
  void certificateHoldsForStableMatchingsAlone(@ForAll("tiny") MatchingProblem problem) {
    Solution solution = strategy().solve(problem, TieBreak.byId());
    AllMatchings matchings = AllMatchings.of(problem);
    matchings
        .all()
        .forEach(pairs -> assertThat(
                CertificateCheck.of(problem, new Solution("anyone", pairs, solution.certificate()))
                    .holds())
            .isEqualTo(matchings.isWeaklyStable(pairs)));
  }

  @Property(tries = 50)
  void theSeedAloneDecides(
      @ForAll MatchingProblem problem, @ForAll long seed, @ForAll TieBreak tieBreak) {
    MatchingStrategy strategy = BaselineStrategies.genetic(seed, GeneticGoal.AVERAGE_RANK, 1);
    assertThat(strategy).isEqualTo(BaselineStrategies.genetic(seed, GeneticGoal.AVERAGE_RANK, 1));
    assertThat(strategy.solve(problem, tieBreak))
        .isEqualTo(strategy.solve(problem, TieBreak.byId()));
  }

  /** The example of {@link BaselineStrategies#genetic(long, GeneticGoal, int)}. */
  @Test
  void anySeedFindsBothPairs() {
    MatchingProblem problem = Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.5, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.5, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.5, 0.5)
        .build();
    assertThat(
            StableStrategies.menteeProposing().solve(problem, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO));
    for (long seed = 0; seed < 50; seed++) {
      assertThat(BaselineStrategies.genetic(seed, GeneticGoal.MOST_PAIRS, 5)
              .solve(problem, TieBreak.byId())
              .pairs())
          .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    }
  }

  @Test
  void theNameSaysHowToRepeatIt() {
    assertThat(BaselineStrategies.genetic(42, GeneticGoal.MOST_PAIRS, 1000).name())
        .isEqualTo("genetic, most pairs, 1000 generations, seed 42");
    assertThatThrownBy(() -> BaselineStrategies.genetic(1, GeneticGoal.FAIRNESS, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
