package org.weft.matching.kernel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Verdict;

/** Weakly stable matchings of as many people as possible. */
class WeakStabilityTest {
  private static final int ENOUGH = 100_000;

  @Test
  void whoLikesTwoMentorsEquallyLeavesTheOneThatAnotherNeeds() {
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
    TiedRankings tied = TiedRankings.ofScores(graph, new long[] {5, 5, 5}, new long[] {3, 3, 3});
    LargestWeaklyStable largest = LargestWeaklyStable.solve(tied, new int[] {1, 1}, 4, 100);
    assertThat(largest.size()).isEqualTo(2);
    assertThat(largest.matchedEdge()).containsExactly(1, 2);
    assertThat(largest.evidence()).isEqualTo(LargestWeaklyStable.Evidence.NO_LARGER_MATCHING);
    assertThat(largest.nodes()).isZero();
  }

  @Property(tries = 2000)
  void onePassIsWeaklyStableAndReachesTwoThirds(@ForAll long seed, @ForAll long shuffle) {
    TiedInstance instance = TiedInstance.small(seed);
    int largest = largest(instance);
    for (long order : new long[] {0, shuffle}) {
      int[] matched = PromotingAcceptance.solve(instance.tied(), instance.capacity(), order);
      assertThat(TiedBruteForce.blockingEdges(instance, matched, StabilityNotion.WEAK))
          .isEmpty();
      assertThat(instance.loads(matched)).matches(load -> fits(load, instance.capacity()));
      assertThat(3 * Matchings.size(matched)).isGreaterThanOrEqualTo(2 * largest);
    }
  }

  private static boolean fits(int[] load, int[] capacity) {
    for (int j = 0; j < load.length; j++) {
      if (load[j] > capacity[j]) {
        return false;
      }
    }
    return true;
  }

  private static int largest(TiedInstance instance) {
    return TiedBruteForce.stable(instance, StabilityNotion.WEAK).stream()
        .mapToInt(Matchings::size)
        .max()
        .orElseThrow();
  }

