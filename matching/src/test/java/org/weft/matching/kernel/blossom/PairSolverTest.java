package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.matching.kernel.Objective;

/** Pairs may be added after a pool was solved; the proof of what was found before is carried over. */
class PairSolverTest {
  @Property(tries = 300)
  void pairsAddedLaterAreHeededWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 6 + random.nextInt(20);
    long range = 1L << random.nextInt(5);
    solvedInSteps(PairPools.random(people, 0.2 + random.nextDouble() / 2, range, random), random);
  }

  /** Odd sets have prices here, which must not be lost when the sets are dissolved. */
  @Property(tries = 300)
  void pairsAddedAroundOddSetsWithPricesAreHeededWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph shells = PairPools.shells(2 + random.nextInt(6));
    int[] name = PairPools.shuffled(shells.people(), random);
    int[] order = PairPools.shuffled(shells.pairs(), random);
    solvedInSteps(random.nextBoolean() ? shells : PairPools.renamed(shells, name, order), random);
  }

  private static void solvedInSteps(PairGraph graph, SplittableRandom random) {
    PairSolver solver = new PairSolver(graph.people(), 0);
    int size = random.nextInt(graph.pairs() + 1);
    solver.solve(first(graph, size));
    assertHolds(first(graph, size), solver);
    while (size < graph.pairs()) {
      int before = size;
      size = Math.min(graph.pairs(), size + 1 + random.nextInt(8));
      solver.resume(first(graph, size), before);
      assertHolds(first(graph, size), solver);
    }
    assertThat(solver.result(Objective.HEAVIEST, graph).totalWeight())
        .isEqualTo(HeaviestPairs.solve(graph, Objective.HEAVIEST).totalWeight());
  }

  private static PairGraph first(PairGraph graph, int pairs) {
    return PairGraph.of(
        graph.people(),
        Arrays.copyOf(graph.left, pairs),
        Arrays.copyOf(graph.right, pairs),
        Arrays.copyOf(graph.weight, pairs));
  }

  private static void assertHolds(PairGraph graph, PairSolver solver) {
    assertThat(PairsCheck.check(graph, solver.result(Objective.HEAVIEST, graph)))
        .isEqualTo(new PairVerdict.Holds());
    long[] price = solver.price();
    for (int p = 0; p < graph.pairs(); p++) {
      int i = graph.left[p];
      int j = graph.right[p];
      assertThat(price[i] + price[j] + solver.setsAround(i, j))
          .isGreaterThanOrEqualTo(2 * graph.weight[p]);
    }
  }
}
