package org.weft.matching.kernel.onesided;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;

/**
 * First choices are served first: in round k every mentee without a mentor asks their k-th choice, and each mentor keeps for
 * good whom they like best among those who ask, as long as there are places. Also called the Boston mechanism.
 *
 * <p>No mentees could trade afterwards so that nobody loses and somebody gains. But a mentee whose first choice is in demand
 * may do better by naming a safer one first, and a place can be gone before somebody with a better claim asks.
 *
 * <p>Choices are counted among mentors who have a place at all; a mentor who is full after some rounds still counts as one.
 * Preferences are strict, so nothing depends on the order of indices. O(mentees + mentors + edges). Source: A.
 * Abdulkadiroğlu and T. Sönmez, "School Choice: A Mechanism Design Approach", American Economic Review 93 (2003).
 *
 * <p><b>Details.</b> In a round each mentee asks one mentor, so mentors do not meet and the rounds become one pass over the
 * edges by round, then by the mentor's rank. Two counting sorts give that order.
 */
public final class ImmediateAcceptance {
  private ImmediateAcceptance() {}

  /**
   * Serves the mentees round by round.
   *
   * @param rankings candidates and strict lists of both sides
   * @param capacity places of each mentor, 0 or more
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static int[] solve(Rankings rankings, int[] capacity) {
    CandidateGraph graph = rankings.graph();
    Places places = new Places(graph, capacity);
    int[] menteeOf = Places.menteeOfEachEdge(graph);
    for (int e : byRound(graph, rounds(rankings, places), byMentorRank(rankings))) {
      if (places.isFree(e) && !places.isMatched(menteeOf[e])) {
        places.take(menteeOf[e], e);
      }
    }
    return places.matchedEdge();
  }

  /** For each edge the round in which it is asked; edges to mentors without places share one with the next choice. */
  private static int[] rounds(Rankings rankings, Places places) {
    CandidateGraph graph = rankings.graph();
    int[] round = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      int first = graph.firstEdge(i);
      int[] edgeAt = new int[graph.endEdge(i) - first];
      for (int e = first; e < first + edgeAt.length; e++) {
        edgeAt[rankings.menteeRank(e)] = e;
      }
      int next = 0;
      for (int e : edgeAt) {
        round[e] = places.isFree(e) ? next++ : next;
      }
    }
    return round;
  }

  /** All edges, mentor by mentor, each mentor's favorite first. */
  private static int[] byMentorRank(Rankings rankings) {
    CandidateGraph graph = rankings.graph();
    MentorIndex index = MentorIndex.of(graph);
    int[] order = new int[graph.edges()];
    for (int e = 0; e < order.length; e++) {
      order[index.firstEntry(graph.mentorOf(e)) + rankings.mentorRank(e)] = e;
    }
    return order;
  }

  /** A stable counting sort; no round is later than the longest list. */
  private static int[] byRound(CandidateGraph graph, int[] round, int[] edges) {
    int[] start = new int[graph.mentors() + 2];
    for (int r : round) {
      start[r + 1]++;
    }
    for (int r = 0; r <= graph.mentors(); r++) {
      start[r + 1] += start[r];
    }
    int[] sorted = new int[edges.length];
    for (int e : edges) {
      sorted[start[round[e]]++] = e;
    }
    return sorted;
  }
}