  @Property(tries = 2000)
  void theSearchFindsTheLargest(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    LargestWeaklyStable found =
        LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 0, ENOUGH);
    assertThat(found.size()).isEqualTo(largest(instance));
    assertThat(found.upperBound()).isEqualTo(found.size());
    assertThat(Matchings.size(found.matchedEdge())).isEqualTo(found.size());
    assertThat(TiedBruteForce.blockingEdges(instance, found.matchedEdge(), StabilityNotion.WEAK))
        .isEmpty();
    assertThat(found.evidence())
        .isEqualTo(
            found.size() == largestOfAll(instance)
                ? LargestWeaklyStable.Evidence.NO_LARGER_MATCHING
                : LargestWeaklyStable.Evidence.SEARCHED);
  }

  private static int largestOfAll(TiedInstance instance) {
    return TiedBruteForce.matchings(instance).stream()
        .mapToInt(Matchings::size)
        .max()
        .orElseThrow();
  }

  /** From a bad start, the search must find the whole way itself. */
  @Property(tries = 1000)
  void theSearchNeedsNoGoodStart(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    int[] nobody = new int[instance.graph().mentees()];
    Arrays.fill(nobody, -1);
    WeakSearch search = new WeakSearch(instance.tied(), instance.capacity(), nobody, -1);
    int bound = search.run(instance.graph().mentees(), ENOUGH);
    assertThat(search.bestSize()).isEqualTo(largest(instance));
    assertThat(bound).isEqualTo(search.bestSize());
    assertThat(TiedBruteForce.blockingEdges(instance, search.best(), StabilityNotion.WEAK))
        .isEmpty();
  }

  @Property(tries = 1000)
  void aSmallBudgetStillGivesATrueBound(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    int largest = largest(instance);
    for (int budget = 0; budget < 6; budget++) {
      LargestWeaklyStable found =
          LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 0, budget);
      assertThat(found.nodes()).isLessThanOrEqualTo(budget);
      assertThat(found.upperBound()).isGreaterThanOrEqualTo(largest);
      assertThat(found.size()).isLessThanOrEqualTo(largest);
      assertThat(found.evidence() == LargestWeaklyStable.Evidence.BUDGET_SPENT)
          .isEqualTo(found.upperBound() > found.size());
      int[] nobody = new int[instance.graph().mentees()];
      Arrays.fill(nobody, -1);
      WeakSearch search = new WeakSearch(instance.tied(), instance.capacity(), nobody, -1);
      assertThat(search.run(instance.graph().mentees(), budget)).isGreaterThanOrEqualTo(largest);
      assertThat(search.nodes()).isLessThanOrEqualTo(budget);
    }
  }

  @Property(tries = 500)
  void weaklyStableSizesDifferByAFactorOfTwoAtMost(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    List<int[]> all = TiedBruteForce.stable(instance, StabilityNotion.WEAK);
    int least = all.stream().mapToInt(Matchings::size).min().orElseThrow();
    assertThat(2 * least).isGreaterThanOrEqualTo(largest(instance));
  }

  @Property(tries = 200)
  void dozensOfPeopleAreMatchedStablyWithinTheBound(@ForAll long seed) {
    TiedInstance instance = TiedInstance.large(seed);
    LargestWeaklyStable found =
        LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 5, 200);
    assertThat(TiedBlockingPairs.check(
            instance.tied(), instance.capacity(), found.matchedEdge(), StabilityNotion.WEAK))
        .isEqualTo(new Verdict.Holds());
    boolean isProved =
        AlternatingReach.ofAllUnmatched(instance.graph(), instance.capacity(), found.matchedEdge())
            instanceof HallViolator;
    assertThat(isProved)
        .isEqualTo(found.evidence() == LargestWeaklyStable.Evidence.NO_LARGER_MATCHING);
  }

  @Property(tries = 200)
  void theProvenLargestSizeDoesNotDependOnLabels(@ForAll long seed, @ForAll long labels) {
    TiedInstance instance = TiedInstance.small(seed);
    TiedInstance other = instance.relabelled(labels);
    assertThat(
            LargestWeaklyStable.solve(other.tied(), other.capacity(), 3, ENOUGH).size())
        .isEqualTo(LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 3, ENOUGH)
            .size());
  }

  @Property(tries = 200)
  void withoutTiesThereIsNothingToSearch(@ForAll long seed) {
    TiedInstance instance = TiedInstance.large(seed);
    long[] byEdge = new long[instance.graph().edges()];
    Arrays.setAll(byEdge, e -> (e * 7919L) % 1_000_003L);
    long[] byMentor = new long[byEdge.length];
    Arrays.setAll(byMentor, e -> (e * 104_729L + 17) % 1_000_003L);
    TiedRankings strict = TiedRankings.ofScores(instance.graph(), byEdge, byMentor);
    LargestWeaklyStable found = LargestWeaklyStable.solve(strict, instance.capacity(), 3, 5);
    assertThat(found.upperBound()).isEqualTo(found.size());
    assertThat(found.nodes()).isLessThanOrEqualTo(1);
  }

  @Test
  void moreRestartsNeverMatchFewer() {
    for (long seed = 0; seed < 100; seed++) {
      TiedInstance instance = TiedInstance.large(seed);
      int before = 0;
      for (int restarts = 0; restarts < 6; restarts++) {
        LargestWeaklyStable found =
            LargestWeaklyStable.solve(instance.tied(), instance.capacity(), restarts, 0);
        assertThat(found.size()).isGreaterThanOrEqualTo(before);
        before = found.size();
      }
    }
  }

  @Test
  void shufflesFindDifferentMatchings() {
    long different = 0;
    for (long seed = 0; seed < 50; seed++) {
      TiedInstance instance = TiedInstance.large(seed);
      int[] byIndex = PromotingAcceptance.solve(instance.tied(), instance.capacity(), 0);
      int[] shuffled = PromotingAcceptance.solve(instance.tied(), instance.capacity(), 1);
      assertThat(PromotingAcceptance.solve(instance.tied(), instance.capacity(), 1))
          .isEqualTo(shuffled);
      different += Arrays.equals(byIndex, shuffled) ? 0 : 1;
    }
    assertThat(different).isGreaterThan(10);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    TiedRankings tied =
        TiedRankings.ofScores(CandidateGraph.complete(1, 1), new long[1], new long[1]);
    assertThatThrownBy(() -> LargestWeaklyStable.solve(tied, new int[] {1}, -1, 0))
        .hasMessageContaining("restarts")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> LargestWeaklyStable.solve(tied, new int[] {1}, 0, -3))
        .hasMessageContaining("nodes")
        .hasMessageContaining("-3");
    assertThatThrownBy(() -> PromotingAcceptance.solve(tied, new int[] {-1}, 0))
        .hasMessageContaining("mentor 0");
  }
}
