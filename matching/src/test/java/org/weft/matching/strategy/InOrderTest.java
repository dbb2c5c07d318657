package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OrderedStrategyLaws;

class InOrderTest implements OrderedStrategyLaws {
  private static final Aim MOST_PAIRS = new Aim.MostPairs();
  private static final Aim MENTEES = new Aim.MostPoints(Aim.Whose.MENTEES);
  private static final Aim MENTORS = new Aim.MostPoints(Aim.Whose.MENTORS);

  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.inOrder(
        new Aim.FewestPairsWorth(0, 400_000), MOST_PAIRS, MENTEES, MENTORS);
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.<List<Pairing>>comparingLong(pairs -> -pairs.stream()
            .filter(pair -> OrderedStrategyLaws.points(problem, pair) <= 400_000)
            .count())
        .thenComparingInt(List::size)
        .thenComparingLong(pairs -> pairs.stream()
            .mapToLong(pair -> problem.menteePoints(candidate(problem, pair)))
            .sum())
        .thenComparingLong(pairs -> pairs.stream()
            .mapToLong(pair -> problem.mentorPoints(candidate(problem, pair)))
            .sum());
  }

  private static int candidate(MatchingProblem problem, Pairing pair) {
    return problem.candidate(pair.mentee(), pair.mentor()).orElseThrow();
  }

  @Test
  void theWorkedExampleFollowsTheMenteesAmongTheLargest() {
    MatchingStrategy strategy = OptimalStrategies.inOrder(MOST_PAIRS, MENTEES);
    assertThat(strategy.name()).isEqualTo("most pairs, then most points of the mentees");
    Solution solution = strategy.solve(Four.bothLikeMo(), TieBreak.byId());
    assertThat(solution.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
    assertThat(solution.certificate().claim())
        .isEqualTo("Best in strict order: most pairs, then most points of the mentees.");
    assertThat(OptimalStrategies.inOrder(MOST_PAIRS, MENTORS)
            .solve(Four.bothLikeMo(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  @Test
  void aMinimumDrawsAMenteeFromWhoIsWorthMore() {
    MatchingProblem problem = BottleneckTest.example().withMinimums(new int[] {0, 1});
    assertThat(OptimalStrategies.bestTotal().solve(problem, TieBreak.byId()).pairs())
        .hasSize(2);
    MatchingProblem both = Four.people()
        .candidate(Four.ANA, Four.MO, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.1)
        .build();
    assertThat(OptimalStrategies.bestTotal()
            .solve(both.withMinimums(new int[] {0, 1}), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA));
    Certificate clash = OptimalStrategies.mostPeopleThenBestTotal()
        .solve(both.withMinimums(new int[] {1, 1}), TieBreak.byId())
        .certificate();
    assertThat(clash).isInstanceOfSatisfying(Impossible.MinimumConflict.class, conflict -> {
      assertThat(conflict.mentors()).containsExactly(Four.MO, Four.NIA);
      assertThat(conflict.wanted()).isEqualTo(2);
      assertThat(conflict.available()).isEqualTo(1);
    });
    assertThat(OptimalStrategies.mostPeopleThenBestTotal()
            .solve(both.withMenteePlaces(new int[] {2, 1}), TieBreak.byId())
            .pairs())
        .hasSize(2);
  }

  @Test
  void aRangeOfPointsThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Aim.FewestPairsWorth(3, 2))
        .hasMessageContaining("3")
        .hasMessageContaining("swap");
  }
}
