package org.weft.matching.kernel.blossom;

import org.weft.matching.kernel.Objective;

/**
 * The prices and pairs of one pool while they become the best ones; edges may be added between two rounds.
 *
 * <p><b>Details.</b> Between rounds all blossoms are dissolved: half of the price of a blossom goes to each of its people.
 * That covers every edge as before, exactly so inside the blossom, so that its pairs stay.
 */
final class PairSolver {
  private final long offset;
  private long[] y;
  private int[] mate;
  private BlossomForest forest;
  private long[] z;

  PairSolver(int people, long offset) {
    this.offset = offset;
    this.mate = GreedyStart.nobody(people);
    this.y = new long[0];
    this.forest = new BlossomForest(mate);
    this.z = new long[forest.nodes];
  }

  /** Solves from scratch. */
  void solve(PairGraph graph) {
    y = GreedyStart.prices(graph, offset);
    settle(graph);
  }

  /** Solves on after pairs have been added, starting from the prices of the last round. */
  void resume(PairGraph graph, int firstAdded) {
    dissolve();
    for (int p = firstAdded; p < graph.pairs(); p++) {
      int i = graph.left[p];
      int j = graph.right[p];
      y[i] = Math.max(y[i], 2 * (graph.weight[p] + offset) - y[j]);
    }
    boolean[] exact = new boolean[mate.length];
    for (int p = 0; p < graph.pairs(); p++) {
      int i = graph.left[p];
      int j = graph.right[p];
      if (mate[i] == j && y[i] + y[j] == 2 * (graph.weight[p] + offset)) {
        exact[i] = true;
        exact[j] = true;
      }
    }
    for (int i = 0; i < mate.length; i++) {
      mate[i] = exact[i] ? mate[i] : -1;
    }
    forest = new BlossomForest(mate);
    z = new long[forest.nodes];
    settle(graph);
  }

  private void dissolve() {
    for (int i = 0; i < y.length; i++) {
      for (int b = forest.parent[i]; b >= 0; b = forest.parent[b]) {
        y[i] += z[b] / 2;
      }
    }
  }

  private void settle(PairGraph graph) {
    GreedyStart.match(graph, offset, y, mate);
    CircleStart.match(graph, offset, y, mate);
    PairSearch search = new PairSearch(graph, offset, forest, y, z);
    for (int i = 0; i < mate.length; i++) {
      if (mate[i] == -1 && y[i] > 0) {
        search.settle(i);
      }
    }
  }

  /** The prices of the people, in half units of weight. */
  long[] price() {
    return y;
  }

  /** The prices of all blossoms that hold both. */
  long setsAround(int i, int j) {
    if (!forest.together(i, j)) {
      return 0;
    }
    int a = forest.parent[i];
    int b = forest.parent[j];
    while (a != b) {
      if (forest.size[a] <= forest.size[b]) {
        a = forest.parent[a];
      } else {
        b = forest.parent[b];
      }
    }
    long sum = 0;
    for (int x = a; x >= 0; x = forest.parent[x]) {
      sum += z[x];
    }
    return sum;
  }

  PricedPairs result(Objective objective, PairGraph graph) {
    long total = 0;
    for (int p = 0; p < graph.pairs(); p++) {
      total += mate[graph.left[p]] == graph.right[p] ? graph.weight[p] : 0;
    }
    return new PricedPairs(objective, offset, mate, total, y, OddSets.of(forest, z));
  }
}
