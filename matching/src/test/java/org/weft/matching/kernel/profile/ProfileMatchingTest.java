package org.weft.matching.kernel.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.matching.kernel.profile.ProfileObjective.GENEROUS_MAXIMUM;
import static org.weft.matching.kernel.profile.ProfileObjective.GREEDY_MAXIMUM;
import static org.weft.matching.kernel.profile.ProfileObjective.RANK_MAXIMAL;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

class ProfileMatchingTest {
  private static final CandidateGraph PAIR = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
  private static final int[] ONES = {1, 1};

  @Test
  void theWorkedExampleHolds() {
    for (ProfileObjective objective : ProfileObjective.values()) {
      assertThat(solve(PAIR, ONES, new int[] {1, 2, 1}, objective)).containsExactly(1, 2);
    }
  }

  @Test
  void rankMaximalPrefersFirstChoicesToPairs() {
    // The second mentee likes mentor 0 less: giving it mentor 0 would be one pair more and one
    // first choice less.
    int[] rank = {1, 3, 2};
    assertThat(solve(PAIR, ONES, rank, RANK_MAXIMAL)).containsExactly(0, -1);
    assertThat(solve(PAIR, ONES, rank, GREEDY_MAXIMUM)).containsExactly(1, 2);
    assertThat(solve(PAIR, ONES, rank, GENEROUS_MAXIMUM)).containsExactly(1, 2);
  }

  @Test
  void generousAvoidsTheWorstRankAndGreedyTakesTheFirstChoice() {
    // Either ranks 1, 1, 3 or ranks 1, 2, 2.
    CandidateGraph graph = CandidateGraph.complete(3, 3);
    int[] rank = {1, 2, 3, 1, 2, 3, 3, 1, 2};
    int[] ones = {1, 1, 1};
    assertThat(ranks(rank, solve(graph, ones, rank, GREEDY_MAXIMUM))).containsExactly(1, 1, 3);
    assertThat(ranks(rank, solve(graph, ones, rank, RANK_MAXIMAL))).containsExactly(1, 1, 3);
    assertThat(ranks(rank, solve(graph, ones, rank, GENEROUS_MAXIMUM))).containsExactly(1, 2, 2);
  }

  private static int[] ranks(int[] rank, int[] matchedEdge) {
    return Arrays.stream(matchedEdge).map(e -> rank[e]).sorted().toArray();
  }

