package org.weft.matching.kernel.onesided;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * One mentee after the other takes the best mentor who still has a place: mentee 0 first, then mentee 1, and so on.
 *
 * <p>No mentees could trade afterwards so that nobody loses and somebody gains: whoever chose first already preferred what they
 * took. No mentee can
 * gain by another list, for a list decides only which of the free places its mentee gets.
 *
 * <p>O(mentees + mentors + edges). Source: L.-G. Svensson, "Strategy-proof Allocation of Indivisible
 * Goods", Social Choice and Welfare 16 (1999).
 *
 * <p><b>Details.</b> Nothing is sorted: one look at each edge finds the best free one. Equal wishes go to the mentor with the
 * smaller index, wherever it stands in the row.
 */
public final class SerialDictatorship {
  private SerialDictatorship() {}

  /**
   * Lets the mentees choose in the order of their indices.
   *
   * @param graph the candidates
   * @param capacity places of each mentor, 0 or more
   * @param wish for each edge how much its mentee wants it; more is better
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative, or a wish is missing
   */
  public static int[] solve(CandidateGraph graph, int[] capacity, long[] wish) {
    Places places = new Places(graph, capacity);
    Checks.perEdge(graph, wish.length, "wish");
    for (int i = 0; i < graph.mentees(); i++) {
      int best = -1;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (places.isFree(e) && (best < 0 || isBetter(graph, wish, e, best))) {
          best = e;
        }
      }
      if (best >= 0) {
        places.take(i, best);
      }
    }
    return places.matchedEdge();
  }

  private static boolean isBetter(CandidateGraph graph, long[] wish, int edge, int than) {
    return wish[edge] == wish[than]
        ? graph.mentorOf(edge) < graph.mentorOf(than)
        : wish[edge] > wish[than];
  }
}
