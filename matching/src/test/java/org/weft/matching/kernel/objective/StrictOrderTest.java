package org.weft.matching.kernel.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

class StrictOrderTest {
  private static final CandidateGraph PAIR = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});

  @Property(tries = 600)
  void goalsInStrictOrderAgreeWithTryingEverything(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    PlaceBounds bounds = problem.bounds();
    List<List<long[]>> orders = List.of(
        List.of(StrictOrder.size(bounds), problem.score()),
        List.of(problem.score()),
        List.of(problem.anotherGoal(seed), StrictOrder.size(bounds), problem.score()),
        List.of());
    for (List<long[]> goals : orders) {
      List<boolean[]> all = problem.matchings();
      OrderedResult result = StrictOrder.solve(bounds, goals);
      if (all.isEmpty()) {
        assertThat(result).isInstanceOf(MinimumConflict.class);
      } else {
        OrderedMatching found = (OrderedMatching) result;
        long[] best = all.stream()
            .map(m -> goals.stream().mapToLong(g -> Bounded.total(m, g)).toArray())
            .max(Arrays::compare)
            .orElseThrow();
        assertThat(found.totals()).isEqualTo(best);
        assertThat(all).anyMatch(m -> Arrays.equals(m, found.paired()));
        assertThat(PriceBound.proves(bounds, found)).isTrue();
      }
    }
  }

  @Property(tries = 600)
  void leximinAgreesWithTryingEverything(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    List<boolean[]> all = problem.matchings();
    OrderedResult result = Leximin.solve(problem.bounds(), problem.score());
    Assume.that(!all.isEmpty());
    long[] best = all.stream()
        .max(Comparator.<boolean[]>comparingInt(Bounded::size)
            .thenComparing(problem::profile, Arrays::compare))
        .map(problem::profile)
        .orElseThrow();
    OrderedMatching found = (OrderedMatching) result;
    assertThat(problem.profile(found.paired())).isEqualTo(best);
    assertThat(PriceBound.proves(problem.bounds(), found)).isTrue();
  }

  @Property(tries = 600)
  void bottleneckAgreesWithTryingEverythingAndProvesThatOneStepHigherIsTooHigh(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    List<boolean[]> all = problem.matchings();
    Assume.that(!all.isEmpty());
    OrderedMatching found = (OrderedMatching) Bottleneck.solve(problem.bounds(), problem.score());
    boolean[] best = all.stream()
        .max(Comparator.<boolean[]>comparingInt(Bounded::size)
            .thenComparingLong(m -> worst(problem, m))
            .thenComparingLong(m -> Bounded.total(m, problem.score())))
        .orElseThrow();
    assertThat(Bounded.size(found.paired())).isEqualTo(Bounded.size(best));
    assertThat(worst(problem, found.paired())).isEqualTo(worst(problem, best));
    assertThat(found.totals()[2]).isEqualTo(Bounded.total(best, problem.score()));
    assertThat(found.totals()[1]).isZero();
    assertThat(PriceBound.proves(problem.bounds(), found)).isTrue();
    if (Bounded.size(best) > 0) {
      OrderedMatching higher =
          Bottleneck.oneStepHigher(problem.bounds(), problem.score(), worst(problem, best));
      long[] bound = PriceBound.of(problem.bounds(), higher.levels());
      assertThat(bound[0]).isEqualTo(Bounded.size(best));
      assertThat(bound[1]).isNegative();
    }
  }

  private static long worst(Bounded problem, boolean[] paired) {
    return LongStream.of(problem.profile(paired)).min().orElse(Long.MAX_VALUE);
  }

  @Property(tries = 150, maxDiscardRatio = 40)
  void aConflictIsOneAndNoneOfItsMentorsCanBeSpared(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    Assume.that(problem.matchings().isEmpty());
    MinimumConflict conflict = (MinimumConflict) StrictOrder.solve(problem.bounds(), List.of());
    CandidateGraph graph = problem.graph();
    long available = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      long candidates = IntStream.range(graph.firstEdge(i), graph.endEdge(i))
          .filter(e -> contains(conflict.mentors(), graph.mentorOf(e)))
          .count();
      assertThat(contains(conflict.mentees(), i)).isEqualTo(candidates > 0);
      available += Math.min(candidates, problem.places()[i]);
    }
    assertThat(conflict.available()).isEqualTo(available).isLessThan(conflict.wanted());
    assertThat(Arrays.stream(conflict.mentors())
            .mapToLong(j -> problem.minimum()[j])
            .sum())
        .isEqualTo(conflict.wanted());
    for (int spared : conflict.mentors()) {
      int[] minimum = IntStream.range(0, graph.mentors())
          .map(j -> j != spared && contains(conflict.mentors(), j) ? problem.minimum()[j] : 0)
          .toArray();
      assertThat(new Bounded(graph, problem.places(), minimum, problem.capacity(), problem.score())
              .matchings())
          .isNotEmpty();
    }
  }

  private static boolean contains(int[] indices, int index) {
    return Arrays.stream(indices).anyMatch(k -> k == index);
  }

  @Property(tries = 300)
  void aWorsePairingIsNeverProvedByTheSamePrices(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    List<boolean[]> all = problem.matchings();
    Assume.that(!all.isEmpty());
    PlaceBounds bounds = problem.bounds();
    OrderedMatching found = (OrderedMatching)
        StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds), problem.score()));
    for (boolean[] other : all) {
      OrderedMatching claimed = new OrderedMatching(other, found.levels());
      assertThat(PriceBound.proves(bounds, claimed))
          .isEqualTo(Arrays.equals(claimed.totals(), found.totals()));
    }
    for (int e = 0; e < problem.graph().edges(); e++) {
      boolean[] changed = found.paired();
      changed[e] = !changed[e];
      if (all.stream().noneMatch(m -> Arrays.equals(m, changed))) {
        assertThat(PriceBound.fits(bounds, changed)).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void noPricesEverBoundBelowWhatIsPossible(@ForAll long seed) {
    Bounded problem = Bounded.random(seed);
    List<boolean[]> all = problem.matchings();
    Assume.that(!all.isEmpty());
    SplittableRandom random = new SplittableRandom(seed);
    List<long[]> goals = List.of(problem.anotherGoal(seed), problem.score());
    List<OrderedMatching.Level> levels = goals.stream()
        .map(goal -> new OrderedMatching.Level(
            goal,
            random.longs(problem.graph().mentees(), -3, 4).toArray(),
            random.longs(problem.graph().mentors(), -3, 4).toArray()))
        .toList();
    long[] bound = PriceBound.of(problem.bounds(), levels);
    for (boolean[] m : all) {
      long[] totals = goals.stream().mapToLong(g -> Bounded.total(m, g)).toArray();
      assertThat(Arrays.compare(totals, bound)).isNotPositive();
    }
  }

  @Property(tries = 60)
  void middlingProblemsAgreeWithTheFastPath(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentors = 1 + random.nextInt(20);
    int[][] rows = new int[1 + random.nextInt(60)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = IntStream.range(0, mentors).filter(j -> random.nextInt(4) == 0).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    long[] weight = random.longs(graph.edges(), 0, 1L << random.nextInt(1, 20)).toArray();
    int[] capacity = random.ints(mentors, 0, 5).toArray();
    int[] ones = new int[rows.length];
    Arrays.fill(ones, 1);
    PlaceBounds bounds = PlaceBounds.of(graph, ones, new int[mentors], capacity);
    OrderedMatching largest =
        (OrderedMatching) StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds), weight));
    assertThat(largest.totals()[1])
        .isEqualTo(SparseAssignment.solve(graph, capacity, weight, Objective.LARGEST_THEN_HEAVIEST)
            .totalWeight());
    OrderedMatching heaviest = (OrderedMatching) StrictOrder.solve(bounds, List.of(weight));
    assertThat(heaviest.totals()[0])
        .isEqualTo(
            SparseAssignment.solve(graph, capacity, weight, Objective.HEAVIEST).totalWeight());
    assertThat(PriceBound.proves(bounds, (OrderedMatching) Leximin.solve(bounds, weight)))
        .isTrue();
  }

  @Test
  void theExamplesHold() {
    PlaceBounds bounds = PlaceBounds.of(PAIR, new int[] {1, 1}, new int[2], new int[] {1, 1});
    OrderedMatching found = (OrderedMatching)
        StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds), new long[] {9, 1, 5}));
    assertThat(found.paired()).containsExactly(false, true, true);
    assertThat(found.totals()).containsExactly(2, 6);
    CandidateGraph two = CandidateGraph.ofRows(1, new int[][] {{0}, {0}});
    PlaceBounds both = PlaceBounds.of(two, new int[] {1, 1}, new int[] {2}, new int[] {3});
    assertThat(((OrderedMatching) StrictOrder.solve(both, List.of())).paired())
        .containsExactly(true, true);
  }

  @Test
  void wrongInputIsRefusedWithTheValueAndTheWayOut() {
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[1], new int[2], new int[2]))
        .hasMessageContaining(
            "menteePlaces must have one entry for each of the 2 mentees but had 1");
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[2], new int[1], new int[2]))
        .hasMessageContaining("minimum must have one entry for each of the 2 mentors but had 1");
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[2], new int[2], new int[3]))
        .hasMessageContaining("capacity must have one entry for each of the 2 mentors but had 3");
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[] {1, -2}, new int[2], new int[2]))
        .hasMessageContaining("places of mentee 1")
        .hasMessageContaining("-2");
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[2], new int[2], new int[] {-1, 0}))
        .hasMessageContaining("capacity of mentor 0");
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[2], new int[] {0, 2}, new int[] {1, 1}))
        .hasMessageContaining("minimum of mentor 1 must lie in 0 to its capacity 1 but was 2");
    PlaceBounds bounds = PlaceBounds.of(PAIR, new int[2], new int[2], new int[2]);
    assertThatThrownBy(() -> StrictOrder.solve(bounds, List.of(new long[2])))
        .hasMessageContaining("goal 0 must have one entry for each of the 3 edges but had 2");
    assertThatThrownBy(() ->
            StrictOrder.solve(bounds, List.of(new long[3], new long[] {0, Long.MIN_VALUE, 0})))
        .hasMessageContaining("goal 1 must lie in")
        .hasMessageContaining("on edge 1");
    assertThatThrownBy(() -> Leximin.solve(bounds, new long[4]))
        .hasMessageContaining("score must have one entry for each of the 3 edges but had 4");
    assertThatThrownBy(() -> Bottleneck.oneStepHigher(
            PlaceBounds.of(PAIR, new int[2], new int[] {1, 0}, new int[] {1, 1}), new long[3], 0))
        .hasMessageContaining("minimums");
  }

  @Test
  void hugeCapacitiesAndGoalsAreExact() {
    int most = Integer.MAX_VALUE;
    PlaceBounds bounds =
        PlaceBounds.of(PAIR, new int[] {most, most}, new int[2], new int[] {most, most});
    long large = Long.MAX_VALUE / 28;
    OrderedMatching found =
        (OrderedMatching) StrictOrder.solve(bounds, List.of(new long[] {large, -large, large}));
    assertThat(found.totals()).containsExactly(2 * large);
    assertThat(PriceBound.proves(bounds, found)).isTrue();
    PlaceBounds impossible = PlaceBounds.of(
        PAIR, new int[] {most, most}, new int[] {most, most}, new int[] {most, most});
    MinimumConflict conflict = (MinimumConflict) StrictOrder.solve(impossible, List.of());
    assertThat(conflict.mentors()).hasSize(1);
    assertThat(conflict.wanted()).isEqualTo(most);
  }

  @Test
  void goalsUpToTheLimitAreTakenAndOnesPastItRefused() {
    PlaceBounds bounds = PlaceBounds.of(PAIR, new int[] {1, 1}, new int[2], new int[] {1, 1});
    // Two mentees, two mentors: Long.MAX_VALUE / (4 * (2 + 2 + 3)).
    long most = Long.MAX_VALUE / 28;
    OrderedMatching found =
        (OrderedMatching) StrictOrder.solve(bounds, List.of(new long[] {most, -most, -most}));
    assertThat(found.totals()).containsExactly(most);
    assertThatThrownBy(() -> StrictOrder.solve(bounds, List.of(new long[] {0, most + 1, 0})))
        .hasMessageContaining("goal 0 must lie in -" + most + " to " + most + " on every edge")
        .hasMessageContaining("but was " + (most + 1) + " on edge 1");
    assertThatThrownBy(() -> StrictOrder.solve(bounds, List.of(new long[] {0, 0, -most - 1})))
        .hasMessageContaining("but was " + (-most - 1) + " on edge 2");
  }

  @Test
  void boundsAndScoresThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> PlaceBounds.of(PAIR, new int[2], new int[] {-1, 0}, new int[2]))
        .hasMessageContaining("minimum of mentor 0 must lie in 0 to its capacity 0 but was -1");
    PlaceBounds bounds = PlaceBounds.of(PAIR, new int[2], new int[2], new int[2]);
    assertThat(bounds.graph()).isSameAs(PAIR);
    assertThatThrownBy(() -> Bottleneck.solve(bounds, new long[4]))
        .hasMessageContaining("score must have one entry for each of the 3 edges but had 4");
    assertThatThrownBy(() -> Bottleneck.solve(bounds, new long[] {0, Long.MIN_VALUE, 0}))
        .hasMessageContaining("goal 2 must lie in");
    assertThatThrownBy(() -> Bottleneck.oneStepHigher(bounds, new long[2], 0))
        .hasMessageContaining("score must have one entry for each of the 3 edges but had 2");
  }

  @Test
  void changingWhatWasGivenOrReadChangesNothing() {
    int[] places = {1, 1};
    int[] minimum = new int[2];
    int[] capacity = {1, 1};
    PlaceBounds bounds = PlaceBounds.of(PAIR, places, minimum, capacity);
    places[0] = 0;
    minimum[0] = 1;
    capacity[1] = 0;
    long[] goal = {9, 1, 5};
    OrderedMatching found =
        (OrderedMatching) StrictOrder.solve(bounds, List.of(StrictOrder.size(bounds), goal));
    goal[1] = 100;
    OrderedMatching.Level level = found.levels().get(1);
    assertThat(level.goal()).containsExactly(9, 1, 5);
    level.goal()[0] = 7;
    level.menteePrice()[0]++;
    level.mentorPrice()[0]++;
    found.paired()[0] = true;
    assertThat(found.paired()).containsExactly(false, true, true);
    assertThat(PriceBound.proves(bounds, found)).isTrue();
    assertThat(level.menteePrice()).hasSize(2);
    assertThat(level.mentorPrice()).hasSize(2);
  }

  /** Mentee 0 alone for two mentors who need one each, mentee 1 for a third who is content. */
  @Test
  void aConflictNamesMentorsMenteesAndNumbers() {
    CandidateGraph graph = CandidateGraph.ofRows(3, new int[][] {{0, 1}, {2}});
    PlaceBounds bounds =
        PlaceBounds.of(graph, new int[] {1, 1}, new int[] {1, 1, 1}, new int[] {1, 1, 1});
    MinimumConflict conflict = (MinimumConflict) StrictOrder.solve(bounds, List.of());
    assertThat(conflict.mentors()).containsExactly(0, 1);
    assertThat(conflict.mentees()).containsExactly(0);
    assertThat(conflict.wanted()).isEqualTo(2);
    assertThat(conflict.available()).isEqualTo(1);
    conflict.mentors()[0] = 9;
    conflict.mentees()[0] = 9;
    assertThat(conflict.mentors()).containsExactly(0, 1);
    assertThat(conflict.mentees()).containsExactly(0);
    assertThat(Leximin.solve(bounds, new long[3])).isInstanceOf(MinimumConflict.class);
  }

  /** Three mentors in a chain share two mentees: none of the three can be spared. */
  @Test
  void aConflictReachesFromMentorToMentorThroughTheMenteesTheyShare() {
    CandidateGraph graph = CandidateGraph.ofRows(4, new int[][] {{0, 1}, {1, 2}, {3}});
    int[] ones = {1, 1, 1, 1};
    MinimumConflict conflict = (MinimumConflict)
        StrictOrder.solve(PlaceBounds.of(graph, new int[] {1, 1, 1}, ones, ones), List.of());
    assertThat(conflict.mentors()).containsExactly(0, 1, 2);
    assertThat(conflict.mentees()).containsExactly(0, 1);
    assertThat(conflict.wanted()).isEqualTo(3);
    assertThat(conflict.available()).isEqualTo(2);
  }

  /** Mentor 0 wants three of the two mentees there are; mentors 1 and 2 compete, but can be spared. */
  @Test
  void whoCanBeSparedIsNotPartOfAConflict() {
    CandidateGraph graph = CandidateGraph.ofRows(3, new int[][] {{0, 1}, {0, 2}});
    MinimumConflict conflict = (MinimumConflict) StrictOrder.solve(
        PlaceBounds.of(graph, new int[] {1, 1}, new int[] {3, 1, 1}, new int[] {3, 1, 1}),
        List.of());
    assertThat(conflict.mentors()).containsExactly(0);
    assertThat(conflict.mentees()).containsExactly(0, 1);
    assertThat(conflict.wanted()).isEqualTo(3);
    assertThat(conflict.available()).isEqualTo(2);
  }
}
