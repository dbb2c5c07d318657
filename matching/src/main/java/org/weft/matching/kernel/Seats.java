package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * The state that both phases of {@link SparseAssignment} work on: who sits where, and the price of each mentor.
 *
 * <p>Invariants between steps. A mentor with a free place has price 0. A matched mentee likes no other edge, nor staying
 * unmatched, better than its own: its profit (value of its edge minus price of the mentor) is the largest in its row and
 * not negative. Prices and loads never fall. A mentor without places has a price that no value exceeds.
 *
 * <p>The mentees of mentor {@code j} sit in {@code seated[seatStart[j] .. seatStart[j] + load[j] - 1]}; no more seats are
 * kept than the mentor has edges.
 */
final class Seats {
  final CandidateGraph graph;
  final int[] capacity;
  final long[] weight;
  final long offset;
  final int[] matchedEdge;
  final long[] price;
  final int[] load;
  final int[] seatStart;
  final int[] seated;

  Seats(CandidateGraph graph, int[] capacity, long[] weight, long offset, long largestValue) {
    this.graph = graph;
    this.capacity = capacity;
    this.weight = weight;
    this.offset = offset;
    this.matchedEdge = new int[graph.mentees];
    Arrays.fill(matchedEdge, -1);
    this.price = new long[graph.mentors];
    this.load = new int[graph.mentors];
    this.seatStart = MentorIndex.degreeStarts(graph);
    for (int j = 0, from = 0; j < graph.mentors; j++) {
      int degree = seatStart[j + 1] - from;
      from = seatStart[j + 1];
      seatStart[j + 1] = seatStart[j] + Math.min(degree, capacity[j]);
      price[j] = capacity[j] == 0 ? largestValue : 0;
    }
    this.seated = new int[seatStart[graph.mentors]];
  }

  boolean hasRoom(int mentor) {
    return load[mentor] < capacity[mentor];
  }

  /** Value minus price of a mentee's own edge. */
  long profit(int mentee) {
    int e = matchedEdge[mentee];
    return offset + weight[e] - price[graph.mentor[e]];
  }

  /** The best that a mentee could get at today's prices, 0 at least: it may stay unmatched. */
  long bestProfit(int mentee) {
    long best = 0;
    for (int e = graph.start[mentee]; e < graph.start[mentee + 1]; e++) {
      best = Math.max(best, offset + weight[e] - price[graph.mentor[e]]);
    }
    return best;
  }

  /** The prices of the mentees, and the lowest prices of mentors without places that keep every edge covered. */
  long[] closePrices() {
    long[] menteePrice = new long[graph.mentees];
    for (int j = 0; j < graph.mentors; j++) {
      if (capacity[j] == 0) {
        price[j] = 0;
      }
    }
    for (int i = 0; i < graph.mentees; i++) {
      menteePrice[i] = matchedEdge[i] < 0 ? 0 : profit(i);
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        if (capacity[j] == 0) {
          price[j] = Math.max(price[j], offset + weight[e] - menteePrice[i]);
        }
      }
    }
    return menteePrice;
  }
}
