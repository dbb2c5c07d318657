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
import org.weft.matching.kernel.BlockingPairs;

/** Lattices with ten stable matchings and more, in which one step needs several others. */
class LargerLatticesTest {
  @Test
  void medianOfTheKnownFamilyIsTheMiddleForEverybody() {
    for (int times = 2; times < 4; times++) {
      Market market = Market.doubled(times);
      List<int[]> stable = RotationPosetTest.listed(market.poset());
      int[] found = MedianMatching.solve(market.poset(), stable.size());
      assertThat(found).isNotNull();
      for (int i = 0; i < found.length; i++) {
        int mentee = i;
        int[] ranks = stable.stream()
            .mapToInt(m -> market.menteeRank()[m[mentee]])
            .sorted()
            .toArray();
        assertThat(market.menteeRank()[found[i]]).isEqualTo(ranks[(ranks.length - 1) / 2]);
      }
    }
  }

  @Property(tries = 150)
  void restrictedMatchingIsTheBestThatIsLeft(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Market market = Market.doubled(2 + random.nextInt(2));
    int edges = market.graph().edges();
    boolean[] forced = new boolean[edges];
    boolean[] forbidden = new boolean[edges];
    int share = 3 + random.nextInt(20);
    for (int e = 0; e < edges; e++) {
      forced[e] = random.nextInt(edges / 2) == 0;
      forbidden[e] = random.nextInt(share) == 0;
    }
    List<int[]> left = RotationPosetTest.listed(market.poset()).stream()
        .filter(m -> IntStream.range(0, edges)
            .allMatch(e -> m[market.menteeOf(e)] == e ? !forbidden[e] : !forced[e]))
        .toList();
    int[] found = RestrictedMatching.solve(market.poset(), forced, forbidden);
    assertThat(found == null).isEqualTo(left.isEmpty());
    if (found != null) {
      assertThat(left).anyMatch(m -> Arrays.equals(m, found));
      for (int[] other : left) {
        for (int i = 0; i < found.length; i++) {
          assertThat(market.menteeRank()[found[i]])
              .isLessThanOrEqualTo(market.menteeRank()[other[i]]);
        }
      }
    }
  }

  @Test
  void aPairForcedFromFarDownTheLatticeBringsAllStepsBeforeIt() {
    Market market = Market.doubled(3);
    RotationPoset poset = market.poset();
    boolean[] all = new boolean[poset.rotations()];
    Arrays.fill(all, true);
    boolean[] forced = new boolean[market.graph().edges()];
    for (int e : poset.matching(all)) {
      forced[e] = true;
      assertThat(RestrictedMatching.solve(poset, forced, new boolean[forced.length]))
          .contains(e);
    }
    assertThat(RestrictedMatching.solve(poset, forced, new boolean[forced.length]))
        .isEqualTo(poset.matching(all));
  }

  @Property(tries = 100)
  void noStableMatchingOfTheKnownFamilyHasLessRegret(@ForAll long seed) {
    Market market = Market.doubled(3);
    long[] cost = market.randomCosts(seed);
    long least = RotationPosetTest.listed(market.poset()).stream()
        .mapToLong(m -> EdgeCosts.worst(cost, m))
        .min()
        .orElseThrow();
    assertThat(EdgeCosts.worst(cost, MinimumRegret.solve(market.poset(), cost))).isEqualTo(least);
  }

  @Property(tries = 40)
  void everyClosedSetOfALargeMarketIsStable(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Market market = Market.random(
        20 + random.nextInt(20), 10 + random.nextInt(20), 1 + random.nextInt(3), random);
    StableEnumeration all = StableEnumeration.of(market.poset());
    for (int step = 0; step < 300 && all.advance(); step++) {
      assertThat(BlockingPairs.check(market.rankings(), market.capacity(), all.matchedEdge())
              .holds())
          .isTrue();
    }
  }

