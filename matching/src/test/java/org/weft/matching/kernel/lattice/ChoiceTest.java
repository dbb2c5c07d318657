package org.weft.matching.kernel.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is chosen from the lattice, against all stable matchings of small markets. */
class ChoiceTest {
  @Property(tries = 500)
  void noStableMatchingCostsLessThanTheEgalitarian(@ForAll long seed, @ForAll long costs) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    long[] cost = market.randomCosts(costs);
    LeastCost found = EgalitarianMatching.solve(poset, cost);
    List<int[]> stable = market.stable();
    assertThat(stable).anyMatch(m -> Arrays.equals(m, found.matchedEdge()));
    long least = stable.stream().mapToLong(m -> EdgeCosts.total(cost, m)).min().orElseThrow();
    assertThat(found.cost()).isEqualTo(least).isEqualTo(EdgeCosts.total(cost, found.matchedEdge()));
    assertThat(poset.matching(found.set().taken())).isEqualTo(found.matchedEdge());
    assertThat(EgalitarianMatching.lowerBound(poset, cost, found.set().flow())).isEqualTo(least);
    assertBestForMentees(
        market,
        found.matchedEdge(),
        stable.stream().filter(m -> EdgeCosts.total(cost, m) == least).toList());
  }

  private static void assertBestForMentees(Market market, int[] found, List<int[]> asGood) {
    assertThat(asGood).anyMatch(m -> Arrays.equals(m, found));
    for (int[] other : asGood) {
      for (int i = 0; i < found.length; i++) {
        if (found[i] >= 0) {
          assertThat(market.menteeRank()[found[i]])
              .isLessThanOrEqualTo(market.menteeRank()[other[i]]);
        }
      }
    }
  }

  @Property(tries = 200)
  void anyFlowBoundsTheCost(@ForAll long seed, @ForAll long costs) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    long[] cost = market.randomCosts(costs);
    long[] flow = new SplittableRandom(costs).longs(poset.arcs(), 0, 9).toArray();
    long bound = EgalitarianMatching.lowerBound(poset, cost, flow);
    for (int[] stable : market.stable()) {
      assertThat(EdgeCosts.total(cost, stable)).isGreaterThanOrEqualTo(bound);
    }
  }

  @Property(tries = 200)
  void ranksCountFromOne(@ForAll long seed) {
    Market market = Market.small(seed);
    long[] mentees = EdgeCosts.ofMentees(market.rankings());
    long[] mentors = EdgeCosts.ofMentors(market.rankings());
    long[] sum = EdgeCosts.sum(mentees, mentors);
    long[] larger = EdgeCosts.larger(mentees, mentors);
    for (int e = 0; e < sum.length; e++) {
      assertThat(mentees[e]).isEqualTo(market.menteeRank()[e] + 1);
      assertThat(mentors[e]).isEqualTo(market.mentorRank()[e] + 1);
      assertThat(sum[e]).isEqualTo(mentees[e] + mentors[e]);
      assertThat(larger[e]).isEqualTo(Math.max(mentees[e], mentors[e]));
    }
  }

  @Property(tries = 500)
  void noStableMatchingHasLessRegret(@ForAll long seed, @ForAll long costs) {
    Market market = Market.small(seed);
    long[] cost = market.randomCosts(costs);
    int[] found = MinimumRegret.solve(market.poset(), cost);
    List<int[]> stable = market.stable();
    long least = stable.stream().mapToLong(m -> EdgeCosts.worst(cost, m)).min().orElseThrow();
    assertThat(EdgeCosts.worst(cost, found)).isEqualTo(least);
    assertBestForMentees(
        market,
        found,
        stable.stream().filter(m -> EdgeCosts.worst(cost, m) == least).toList());
  }

  @Property(tries = 1000)
  void restrictedMatchingIsTheBestThatIsLeft(@ForAll long seed, @ForAll long choice) {
    Market market = Market.small(seed);
    SplittableRandom random = new SplittableRandom(choice);
    boolean[] stableEdge = RestrictedMatching.stableEdges(market.poset());
    boolean[] forced = new boolean[stableEdge.length];
    boolean[] forbidden = new boolean[stableEdge.length];
    int share = 2 + random.nextInt(6);
    for (int e = 0; e < forced.length; e++) {
      forced[e] = (stableEdge[e] || random.nextInt(30) == 0) && random.nextInt(share * 3) == 0;
      forbidden[e] = random.nextInt(share) == 0;
    }
    List<int[]> left = market.stable().stream()
        .filter(m -> Arrays.stream(m).noneMatch(e -> e >= 0 && forbidden[e]))
        .filter(m -> IntStream.range(0, forced.length)
            .filter(e -> forced[e])
            .allMatch(e -> m[market.menteeOf(e)] == e))
        .toList();
    int[] found = RestrictedMatching.solve(market.poset(), forced, forbidden);
    assertThat(found == null).isEqualTo(left.isEmpty());
    if (found != null) {
      assertBestForMentees(market, found, left);
    }
  }

  @Property(tries = 300)
  void medianGivesEveryMenteeTheMiddleOfWhatTheyGet(@ForAll long seed) {
    Market market = Market.small(seed);
    List<int[]> stable = market.stable();
    int[] found = MedianMatching.solve(market.poset(), stable.size());
    assertThat(found).isNotNull();
    assertThat(market.isStable(found)).isTrue();
    for (int i = 0; i < found.length; i++) {
      if (found[i] >= 0) {
        int mentee = i;
        int[] ranks = stable.stream()
            .mapToInt(m -> market.menteeRank()[m[mentee]])
            .sorted()
            .toArray();
        assertThat(market.menteeRank()[found[i]]).isEqualTo(ranks[(ranks.length - 1) / 2]);
      }
    }
    if (stable.size() > 1) {
      assertThat(MedianMatching.solve(market.poset(), stable.size() - 1)).isNull();
    }
  }

  @Property(tries = 500)
  void fairMatchingsAreTheFairestWhenSearchedToTheEnd(@ForAll long seed, @ForAll long costs) {
    Market market = Market.small(seed);
    List<int[]> stable = market.stable();
    for (FairAim aim : FairAim.values()) {
      assertFairest(
          market,
          stable,
          EdgeCosts.ofMentees(market.rankings()),
          EdgeCosts.ofMentors(market.rankings()),
          aim);
      assertFairest(market, stable, market.randomCosts(costs), market.randomCosts(costs + 1), aim);
    }
  }

  private static void assertFairest(
      Market market, List<int[]> stable, long[] mentees, long[] mentors, FairAim aim) {
    long least = stable.stream()
        .mapToLong(m -> value(aim, EdgeCosts.total(mentees, m), EdgeCosts.total(mentors, m)))
        .min()
        .orElseThrow();
    for (long nodes : new long[] {0, 1, 2, 3, 5, Long.MAX_VALUE}) {
      FairResult found = FairMatching.solve(market.poset(), mentees, mentors, aim, nodes);
      assertThat(stable).anyMatch(m -> Arrays.equals(m, found.matchedEdge()));
      long value = value(
          aim,
          EdgeCosts.total(mentees, found.matchedEdge()),
          EdgeCosts.total(mentors, found.matchedEdge()));
      assertThat(found.value()).isEqualTo(value).isGreaterThanOrEqualTo(least);
      assertThat(found.lowerBound()).isLessThanOrEqualTo(least);
      assertThat(found.isExact()).isEqualTo(found.value() == found.lowerBound());
      assertThat(found.nodes()).isBetween(0L, nodes);
      if (nodes == Long.MAX_VALUE) {
        assertThat(found.isExact()).isTrue();
      }
    }
  }

  private static long value(FairAim aim, long mentees, long mentors) {
    return aim == FairAim.BALANCED ? Math.max(mentees, mentors) : Math.abs(mentees - mentors);
  }

  /** Larger lattices, in which bounds alone do not settle the search. */
  @Property(tries = 60)
  void fairMatchingsOfLargerMarketsAgreeWithListingAll(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Market market = Market.doubled(3);
    long[] mentees = random.longs(64, -50, 51).toArray();
    long[] mentors = random.longs(64, -50, 51).toArray();
    RotationPoset poset = market.poset();
    for (FairAim aim : FairAim.values()) {
      FairResult found = FairMatching.solve(poset, mentees, mentors, aim, 1_000_000);
      long least = RotationPosetTest.listed(poset).stream()
          .mapToLong(m -> value(aim, EdgeCosts.total(mentees, m), EdgeCosts.total(mentors, m)))
          .min()
          .orElseThrow();
      assertThat(found.isExact()).isTrue();
      assertThat(found.value()).isEqualTo(least);
    }
  }

  @Test
  void localSearchImprovesOnTheWalkBeforeAnyBranching() {
    RotationPoset poset = Market.doubled(5).poset();
    int better = 0;
    for (int seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] mentees = random.longs(1024, 0, 1L << 40).toArray();
      long[] mentors = random.longs(1024, 0, 1L << 40).toArray();
      for (FairAim aim : FairAim.values()) {
        FairResult walk = FairMatching.solve(poset, mentees, mentors, aim, 0);
        FairResult flips = FairMatching.solve(poset, mentees, mentors, aim, poset.rotations());
        assertThat(walk.nodes()).isZero();
        assertThat(flips.value()).isLessThanOrEqualTo(walk.value());
        better += flips.value() < walk.value() ? 1 : 0;
      }
    }
    assertThat(better).isGreaterThan(20);
  }

  /** Costs of few values, so that bounds are often met exactly. */
  @Property(tries = 100)
  void boundsAreMetButNeverPassed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RotationPoset poset = Market.doubled(2 + random.nextInt(2)).poset();
    int edges = poset.graph().edges();
    long[] mentees = random.longs(edges, 0, 2).toArray();
    long[] mentors = random.longs(edges, 0, 2).toArray();
    List<int[]> stable = RotationPosetTest.listed(poset);
    for (FairAim aim : FairAim.values()) {
      long least = stable.stream()
          .mapToLong(m -> value(aim, EdgeCosts.total(mentees, m), EdgeCosts.total(mentors, m)))
          .min()
          .orElseThrow();
      FairResult searched = FairMatching.solve(poset, mentees, mentors, aim, 100_000);
      assertThat(searched.value()).isEqualTo(least).isEqualTo(searched.lowerBound());
      assertThat(FairMatching.solve(poset, mentees, mentors, aim, 0).lowerBound())
          .isLessThanOrEqualTo(least);
    }
  }

  @Test
  void boundsAloneSettleWhatIsOneSided() {
    Market market = Market.doubled(3);
    long[] ranks = EdgeCosts.ofMentees(market.rankings());
    long[] nothing = new long[ranks.length];
    RotationPoset poset = market.poset();
    long least = EdgeCosts.total(ranks, poset.matching(new boolean[poset.rotations()]));
    for (FairAim aim : FairAim.values()) {
      for (FairResult found : List.of(
          FairMatching.solve(poset, ranks, nothing, aim, 0),
          FairMatching.solve(poset, nothing, ranks, aim, 0))) {
        assertThat(found.value()).isEqualTo(least).isEqualTo(found.lowerBound());
        assertThat(found.isExact()).isTrue();
      }
    }
  }

  @Test
  void balancedRanksOfTheKnownFamilyMeetHalfTheSum() {
    for (int times = 2; times < 6; times++) {
      Market market = Market.doubled(times);
      long[] mentees = EdgeCosts.ofMentees(market.rankings());
      long[] mentors = EdgeCosts.ofMentors(market.rankings());
      RotationPoset poset = market.poset();
      long sum =
          EgalitarianMatching.solve(poset, EdgeCosts.sum(mentees, mentors)).cost();
      FairResult found = FairMatching.solve(poset, mentees, mentors, FairAim.BALANCED, 0);
      assertThat(found.value()).isEqualTo(sum / 2).isEqualTo(found.lowerBound());
    }
  }

  @Test
  void searchThatRunsOutSaysSo() {
    SplittableRandom random = new SplittableRandom(7);
    RotationPoset poset = Market.doubled(5).poset();
    long[] mentees = random.longs(1024, 0, 1L << 40).toArray();
    long[] mentors = random.longs(1024, 0, 1L << 40).toArray();
    FairResult found = FairMatching.solve(poset, mentees, mentors, FairAim.SEX_EQUAL, 300);
    assertThat(found.isExact()).isFalse();
    assertThat(found.nodes()).isEqualTo(300);
    assertThat(found.lowerBound()).isLessThan(found.value());
    FairResult longer = FairMatching.solve(poset, mentees, mentors, FairAim.SEX_EQUAL, 30_000);
    assertThat(longer.value()).isLessThan(found.value());
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    Market market = Market.doubled(1);
    RotationPoset poset = market.poset();
    long[] huge = {Long.MAX_VALUE, 0, 0, 0};
    long[] zero = new long[4];
    assertThatThrownBy(() -> EgalitarianMatching.solve(poset, huge))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2^60")
        .hasMessageContaining("edge 0")
        .hasMessageContaining("smaller units");
    long[] least = {0, Long.MIN_VALUE, 0, 0};
    assertThatThrownBy(() -> EgalitarianMatching.solve(poset, least))
        .hasMessageContaining("edge 1");
    assertThatThrownBy(() -> EgalitarianMatching.solve(poset, new long[3]))
        .hasMessageContaining("had 3");
    assertThatThrownBy(() -> MinimumRegret.solve(poset, new long[3])).hasMessageContaining("had 3");
    assertThatThrownBy(() -> FairMatching.solve(poset, zero, zero, FairAim.BALANCED, -1))
        .hasMessageContaining("nodes")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> FairMatching.solve(poset, zero, new long[1], FairAim.BALANCED, 1))
        .hasMessageContaining("same length");
    assertThatThrownBy(() -> EdgeCosts.larger(zero, new long[1]))
        .hasMessageContaining("same length");
    assertThatThrownBy(() -> MedianMatching.solve(poset, 0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> RestrictedMatching.solve(poset, new boolean[1], new boolean[4]))
        .hasMessageContaining("forced");
    assertThatThrownBy(() -> RestrictedMatching.solve(poset, new boolean[4], new boolean[1]))
        .hasMessageContaining("forbidden");
    long[] most = {1L << 59, -(1L << 58), 1L << 58, 0};
    assertThat(EgalitarianMatching.solve(poset, most).cost()).isZero();
  }
}
