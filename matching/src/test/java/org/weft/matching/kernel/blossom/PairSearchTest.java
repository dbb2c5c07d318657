package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.matching.kernel.Objective;

/** The search alone, without a start that leaves it little to do: many blossoms are made, nested, entered and taken apart. */
class PairSearchTest {
  private static PricedPairs searched(PairGraph graph, long offset, boolean circlesFirst) {
    int[] mate = GreedyStart.nobody(graph.people);
    long[] y = GreedyStart.prices(graph, offset);
    if (circlesFirst) {
      CircleStart.match(graph, offset, y, mate);
    }
    BlossomForest forest = new BlossomForest(mate);
    long[] z = new long[forest.nodes];
    PairSearch search = new PairSearch(graph, offset, forest, y, z);
    for (int i = 0; i < mate.length; i++) {
      if (mate[i] == -1 && y[i] > 0) {
        search.settle(i);
      }
    }
    long total = 0;
    for (int p = 0; p < graph.pairs(); p++) {
      total += mate[graph.left[p]] == graph.right[p] ? graph.weight[p] : 0;
    }
    return new PricedPairs(Objective.HEAVIEST, 0, mate, total, y, OddSets.of(forest, z));
  }

  private static void assertBest(PairGraph graph) {
    PricedPairs alone = searched(graph, 0, false);
    assertThat(PairsCheck.check(graph, alone)).isEqualTo(new PairVerdict.Holds());
    PricedPairs afterCircles = searched(graph, 0, true);
    assertThat(PairsCheck.check(graph, afterCircles)).isEqualTo(new PairVerdict.Holds());
    assertThat(alone.totalWeight())
        .isEqualTo(HeaviestPairs.solve(graph, Objective.HEAVIEST).totalWeight());
  }

  @Property(tries = 1000)
  void everySmallPoolIsSolvedFromNothing(@ForAll long seed) {
    assertBest(PairPools.upTo(12, seed));
  }

  @Property(tries = 200)
  void poolsOfAHundredAreSolvedFromNothing(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 1 + random.nextInt(100);
    assertBest(PairPools.random(
        people, 8 * random.nextDouble() / people, 1L << random.nextInt(1, 12), random));
  }

  @Property(tries = 200)
  void setsInsideSetsAreMadeAndTakenApart(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.visitedShells(2 + random.nextInt(10), random);
    assertBest(PairPools.renamed(
        graph,
        PairPools.shuffled(graph.people(), random),
        PairPools.shuffled(graph.pairs(), random)));
  }
}
