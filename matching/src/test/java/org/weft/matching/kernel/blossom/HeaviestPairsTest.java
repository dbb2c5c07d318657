package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.peers.MaximumMatching;
import org.weft.matching.kernel.peers.PeerGraph;

class HeaviestPairsTest {
  private static final PairGraph ROW =
      PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 8, 5});
  private static final PairGraph STEEP_ROW =
      PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 11, 5});

  @Test
  void twoGoodPairsBeatTheBestPair() {
    PricedPairs best = HeaviestPairs.solve(ROW, Objective.HEAVIEST);
    assertThat(best.partner()).containsExactly(1, 0, 3, 2);
    assertThat(best.totalWeight()).isEqualTo(10);
    assertThat(best.size()).isEqualTo(2);
    assertThat(best.offset()).isZero();
    assertThat(best.objective()).isEqualTo(Objective.HEAVIEST);
  }

  @Test
  void onlyTheObjectiveDecidesWhetherTwoStayAlone() {
    assertThat(HeaviestPairs.solve(STEEP_ROW, Objective.HEAVIEST).partner())
        .containsExactly(-1, 2, 1, -1);
    PricedPairs largest = HeaviestPairs.solve(STEEP_ROW, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(largest.partner()).containsExactly(1, 0, 3, 2);
    assertThat(largest.totalWeight()).isEqualTo(10);
    assertThat(largest.offset()).isEqualTo(2);
  }

  @Test
  void threeInACircleNeedAPricedSet() {
    PairGraph circle =
        PairGraph.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new long[] {6, 6, 6});
    PricedPairs best = HeaviestPairs.solve(circle, Objective.HEAVIEST);
    assertThat(best.totalWeight()).isEqualTo(6);
    assertThat(best.price()).containsExactly(0, 0, 0);
    assertThat(best.sets().count()).isOne();
    assertThat(best.sets().innermost()).containsExactly(0, 0, 0);
    assertThat(best.sets().around()).containsExactly(-1);
    assertThat(best.sets().price()).containsExactly(12);
  }

  @Property(tries = 4000)
  void noPairsAreWorthMore(@ForAll long seed) {
    PairGraph graph = PairPools.upTo(7, seed);
    PairTwin twin = new PairTwin(graph);
    PricedPairs heaviest = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    assertThat(BigInteger.valueOf(heaviest.totalWeight())).isEqualTo(twin.heaviest());
    assertThat(PairsCheck.check(graph, heaviest)).isEqualTo(new PairVerdict.Holds());
    PricedPairs largest = HeaviestPairs.solve(graph, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(largest.size()).isEqualTo(twin.mostPairs());
    assertThat(BigInteger.valueOf(largest.totalWeight())).isEqualTo(twin.heaviestOfLargest());
    assertThat(PairsCheck.check(graph, largest)).isEqualTo(new PairVerdict.Holds());
  }

  @Property(tries = 300)
  void noPairsOfTenPeopleAreWorthMore(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.random(10, 0.45, 1 + random.nextInt(6), random);
    PairTwin twin = new PairTwin(graph);
    assertThat(BigInteger.valueOf(HeaviestPairs.solve(graph, Objective.HEAVIEST).totalWeight()))
        .isEqualTo(twin.heaviest());
    PricedPairs largest = HeaviestPairs.solve(graph, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(BigInteger.valueOf(largest.totalWeight())).isEqualTo(twin.heaviestOfLargest());
  }

  @Property(tries = 400)
  void poolsOfAHundredAreSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 1 + random.nextInt(120);
    double density = random.nextInt(4) == 0 ? 1 : 5 * random.nextDouble() / people;
    PairGraph graph = PairPools.random(people, density, 1L << random.nextInt(1, 30), random);
    for (Objective objective : Objective.values()) {
      assertThat(PairsCheck.check(graph, HeaviestPairs.solve(graph, objective)))
          .isEqualTo(new PairVerdict.Holds());
    }
  }

  @Property(tries = 300)
  void asManyPeopleArePairedAsWithoutWeights(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 1 + random.nextInt(60);
    PairGraph graph = PairPools.random(people, 3 * random.nextDouble() / people, 50, random);
    int[][] lists = IntStream.range(0, people)
        .mapToObj(i -> IntStream.range(graph.start[i], graph.start[i + 1])
            .map(e -> graph.peer[e])
            .toArray())
        .toArray(int[][]::new);
    assertThat(HeaviestPairs.solve(graph, Objective.LARGEST_THEN_HEAVIEST).size())
        .isEqualTo(MaximumMatching.solve(PeerGraph.ofLists(lists)).size());
  }

  @Property(tries = 300)
  void namesAndOrderDoNotChangeTheTotal(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.random(40, 0.1, 1 + random.nextInt(20), random);
    PairGraph other = PairPools.renamed(
        graph, PairPools.shuffled(40, random), PairPools.shuffled(graph.pairs(), random));
    for (Objective objective : Objective.values()) {
      PricedPairs a = HeaviestPairs.solve(graph, objective);
      PricedPairs b = HeaviestPairs.solve(other, objective);
      assertThat(b.totalWeight()).isEqualTo(a.totalWeight());
      assertThat(objective == Objective.HEAVIEST || a.size() == b.size()).isTrue();
    }
  }

  @Property(tries = 300)
  void solvingTwiceGivesTheSamePairsAndPrices(@ForAll long seed) {
    PairGraph graph = PairPools.upTo(30, seed);
    PricedPairs a = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    PricedPairs b = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    assertThat(a.partner()).isEqualTo(b.partner());
    assertThat(a.price()).isEqualTo(b.price());
    assertThat(a.sets().price()).isEqualTo(b.sets().price());
  }

  @Test
  void setsInsideSetsGoAsDeepAsTheShells() {
    for (int shells : new int[] {2, 3, 10, 60}) {
      PairGraph graph = PairPools.shells(shells);
      PricedPairs best = HeaviestPairs.solve(graph, Objective.HEAVIEST);
      assertThat(PairsCheck.check(graph, best)).isEqualTo(new PairVerdict.Holds());
      assertThat(depth(best.sets())).isEqualTo(shells);
    }
  }

  @Property(tries = 400)
  void setsInsideSetsFallApartWhenSomebodyOutsideIsWorthMore(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.visitedShells(2 + random.nextInt(12), random);
    int[] name = PairPools.shuffled(graph.people(), random);
    int[] order = PairPools.shuffled(graph.pairs(), random);
    PairGraph renamed = PairPools.renamed(graph, name, order);
    for (Objective objective : Objective.values()) {
      PricedPairs best = HeaviestPairs.solve(graph, objective);
      PricedPairs other = HeaviestPairs.solve(renamed, objective);
      assertThat(PairsCheck.check(graph, best)).isEqualTo(new PairVerdict.Holds());
      assertThat(PairsCheck.check(renamed, other)).isEqualTo(new PairVerdict.Holds());
      assertThat(other.totalWeight()).isEqualTo(best.totalWeight());
    }
  }

  private static int depth(OddSets sets) {
    int[] around = sets.around();
    return IntStream.range(0, around.length)
        .map(s -> {
          int depth = 1;
          for (int t = s; around[t] >= 0; t = around[t]) {
            depth++;
          }
          return depth;
        })
        .max()
        .orElse(0);
  }

  @Test
  void emptyPoolsAndPoolsWithoutPairsAreSolved() {
    for (int people = 0; people < 4; people++) {
      PairGraph graph = PairGraph.of(people, new int[0], new int[0], new long[0]);
      for (Objective objective : Objective.values()) {
        PricedPairs none = HeaviestPairs.solve(graph, objective);
        assertThat(none.partner()).hasSize(people).doesNotContain(0);
        assertThat(none.size()).isZero();
        assertThat(PairsCheck.check(graph, none).holds()).isTrue();
      }
    }
  }

  @Test
  void pairsOfWeightZeroCountAsPairsButAddNothing() {
    PairGraph graph = PairGraph.of(2, new int[] {0}, new int[] {1}, new long[] {0});
    assertThat(HeaviestPairs.solve(graph, Objective.LARGEST_THEN_HEAVIEST).size())
        .isOne();
    assertThat(HeaviestPairs.solve(graph, Objective.HEAVIEST).totalWeight()).isZero();
  }

  @Property(tries = 300)
  void hugeWeightsAreAddedExactly(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.random(7, 0.8, 1L << 57, random);
    PairTwin twin = new PairTwin(graph);
    PricedPairs best = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    assertThat(BigInteger.valueOf(best.totalWeight())).isEqualTo(twin.heaviest());
    assertThat(PairsCheck.check(graph, best)).isEqualTo(new PairVerdict.Holds());
  }

  @Test
  void theLargestWeightIsAcceptedAndOneMoreIsRefused() {
    long most = 1L << 57;
    assertThat(HeaviestPairs.solve(pair(most), Objective.HEAVIEST).totalWeight())
        .isEqualTo(most);
    assertThatThrownBy(() -> HeaviestPairs.solve(pair(most + 1), Objective.HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most " + most + " but is " + (most + 1))
        .hasMessageContaining("coarser unit");
    assertThatThrownBy(() -> HeaviestPairs.solve(pair(Long.MAX_VALUE), Objective.HEAVIEST))
        .hasMessageContaining("but is " + Long.MAX_VALUE);
  }

  @Test
  void manyPeopleWithHugeWeightsAreRefusedWhenMorePairsMustWin() {
    long[] weight = {1L << 56, 0, 0, 0, 0};
    PairGraph graph =
        PairGraph.of(10, new int[] {0, 2, 4, 6, 8}, new int[] {1, 3, 5, 7, 9}, weight);
    assertThat(HeaviestPairs.solve(graph, Objective.HEAVIEST).totalWeight()).isEqualTo(1L << 56);
    assertThatThrownBy(() -> HeaviestPairs.solve(graph, Objective.LARGEST_THEN_HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("with " + (4 * (1L << 56) + 1) + " added for each pair");
  }

  private static PairGraph pair(long weight) {
    return PairGraph.of(2, new int[] {0}, new int[] {1}, new long[] {weight});
  }

  /** The middle pairs are worth a little more, so the first matching takes them and must be turned over from the ends. */
  @Test
  void aPathOfFiftyThousandIsTurnedOverWithoutRecursion() {
    int people = 50_000;
    int[] left = IntStream.range(0, people - 1).toArray();
    int[] right = IntStream.range(1, people).toArray();
    long[] weight = Arrays.stream(left).mapToLong(i -> i % 2 == 1 ? 11 : 10).toArray();
    PairGraph path = PairGraph.of(people, left, right, weight);
    PricedPairs best = HeaviestPairs.solve(path, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(best.size()).isEqualTo(people / 2);
    assertThat(PairsCheck.check(path, best).holds()).isTrue();
  }
}
