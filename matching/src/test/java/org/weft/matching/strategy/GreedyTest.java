package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.MatchingStrategyLaws;
import org.weft.matching.testing.OneSidedTwins;
import org.weft.matching.testing.ProblemArbitraries;

class GreedyTest implements MatchingStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return BaselineStrategies.greedy();
  }

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Property(tries = 300)
  void theHighestScoreComesFirst(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(OneSidedTwins.of(problem, tieBreak).greedy());
  }

  @Property(tries = 200)
  void atLeastHalfTheBestTotalAndHalfTheMostPeopleAreReached(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(2 * matchings.total(found)).isGreaterThanOrEqualTo(matchings.bestTotal());
    assertThat(2 * found.size()).isGreaterThanOrEqualTo(matchings.mostPeople());
  }
}
