package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * Prices that are right for everybody, and a first matching along edges that are worth exactly their prices.
 *
 * <p>Everybody first asks for half of the best edge. Then each person in turn lowers its price as far as the others
 * allow; if the edge that stops it leads to somebody unmatched, the two are matched.
 *
 * <p><b>Details.</b> Prices are doubled, so half of an edge is its weight.
 */
final class GreedyStart {
  private GreedyStart() {}

  /** Prices at which no edge is worth more than its two people. */
  static long[] prices(PairGraph graph, long offset) {
    long[] y = new long[graph.people];
    for (int i = 0; i < y.length; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        y[i] = Math.max(y[i], graph.worth[e] + offset);
      }
    }
    return y;
  }

  /** Lowers prices and matches; people already matched keep price and partner. */
  static void match(PairGraph graph, long offset, long[] y, int[] mate) {
    for (int i = 0; i < y.length; i++) {
      if (mate[i] == -1) {
        lower(graph, offset, y, mate, i);
      }
    }
  }

  private static void lower(PairGraph graph, long offset, long[] y, int[] mate, int i) {
    long floor = 0;
    int with = -1;
    for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
      int j = graph.peer[e];
      long least = 2 * (graph.worth[e] + offset) - y[j];
      if (least > floor || (least == floor && with == -1 && mate[j] == -1)) {
        floor = least;
        with = mate[j] == -1 ? j : -1;
      }
    }
    y[i] = floor;
    if (with != -1) {
      mate[i] = with;
      mate[with] = i;
    }
  }

  static int[] nobody(int people) {
    int[] mate = new int[people];
    Arrays.fill(mate, -1);
    return mate;
  }
}
