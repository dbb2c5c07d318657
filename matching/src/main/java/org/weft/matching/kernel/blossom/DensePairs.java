package org.weft.matching.kernel.blossom;

import org.weft.matching.kernel.Objective;

/**
 * Solves a pool in which nearly all pairs are possible by looking at few of them.
 *
 * <p>The best pairs of each person are solved exactly. Then the prices are asked about all others: a pair that is not worth
 * more than its prices could not improve anything. Those that are worth more join, and the search goes on from the prices
 * it has. When there are none, the prices prove the answer for all pairs.
 *
 * <p><b>Details.</b> Each row is read once to choose and once more in each round. After a round, the prices cover all pairs
 * that have joined. So a round that is not the last adds a pair that was not there, and there are no more rounds than pairs
 * of two people; in practice there are a few. This is not taken on trust: a pair that lacks although it has joined is refused,
 * thus a mistake ends in an exception and not in a loop. Of each row, the pairs with the largest lack are
 * added, at most {@link #BEST} in a round. Rows are scanned from the person on and around the end, so that people with
 * equal weights do not all choose the same few.
 */
final class DensePairs {
  /** How many pairs of each person are looked at first, and are added in a round at most. */
  private static final int BEST = 20;

  private final PairWeights weights;
  private final int people;
  private final long[] row;
  private final BestOfRow best = new BestOfRow(BEST);
  private long lightest = Long.MAX_VALUE;
  private long heaviest;
  private int peopleWithPairs;

  private DensePairs(PairWeights weights) {
    this.weights = weights;
    this.people = weights.people();
    this.row = new long[people];
  }

  static PricedPairs solve(PairWeights weights, Objective objective) {
    PairChecks.people(weights.people());
    return new DensePairs(weights).solve(objective);
  }

  private PricedPairs solve(Objective objective) {
    PairCore core = bestPairs();
    PairChecks.range(people, 0, heaviest);
    long offset = PairOffset.of(objective, peopleWithPairs, lightest, heaviest);
    PairChecks.range(people, offset, heaviest);
    PairSolver solver = new PairSolver(people, offset);
    PairGraph graph = core.graph();
    solver.solve(graph);
    int before = core.size();
    while (addLacking(core, graph, solver, offset)) {
      graph = core.graph();
      solver.resume(graph, before);
      before = core.size();
    }
    return solver.result(objective, graph);
  }

  private PairCore bestPairs() {
    int[][] chosen = new int[people][];
    long[][] chosenWeight = new long[people][];
    for (int i = 0; i < people; i++) {
      weights.fill(i, row);
      best.clear();
      choose(i + 1, people);
      choose(0, i);
      chosen[i] = best.people();
      peopleWithPairs += chosen[i].length > 0 ? 1 : 0;
      chosenWeight[i] = new long[chosen[i].length];
      for (int k = 0; k < chosen[i].length; k++) {
        chosenWeight[i][k] = row[chosen[i][k]];
      }
    }
    PairCore core = new PairCore(people, Math.min(people, (1 << 30) / BEST) * BEST);
    for (int i = 0; i < people; i++) {
      for (int k = 0; k < chosen[i].length; k++) {
        int j = chosen[i][k];
        if (i < j || !contains(chosen[j], i)) {
          core.add(i, j, chosenWeight[i][k]);
        }
      }
    }
    return core;
  }

  private void choose(int from, int to) {
    long threshold = Math.max(-1, best.threshold());
    long low = lightest;
    long high = heaviest;
    for (int j = from; j < to; j++) {
      long w = row[j];
      if (w > threshold) {
        best.keep(w, j);
        threshold = Math.max(-1, best.threshold());
        high = Math.max(high, w);
      }
      if (w < low && w >= 0) {
        low = w;
      }
    }
    lightest = low;
    heaviest = high;
  }

  private static boolean contains(int[] list, int person) {
    for (int j : list) {
      if (j == person) {
        return true;
      }
    }
    return false;
  }

  /** Adds the pairs that are worth more than their prices; tells whether there were any. All of them are new. */
  private boolean addLacking(PairCore core, PairGraph graph, PairSolver solver, long offset) {
    int before = core.size();
    long[] y = solver.price();
    for (int i = 0; i < people - 1; i++) {
      weights.fill(i, row);
      best.clear();
      long threshold = 0;
      long covered = y[i] - 2 * offset;
      for (int j = i + 1; j < people; j++) {
        long lack = 2 * row[j] - y[j] - covered;
        if (lack > threshold && row[j] >= 0) {
          lack -= solver.setsAround(i, j);
          if (lack > threshold) {
            best.keep(lack, j);
            threshold = Math.max(0, best.threshold());
          }
        }
      }
      for (int k = 0; k < best.count(); k++) {
        int j = best.person[k];
        PairChecks.newPair(graph, i, j, row[j]);
        core.add(i, j, row[j]);
      }
    }
    return core.size() > before;
  }
}
