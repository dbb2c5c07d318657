package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.OptimalStrategyLaws;

class BestTotalTest implements OptimalStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.bestTotal();
  }

  @Override
  public boolean matchesMostPeople() {
    return false;
  }

  /** Bids of a millionth each use up what may be bid here, so whoever spends one without a use would change the answer. */
  @Test
  void peopleWhoCanMeetNobodySpendNoBids() {
    ProblemBuilder builder = MatchingProblem.builder();
    IntStream.of(0, 1, 2, 3, 10, 11, 12, 13, 14, 16)
        .forEach(i -> builder.mentee(ParticipantId.of("p-" + i)));
    int[][] mentors = {{0, 0}, {1, 0}, {10, 0}, {11, 2}, {12, 3}, {4, 1}, {6, 3}};
    Stream.of(mentors).forEach(each -> builder.mentor(ParticipantId.of("p-" + each[0]), each[1]));
    int[][] candidates = {
      {0, 4, 250_000},
      {1, 12, 500_001},
      {1, 6, 500_001},
      {10, 11, 1_000_000},
      {11, 1, 0},
      {12, 10, 500_001},
      {13, 0, 0},
      {14, 12, 1_000_000},
      {16, 11, 1_000_000},
      {16, 12, 500_001},
      {16, 4, 500_001},
      {16, 6, 500_000},
      {2, 12, 500_001},
      {2, 4, 500_000},
      {3, 11, 1_000_000},
      {3, 6, 500_001}
    };
    Stream.of(candidates)
        .forEach(each -> builder.candidate(
            ParticipantId.of("p-" + each[0]), ParticipantId.of("p-" + each[1]), each[2] / 1e6));
    MatchingProblem problem = builder.build();
    MatchingProblem withStrangers = Listings.withStrangers(
        problem,
        ImmutableList.of(ParticipantId.of("a-stranger"), ParticipantId.of("p-5-and-a-half")));
    assertThat(strategy().solve(withStrangers, TieBreak.byId()).pairs())
        .isEqualTo(strategy().solve(problem, TieBreak.byId()).pairs());
  }
}
