package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.matching.kernel.Objective.HEAVIEST;
import static org.weft.matching.kernel.Objective.LARGEST_THEN_HEAVIEST;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SparseAssignmentTest {
  private static final CandidateGraph PAIR = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
  private static final int[] ONES = {1, 1};

  @Test
  void theWorkedExampleHoldsForBothObjectives() {
    long[] weight = {9, 1, 5};
    Assignment largest = SparseAssignment.solve(PAIR, ONES, weight, LARGEST_THEN_HEAVIEST);
    assertThat(largest.matchedEdge()).containsExactly(1, 2);
    assertThat(largest.totalWeight()).isEqualTo(6);
    Assignment heaviest = SparseAssignment.solve(PAIR, ONES, weight, HEAVIEST);
    assertThat(heaviest.matchedEdge()).containsExactly(0, -1);
    assertThat(heaviest.size()).isEqualTo(1);
    assertThat(heaviest.totalWeight()).isEqualTo(9);
    assertThat(heaviest.offset()).isZero();
  }

  @Test
  void theOffsetIsAsSmallAsItsExampleAllows() {
    // One pair of weight 10 must lose to two pairs of weight 0: 11 is needed, 10 would tie.
    long[] weight = {10, 0, 0};
    Assignment largest = SparseAssignment.solve(PAIR, ONES, weight, LARGEST_THEN_HEAVIEST);
    assertThat(largest.offset()).isEqualTo(11);
    assertThat(largest.size()).isEqualTo(2);
  }

  @Property(tries = 500)
  void optimalEqualsBruteForceInSizeAndWeight(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    List<int[]> all = BruteForce.matchings(instance);
    int size = all.stream().mapToInt(Matchings::size).max().orElseThrow();
    long weight = all.stream()
        .filter(m -> Matchings.size(m) == size)
        .mapToLong(m -> BruteForce.weight(instance, m))
        .max()
        .orElseThrow();
    Assignment found = instance.solve(LARGEST_THEN_HEAVIEST);
    assertThat(all).anyMatch(m -> Arrays.equals(m, found.matchedEdge()));
    assertThat(found.size()).isEqualTo(Matchings.size(found.matchedEdge())).isEqualTo(size);
    assertThat(found.totalWeight())
        .isEqualTo(BruteForce.weight(instance, found.matchedEdge()))
        .isEqualTo(weight);
    assertThat(check(instance, found)).isEqualTo(new Verdict.Holds());
  }

  @Property(tries = 500)
  void heaviestEqualsBruteForceInWeight(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    long weight = BruteForce.matchings(instance).stream()
        .mapToLong(m -> BruteForce.weight(instance, m))
        .max()
        .orElseThrow();
    Assignment found = instance.solve(HEAVIEST);
    assertThat(BruteForce.weight(instance, found.matchedEdge())).isEqualTo(weight);
    assertThat(check(instance, found)).isEqualTo(new Verdict.Holds());
  }

  @Property(tries = 400)
  void largeResultsAreProvedByTheirPricesAndReachTheDualBound(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    for (Objective objective : Objective.values()) {
      Assignment found = instance.solve(objective);
      assertThat(check(instance, found)).isEqualTo(new Verdict.Holds());
      long bound = Arrays.stream(found.menteePrice()).sum();
      for (int j = 0; j < instance.graph().mentors(); j++) {
        bound += found.mentorPrice()[j] * instance.capacity()[j];
      }
      assertThat(found.totalWeight() + found.size() * found.offset()).isEqualTo(bound);
    }
  }

  @Property(tries = 200)
  void theOptimaAreNeverBelowStableMatchings(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    int[] stable = DeferredAcceptance.menteesPropose(instance.rankings(), instance.capacity());
    assertThat(instance.solve(LARGEST_THEN_HEAVIEST).size())
        .isGreaterThanOrEqualTo(Matchings.size(stable));
    assertThat(instance.solve(HEAVIEST).totalWeight())
        .isGreaterThanOrEqualTo(BruteForce.weight(instance, stable));
  }

  @Property(tries = 200)
  void relabellingPeopleKeepsSizeAndTotal(@ForAll long seed, @ForAll long labels) {
    Instance instance = Instance.large(seed);
    Instance other = instance.relabelled(labels);
    Assignment first = instance.solve(LARGEST_THEN_HEAVIEST);
    Assignment second = other.solve(LARGEST_THEN_HEAVIEST);
    assertThat(second.size()).isEqualTo(first.size());
    assertThat(second.totalWeight()).isEqualTo(first.totalWeight());
    assertThat(other.solve(HEAVIEST).totalWeight())
        .isEqualTo(instance.solve(HEAVIEST).totalWeight());
  }

  @Property(tries = 100)
  void solvingTwiceGivesTheSame(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    Assignment first = instance.solve(LARGEST_THEN_HEAVIEST);
    Assignment second = instance.solve(LARGEST_THEN_HEAVIEST);
    assertThat(second.matchedEdge()).isEqualTo(first.matchedEdge());
    assertThat(second.menteePrice()).isEqualTo(first.menteePrice());
    assertThat(second.mentorPrice()).isEqualTo(first.mentorPrice());
  }

  @Property(tries = 100)
  void addingAConstantToAllWeightsKeepsTheLargestAndHeaviest(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    long[] raised = Arrays.stream(instance.weight()).map(w -> w + 1000).toArray();
    Assignment first = instance.solve(LARGEST_THEN_HEAVIEST);
    Assignment second = SparseAssignment.solve(
        instance.graph(), instance.capacity(), raised, LARGEST_THEN_HEAVIEST);
    assertThat(second.size()).isEqualTo(first.size());
    assertThat(second.totalWeight()).isEqualTo(first.totalWeight() + 1000L * first.size());
  }

  @Test
  void emptyInputIsSolved() {
    for (CandidateGraph graph : List.of(
        CandidateGraph.complete(0, 0),
        CandidateGraph.complete(3, 0),
        CandidateGraph.complete(0, 3),
        CandidateGraph.ofRows(2, new int[][] {{}, {}}))) {
      for (Objective objective : Objective.values()) {
        int[] capacity = new int[graph.mentors()];
        Arrays.fill(capacity, 1);
        Assignment none = SparseAssignment.solve(graph, capacity, new long[0], objective);
        assertThat(none.size()).isZero();
        assertThat(none.totalWeight()).isZero();
        assertThat(OptimalityCheck.check(graph, capacity, new long[0], none).holds())
            .isTrue();
      }
    }
  }

  @Test
  void onePersonOnEachSideIsMatchedEvenAtWeightZero() {
    CandidateGraph graph = CandidateGraph.complete(1, 1);
    long[] zero = {0};
    assertThat(SparseAssignment.solve(graph, new int[] {1}, zero, LARGEST_THEN_HEAVIEST)
            .matchedEdge())
        .containsExactly(0);
    Assignment closed = SparseAssignment.solve(graph, new int[] {0}, new long[] {7}, HEAVIEST);
    assertThat(closed.matchedEdge()).containsExactly(-1);
    assertThat(closed.mentorPrice()).containsExactly(7);
  }

  @Test
  void hugeCapacityCostsNoMemoryAndNoPrice() {
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    Assignment found =
        SparseAssignment.solve(PAIR, huge, new long[] {9, 1, 5}, LARGEST_THEN_HEAVIEST);
    assertThat(found.totalWeight()).isEqualTo(14);
    assertThat(found.mentorPrice()).containsExactly(0, 0);
  }

  @Test
  void weightsUpToTheLimitAreExact() {
    long most = SparseAssignment.MAX_VALUE;
    Assignment found =
        SparseAssignment.solve(PAIR, ONES, new long[] {most, most - 1, most}, HEAVIEST);
    assertThat(found.totalWeight()).isEqualTo(2 * most - 1);
    CandidateGraph three = CandidateGraph.complete(3, 3);
    long[] weight = {most, most, 1, most, most, 0, most, 1, 1};
    Assignment third = SparseAssignment.solve(three, new int[] {1, 1, 1}, weight, HEAVIEST);
    assertThat(third.totalWeight()).isEqualTo(2 * most + 1);
    assertThat(OptimalityCheck.check(three, new int[] {1, 1, 1}, weight, third).holds())
        .isTrue();
  }

  @Test
  void weightsThatCannotBeAddedExactlyAreRefusedWithTheBound() {
    long[] one = {Long.MAX_VALUE, 0, 0};
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, ONES, one, HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Long.toString(SparseAssignment.MAX_VALUE))
        .hasMessageContaining(Long.toString(Long.MAX_VALUE))
        .hasMessageContaining("divide all weights");
    long[] sum = {Long.MAX_VALUE, 0, Long.MAX_VALUE};
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, ONES, sum, HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("add up to at most " + Long.MAX_VALUE)
        .hasMessageContaining("mentee 1");
    long[] offset = {SparseAssignment.MAX_VALUE, 0, 0};
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, ONES, offset, LARGEST_THEN_HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the offset was " + (SparseAssignment.MAX_VALUE + 1));
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, ONES, new long[] {1, -4, 1}, HEAVIEST))
        .hasMessageContaining("weight of edge 1")
        .hasMessageContaining("-4");
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, ONES, new long[2], HEAVIEST))
        .hasMessageContaining("each of the 3 edges but had 2");
    assertThatThrownBy(() -> SparseAssignment.solve(PAIR, new int[] {1, -1}, new long[3], HEAVIEST))
        .hasMessageContaining("capacity of mentor 1");
  }

  @Test
  void aLongPriceWarEndsInShortestPaths() {
    // Three equal mentors for sixty mentees who value all alike: bids stall at once and again.
    CandidateGraph graph = CandidateGraph.complete(60, 3);
    long[] weight = new long[180];
    for (int e = 0; e < 180; e++) {
      weight[e] = e % 2 + e % 3 / 2 + e / 90;
    }
    int[] capacity = {5, 0, 7};
    Assignment found = SparseAssignment.solve(graph, capacity, weight, LARGEST_THEN_HEAVIEST);
    assertThat(found.size()).isEqualTo(12);
    assertThat(OptimalityCheck.check(graph, capacity, weight, found).holds()).isTrue();
  }

  private static Verdict check(Instance instance, Assignment found) {
    return OptimalityCheck.check(instance.graph(), instance.capacity(), instance.weight(), found);
  }

  /** Rows 0 4, 2 9 and 1 1: the lightest edge may be gained by moving whoever loses most. */
  @Test
  void theOffsetCoversTheLossOfAsManyMovesAsThereAreMentorsWithPlaces() {
    CandidateGraph graph = CandidateGraph.complete(3, 2);
    long[] weight = {0, 4, 2, 9, 1, 1};
    assertThat(CardinalityOffset.of(graph, new int[] {1, 1}, weight)).isEqualTo(8);
    assertThat(CardinalityOffset.of(graph, new int[] {1, 0}, weight)).isEqualTo(1);
    assertThat(CardinalityOffset.of(graph, new int[] {0, 1}, weight)).isZero();
    assertThat(CardinalityOffset.of(graph, new int[] {0, 0}, weight)).isZero();
    CandidateGraph more = CandidateGraph.ofRows(4, new int[][] {{0, 1}, {0, 1}, {0, 1, 2}});
    long[] same = {0, 4, 2, 9, 1, 1, 1};
    assertThat(CardinalityOffset.of(more, new int[] {1, 1, 1, 1}, same)).isEqualTo(12);
    assertThat(CardinalityOffset.of(more, new int[] {1, 1, 0, 1}, same)).isEqualTo(8);
  }
}
