package org.weft.matching.kernel.blossom;

import java.math.BigInteger;

/** Tries all ways to pair people of a small pool, and keeps the best total and the best total of the largest. */
final class PairTwin {
  private final PairGraph graph;
  private final BigInteger[] bestOfSize;

  PairTwin(PairGraph graph) {
    this.graph = graph;
    this.bestOfSize = new BigInteger[graph.people() / 2 + 1];
    pairFrom(0, new boolean[graph.people()], 0, BigInteger.ZERO);
  }

  private void pairFrom(int pair, boolean[] taken, int size, BigInteger total) {
    if (pair == graph.pairs()) {
      if (bestOfSize[size] == null || bestOfSize[size].compareTo(total) < 0) {
        bestOfSize[size] = total;
      }
      return;
    }
    pairFrom(pair + 1, taken, size, total);
    int i = graph.leftOf(pair);
    int j = graph.rightOf(pair);
    if (!taken[i] && !taken[j]) {
      taken[i] = true;
      taken[j] = true;
      pairFrom(pair + 1, taken, size + 1, total.add(BigInteger.valueOf(graph.weightOf(pair))));
      taken[i] = false;
      taken[j] = false;
    }
  }

  int mostPairs() {
    int most = 0;
    for (int size = 0; size < bestOfSize.length; size++) {
      most = bestOfSize[size] == null ? most : size;
    }
    return most;
  }

  BigInteger heaviest() {
    BigInteger best = BigInteger.ZERO;
    for (BigInteger total : bestOfSize) {
      best = total == null ? best : best.max(total);
    }
    return best;
  }

  BigInteger heaviestOfLargest() {
    return bestOfSize[mostPairs()];
  }
}
