package org.weft.matching.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The state that all phases of {@link SparseAssignment} work on: who sits where, and the prices of both sides.
 *
 * <p>Invariants between steps, for mentors with places. Prices are 0 or more. The two prices of an edge cover its value,
 * and the two prices of a pair that sits together are equal to it. What is still to be done shows in the prices: a
 * mentee without a mentor whose price is above 0 is to be placed; a mentor with a price above 0 and an empty place is to
 * be filled. When neither is left, the matching is optimal. A mentor without places has a price that no value exceeds.
 *
 * <p>The mentees of mentor {@code j} sit in {@code seated[seatStart[j] .. seatStart[j] + load[j] - 1]}; no more seats are
 * kept than the mentor has edges, and one, which stays empty.
 */
final class Seats {
  final CandidateGraph graph;
  final int[] capacity;
  final long[] weight;
  final long offset;
  final long[] menteePrice;
  final long[] price;
  final int[] holder;
  final int[] load;
  final int[] seatStart;
  final int[] seated;

  /** Mentees with a candidate. People who know nobody must not influence how the others are matched. */
  final int seekers;

  /** Places that somebody could take. */
  final int places;

  Seats(CandidateGraph graph, int[] capacity, long[] weight, long offset, long largestValue) {
    this.graph = graph;
    this.capacity = capacity;
    this.weight = weight;
    this.offset = offset;
    this.menteePrice = new long[graph.mentees];
    this.price = new long[graph.mentors];
    this.holder = new int[graph.mentees];
    Arrays.fill(holder, -1);
    this.load = new int[graph.mentors];
    this.seatStart = MentorIndex.degreeStarts(graph);
    int takeable = 0;
    for (int j = 0, from = 0; j < graph.mentors; j++) {
      int degree = seatStart[j + 1] - from;
      from = seatStart[j + 1];
      takeable += Math.min(degree, capacity[j]);
      seatStart[j + 1] = seatStart[j] + Math.min(degree + 1, capacity[j]);
      price[j] = capacity[j] == 0 ? largestValue : 0;
    }
    this.seated = new int[seatStart[graph.mentors]];
    this.places = takeable;
    this.seekers = (int) IntStream.range(0, graph.mentees)
        .filter(i -> graph.start[i] < graph.start[i + 1])
        .count();
  }

  /** Whether there are fewer places than mentees with a candidate. */
  boolean placesAreScarce() {
    return places < seekers;
  }

  /** Whether there is about one place for each mentee, up to a sixth more. */
  boolean placesAreBarelyEnough() {
    return places <= seekers + seekers / 6;
  }

  /** Lists the mentees who sit nowhere, in index order. */
  int[] withoutMentor() {
    int[] mentees = new int[graph.mentees];
    int count = 0;
    for (int i = 0; i < graph.mentees; i++) {
      if (holder[i] < 0) {
        mentees[count++] = i;
      }
    }
    return Arrays.copyOf(mentees, count);
  }

  boolean hasRoom(int mentor) {
    return load[mentor] < capacity[mentor];
  }

  /** The best that a mentee could get at today's prices, 0 at least: it may stay unmatched. */
  long bestProfit(int mentee) {
    long best = 0;
    for (int e = graph.start[mentee]; e < graph.start[mentee + 1]; e++) {
      best = Math.max(best, offset + weight[e] - price[graph.mentor[e]]);
    }
    return best;
  }

  /** Gives the edge of each mentee, or -1. */
  int[] matchedEdges() {
    int[] matchedEdge = new int[graph.mentees];
    for (int i = 0; i < graph.mentees; i++) {
      matchedEdge[i] = -1;
      for (int e = graph.start[i]; holder[i] >= 0 && matchedEdge[i] < 0; e++) {
        if (graph.mentor[e] == holder[i]) {
          matchedEdge[i] = e;
        }
      }
    }
    return matchedEdge;
  }

  /** Lowers the prices of mentors without places as far as every edge stays covered. */
  void closePrices() {
    for (int j = 0; j < graph.mentors; j++) {
      if (capacity[j] == 0) {
        price[j] = 0;
      }
    }
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        if (capacity[j] == 0) {
          price[j] = Math.max(price[j], offset + weight[e] - menteePrice[i]);
        }
      }
    }
  }
}