  @Property(tries = 1500)
  void theProfileIsTheBestOfAllMatchings(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    List<int[]> all = wishes.matchings();
    for (ProfileObjective objective : ProfileObjective.values()) {
      ProfileAssignment found =
          ProfileMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective);
      int[] best = all.stream().max(better(wishes, objective)).orElseThrow();
      assertThat(wishes.isMatching(found.matchedEdge())).isTrue();
      assertThat(wishes.profile(found.matchedEdge())).isEqualTo(wishes.profile(best));
      assertThat(PriceProof.flaw(wishes, found)).isEmpty();
    }
  }

  /** Reads the objective from its definition, profile against profile. */
  private static Comparator<int[]> better(Wishes wishes, ProfileObjective objective) {
    if (objective == RANK_MAXIMAL) {
      return (a, b) -> Arrays.compare(wishes.profile(a), wishes.profile(b));
    }
    Comparator<int[]> larger = Comparator.comparing(Matchings::size);
    return objective == GREEDY_MAXIMUM
        ? larger.thenComparing((a, b) -> Arrays.compare(wishes.profile(a), wishes.profile(b)))
        : larger.thenComparing(
            (a, b) -> Arrays.compare(reversed(wishes.profile(b)), reversed(wishes.profile(a))));
  }

  private static int[] reversed(int[] profile) {
    int[] reversed = new int[profile.length];
    for (int k = 0; k < profile.length; k++) {
      reversed[k] = profile[profile.length - 1 - k];
    }
    return reversed;
  }

  @Property(tries = 300)
  void largeProfilesAreThoseOfWeightsInPowers(@ForAll long seed) {
    Wishes drawn = Wishes.large(seed);
    // Four ranks at most, so that the powers fit.
    int[] coarse = Arrays.stream(drawn.rank()).map(r -> Math.min(r, 4)).toArray();
    Wishes wishes = new Wishes(drawn.graph(), drawn.capacity(), coarse);
    int[] level = dense(wishes.rank());
    int levels = Arrays.stream(level).max().orElse(0) + 1;
    long base = wishes.graph().mentees() + 1L;
    long[] many = new long[level.length];
    long[] few = new long[level.length];
    for (int e = 0; e < level.length; e++) {
      many[e] = power(base, levels - 1 - level[e]);
      few[e] = power(base, levels) - power(base, level[e]);
    }
    assertSameProfile(wishes, RANK_MAXIMAL, many, Objective.HEAVIEST);
    assertSameProfile(wishes, GREEDY_MAXIMUM, many, Objective.LARGEST_THEN_HEAVIEST);
    assertSameProfile(wishes, GENEROUS_MAXIMUM, few, Objective.LARGEST_THEN_HEAVIEST);
  }

  private static void assertSameProfile(
      Wishes wishes, ProfileObjective objective, long[] weight, Objective byWeight) {
    int[] heaviest = SparseAssignment.solve(wishes.graph(), wishes.capacity(), weight, byWeight)
        .matchedEdge();
    ProfileAssignment found =
        ProfileMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective);
    assertThat(wishes.profile(found.matchedEdge())).isEqualTo(wishes.profile(heaviest));
  }

  private static int[] dense(int[] rank) {
    int[] ranks = Arrays.stream(rank).sorted().distinct().toArray();
    return Arrays.stream(rank).map(r -> Arrays.binarySearch(ranks, r)).toArray();
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int k = 0; k < exponent; k++) {
      power = Math.multiplyExact(power, base);
    }
    return power;
  }

  @Property(tries = 300)
  void largeResultsAreProvedByTheirPrices(@ForAll long seed) {
    Wishes wishes = Wishes.large(seed);
    for (ProfileObjective objective : ProfileObjective.values()) {
      ProfileAssignment found =
          ProfileMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective);
      assertThat(wishes.isMatching(found.matchedEdge())).isTrue();
      assertThat(PriceProof.flaw(wishes, found)).isEmpty();
    }
  }

  @Property(tries = 300)
  void rankMaximalIsNoLargerThanGreedyAndAtLeastHalfOfIt(@ForAll long seed) {
    Wishes wishes = Wishes.large(seed);
    int rankMaximal =
        Matchings.size(solve(wishes.graph(), wishes.capacity(), wishes.rank(), RANK_MAXIMAL));
    int greedy =
        Matchings.size(solve(wishes.graph(), wishes.capacity(), wishes.rank(), GREEDY_MAXIMUM));
    int generous =
        Matchings.size(solve(wishes.graph(), wishes.capacity(), wishes.rank(), GENEROUS_MAXIMUM));
    assertThat(generous).isEqualTo(greedy);
    assertThat(rankMaximal).isLessThanOrEqualTo(greedy);
    assertThat(2 * rankMaximal).isGreaterThanOrEqualTo(greedy);
  }

  @Property(tries = 200)
  void solvingTwiceGivesTheSame(@ForAll long seed) {
    Wishes wishes = Wishes.large(seed);
    for (ProfileObjective objective : ProfileObjective.values()) {
      assertThat(solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective))
          .isEqualTo(solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective));
    }
  }

  @Property(tries = 200)
  void stretchingTheRanksChangesNothing(@ForAll long seed) {
    Wishes wishes = Wishes.large(seed);
    int[] stretched = Arrays.stream(wishes.rank()).map(r -> r * 1000 - 7).toArray();
    for (ProfileObjective objective : ProfileObjective.values()) {
      assertThat(solve(wishes.graph(), wishes.capacity(), stretched, objective))
          .isEqualTo(solve(wishes.graph(), wishes.capacity(), wishes.rank(), objective));
    }
  }

  @Test
  void emptyInputIsSolved() {
    for (CandidateGraph graph : List.of(
        CandidateGraph.complete(0, 0),
        CandidateGraph.complete(3, 0),
        CandidateGraph.complete(0, 3),
        CandidateGraph.ofRows(2, new int[][] {{}, {}}))) {
      int[] capacity = new int[graph.mentors()];
      Arrays.fill(capacity, 1);
      for (ProfileObjective objective : ProfileObjective.values()) {
        ProfileAssignment none = ProfileMatching.solve(graph, capacity, new int[0], objective);
        assertThat(none.matchedEdge()).hasSize(graph.mentees()).doesNotContain(0);
        assertThat(none.goals()).isZero();
      }
    }
  }

  @Test
  void hugeCapacityCostsNothingAndNobodySitsWithoutPlaces() {
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    int[] closed = {0, 0};
    for (ProfileObjective objective : ProfileObjective.values()) {
      assertThat(solve(PAIR, huge, new int[] {1, 2, 1}, objective)).containsExactly(0, 2);
      assertThat(solve(PAIR, closed, new int[] {1, 2, 1}, objective)).containsExactly(-1, -1);
    }
  }

  @Test
  void aLongChainOfMovesIsFollowedWithoutRecursion() {
    // Mentee i likes mentors i and i + 1 equally; the last mentee wants mentor 0 alone: everybody
    // moves by one.
    int n = 20_000;
    int[][] rows = new int[n + 1][];
    for (int i = 0; i < n; i++) {
      rows[i] = new int[] {i, i + 1};
    }
    rows[n] = new int[] {0};
    CandidateGraph graph = CandidateGraph.ofRows(n + 1, rows);
    int[] capacity = new int[n + 1];
    Arrays.fill(capacity, 1);
    int[] rank = new int[graph.edges()];
    Arrays.fill(rank, 1);
    assertThat(Matchings.size(solve(graph, capacity, rank, RANK_MAXIMAL))).isEqualTo(n + 1);
  }

  @Test
  void goalsAreNamedInTheirOrder() {
    int[] rank = {1, 4, 2};
    ProfileAssignment rankMaximal = ProfileMatching.solve(PAIR, ONES, rank, RANK_MAXIMAL);
    assertThat(
            new int[] {rankMaximal.goalRank(0), rankMaximal.goalRank(1), rankMaximal.goalRank(2)})
        .containsExactly(1, 2, 4);
    ProfileAssignment generous = ProfileMatching.solve(PAIR, ONES, rank, GENEROUS_MAXIMUM);
    assertThat(generous.goals()).isEqualTo(4);
    assertThat(generous.goalRank(0)).isEqualTo(ProfileAssignment.ALL_RANKS);
    assertThat(generous.goalRank(1)).isEqualTo(4);
    assertThat(generous.goalWeight(0)).isEqualTo(1);
    assertThat(generous.goalWeight(1)).isEqualTo(-1);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> solve(PAIR, ONES, new int[] {1, 0, 1}, RANK_MAXIMAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rank of edge 1")
        .hasMessageContaining("was 0");
    assertThatThrownBy(() -> solve(PAIR, ONES, new int[2], RANK_MAXIMAL))
        .hasMessageContaining("each of the 3 edges but had 2");
    assertThatThrownBy(() -> solve(PAIR, new int[] {1, -1}, new int[] {1, 1, 1}, RANK_MAXIMAL))
        .hasMessageContaining("capacity of mentor 1")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> solve(PAIR, new int[] {1}, new int[] {1, 1, 1}, RANK_MAXIMAL))
        .hasMessageContaining("each of the 2 mentors but had 1");
  }

  private static int[] solve(
      CandidateGraph graph, int[] capacity, int[] rank, ProfileObjective objective) {
    return ProfileMatching.solve(graph, capacity, rank, objective).matchedEdge();
  }
}
