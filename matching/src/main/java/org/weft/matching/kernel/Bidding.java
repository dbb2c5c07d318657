package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * First phase of {@link SparseAssignment}: mentees bid for mentors, exactly and without rounding.
 *
 * <p>A free mentee turns to the mentor with the largest profit and bids the price at which it would no longer mind
 * taking its second choice (or nobody). A mentor with room seats it at price 0. A full mentor keeps its highest bids and
 * costs as much as the lowest of them, the most that nobody who is seated minds: the invariants of {@link Seats} hold
 * after each bid. Whoever bids more than that takes the place of the lowest bid, who bids next.
 *
 * <p>This is the augmenting row reduction of Jonker and Volgenant, extended to capacities. A mentee between two full
 * mentors that are equally good cannot raise a price. It takes the place of a lowest bid all the same: that bid was made
 * at older prices, so who made it may bid more by now, or have found room. As this need not end, the number of such turns
 * is bounded for each mentee that starts to bid. Who is free then, or when the allowance of bids is used up, is left to
 * {@link ShortestPaths}.
 */
final class Bidding {
  /** How often equal bids may change places in a row. */
  private static final int TURNS = 30;

  private final Seats seats;
  private final long[] bid;
  private final int[] edge;
  private final int[] leftOver;
  private int leftOvers;
  private long best;
  private long second;
  private int bestEdge;
  private int secondEdge;
  private int turns;
  private int cameFrom;

  Bidding(Seats seats) {
    this.seats = seats;
    this.bid = new long[seats.graph.mentees];
    this.edge = new int[seats.graph.mentees];
    this.leftOver = new int[seats.graph.mentees];
  }

  /**
   * Lets all mentees bid, and returns those who are still to be placed, in index order. Gives up, and leaves everybody
   * else over, when more than the tolerated number are.
   */
  int[] run(long allowance, int tolerated) {
    long bids = allowance;
    for (int first = 0; first < seats.graph.mentees; first++) {
      int i = seats.graph.start[first] < seats.graph.start[first + 1] ? first : -1;
      turns = 0;
      cameFrom = -1;
      while (i >= 0) {
        i = bids-- > 0 && leftOvers <= tolerated ? bidOnce(i) : defer(i);
      }
    }
    for (int i = 0; i < seats.graph.mentees; i++) {
      int j = seats.holder[i];
      seats.menteePrice[i] = j < 0 ? 0 : seats.offset + seats.weight[edge[i]] - seats.price[j];
    }
    int[] result = Arrays.copyOf(leftOver, leftOvers);
    Arrays.sort(result);
    return result;
  }

  /** One bid of a free mentee; returns who is free and bids next, or -1. */
  private int bidOnce(int mentee) {
    lookFor(mentee);
    if (best == 0) {
      return -1; // prices only rise, so nothing will ever be better than staying unmatched
    }
    int j = seats.graph.mentor[bestEdge];
    long offer = seats.price[j] + (best - second);
    if (seats.hasRoom(j)) {
      return seat(mentee, bestEdge, offer);
    }
    if (best > second) {
      return replaceLowest(mentee, bestEdge, offer);
    }
    if (seats.hasRoom(seats.graph.mentor[secondEdge])) {
      return seat(mentee, secondEdge, 0);
    }
    return turns++ < TURNS ? changePlaces(mentee) : defer(mentee);
  }

  /** Takes a place at no higher price, but not the one that the mentee had to leave just now. */
  private int changePlaces(int mentee) {
    int edge = seats.graph.mentor[bestEdge] == cameFrom ? secondEdge : bestEdge;
    return replaceLowest(mentee, edge, seats.price[seats.graph.mentor[edge]]);
  }

  private void lookFor(int mentee) {
    CandidateGraph graph = seats.graph;
    best = 0;
    second = 0;
    bestEdge = -1;
    secondEdge = -1;
    for (int e = graph.start[mentee]; e < graph.start[mentee + 1]; e++) {
      long profit = seats.offset + seats.weight[e] - seats.price[graph.mentor[e]];
      if (profit > second) {
        if (profit > best) {
          second = best;
          secondEdge = bestEdge;
          best = profit;
          bestEdge = e;
        } else {
          second = profit;
          secondEdge = e;
        }
      }
    }
  }

  private int defer(int mentee) {
    leftOver[leftOvers++] = mentee;
    return -1;
  }

  private int seat(int mentee, int edge, long offer) {
    int j = seats.graph.mentor[edge];
    int base = seats.seatStart[j];
    int at = seats.load[j]++;
    bid[mentee] = offer;
    this.edge[mentee] = edge;
    seats.holder[mentee] = j;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (bid[seats.seated[base + parent]] <= offer) {
        break;
      }
      seats.seated[base + at] = seats.seated[base + parent];
      at = parent;
    }
    seats.seated[base + at] = mentee;
    if (!seats.hasRoom(j)) {
      seats.price[j] = bid[seats.seated[base]];
    }
    return -1;
  }

  private int replaceLowest(int mentee, int edge, long offer) {
    int j = seats.graph.mentor[edge];
    int base = seats.seatStart[j];
    int size = seats.load[j];
    int evicted = seats.seated[base];
    seats.holder[evicted] = -1;
    seats.holder[mentee] = j;
    bid[mentee] = offer;
    this.edge[mentee] = edge;
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size
          && bid[seats.seated[base + child + 1]] < bid[seats.seated[base + child]]) {
        child++;
      }
      if (bid[seats.seated[base + child]] >= offer) {
        break;
      }
      seats.seated[base + at] = seats.seated[base + child];
      at = child;
      child = 2 * at + 1;
    }
    seats.seated[base + at] = mentee;
    seats.price[j] = bid[seats.seated[base]];
    cameFrom = j;
    return evicted;
  }
}