  @Property(tries = 100)
  void menteesOfAStepAreThoseOfItsPairs(@ForAll long seed) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    for (int r = 0; r < poset.rotations(); r++) {
      assertThat(poset.mentees(r))
          .isEqualTo(Arrays.stream(poset.former(r)).map(market::menteeOf).toArray())
          .isEqualTo(Arrays.stream(poset.next(r)).map(market::menteeOf).toArray());
    }
    assertThatThrownBy(() -> poset.mentees(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property(tries = 30)
  void theFairMatchingFoundBySearchHasTheValueThatIsClaimed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RotationPoset poset = Market.doubled(4).poset();
    long[] mentees = random.longs(256, 0, 1L << 30).toArray();
    long[] mentors = random.longs(256, 0, 1L << 30).toArray();
    for (long nodes : new long[] {30, 100, 1000}) {
      for (FairAim aim : FairAim.values()) {
        FairResult found = FairMatching.solve(poset, mentees, mentors, aim, nodes);
        assertThat(aim.value(
                EdgeCosts.total(mentees, found.matchedEdge()),
                EdgeCosts.total(mentors, found.matchedEdge())))
            .isEqualTo(found.value());
        assertThat(found.isExact() || found.nodes() == nodes).isTrue();
      }
    }
  }

  /** Listing all 195 472 matchings needs more nodes than that; bounds cut most of them off. */
  @Test
  void boundsSpareTheSearchMostOfTheLattice() {
    RotationPoset poset = Market.doubled(4).poset();
    for (int seed = 0; seed < 5; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] mentees = random.longs(256, 0, 1L << 30).toArray();
      long[] mentors = random.longs(256, 0, 1L << 30).toArray();
      FairResult found = FairMatching.solve(poset, mentees, mentors, FairAim.BALANCED, 1_000_000);
      assertThat(found.isExact()).isTrue();
      assertThat(found.nodes()).isLessThan(100_000);
    }
  }

  @Test
  void localSearchGoesOnUntilNoStepHelps() {
    RotationPoset poset = Market.doubled(5).poset();
    long looks = 0;
    for (int seed = 0; seed < 10; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] mentees = random.longs(1024, 0, 1L << 40).toArray();
      long[] mentors = random.longs(1024, 0, 1L << 40).toArray();
      long once = FairMatching.solve(poset, mentees, mentors, FairAim.BALANCED, poset.rotations())
          .value();
      long twice = FairMatching.solve(
              poset, mentees, mentors, FairAim.BALANCED, 2L * poset.rotations())
          .value();
      looks += twice < once ? 1 : 0;
    }
    assertThat(looks).isPositive();
  }

  @Test
  void anOpenTotalReachesFromAllGainsToAllLosses() {
    OpenTotal total = new OpenTotal(10, new long[] {3, -4});
    assertThat(new long[] {total.least(), total.now(), total.most()}).containsExactly(6, 10, 13);
    total.close(1);
    assertThat(new long[] {total.least(), total.now(), total.most()}).containsExactly(10, 10, 13);
    total.add(1, 1);
    total.close(0);
    assertThat(new long[] {total.least(), total.now(), total.most()}).containsExactly(6, 6, 6);
    total.add(1, -1);
    total.open(1);
    assertThat(new long[] {total.least(), total.now(), total.most()}).containsExactly(6, 10, 10);
    assertThat(total.change(1)).isEqualTo(-4);
  }

  @Test
  void costsThatAreTooLargeTogetherAreRefusedBeforeAnySearch() {
    RotationPoset poset = Market.doubled(1).poset();
    long half = 1L << 59;
    long[] zero = new long[4];
    assertThatThrownBy(() -> EgalitarianMatching.solve(poset, new long[] {half, -half, 1, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("edge 2 costs 1");
    assertThat(EgalitarianMatching.solve(poset, new long[] {half, 0, 0, -half}).cost())
        .isZero();
    long[] most = {2 * half, 0, 0, 1};
    assertThatThrownBy(() -> EgalitarianMatching.lowerBound(poset, most, new long[poset.arcs()]))
        .hasMessageContaining("edge 3 costs 1");
    long[] one = {half, 0, 0, 1};
    long[] minus = {-half, 0, 0, -1};
    for (FairAim aim : FairAim.values()) {
      assertThatThrownBy(() -> FairMatching.solve(poset, one, one, aim, 0))
          .hasMessageContaining("edge 3 costs 2");
      assertThatThrownBy(() -> FairMatching.solve(poset, one, minus, aim, 0))
          .hasMessageContaining("edge 3 costs 2");
      assertThat(FairMatching.solve(poset, zero, zero, aim, 0).value()).isZero();
    }
    int[] none = {0};
    long limit = EdgeCosts.LARGEST_SUM;
    assertThat(HeaviestClosure.solve(none, new int[0], new long[0]).weight()).isZero();
    int[] noNeeds = {0, 0, 0};
    assertThat(HeaviestClosure.solve(noNeeds, new int[0], new long[] {limit, 0}).weight())
        .isEqualTo(limit);
    assertThat(
            HeaviestClosure.solve(noNeeds, new int[0], new long[] {-limit, 0}).weight())
        .isZero();
    assertThatThrownBy(() -> HeaviestClosure.solve(noNeeds, new int[0], new long[] {-limit, 1}))
        .hasMessageContaining("use smaller units");
  }
}
