package org.weft.matching.kernel.profile;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;

/**
 * Who can and who must sit where, if as many mentees as possible get a first choice: the decomposition of Dulmage and
 * Mendelsohn (1958) of the graph of first choices.
 *
 * <p>A largest matching of that graph leaves some mentees without a place and some mentors with a free one. Whoever an
 * alternating walk from there reaches on the same side is {@link #EVEN}: some largest matching leaves a place of theirs free.
 * Whoever it reaches on the other side is {@link #ODD}; the others are {@link #UNREACHED}. Odd and unreached people are filled by
 * every largest matching, odd ones from even ones, unreached ones among themselves.
 */
final class FirstChoices {
  static final byte UNREACHED = 0;
  static final byte EVEN = 1;
  static final byte ODD = 2;

  /** For each edge, whether it is a first choice: the best rank with a mentor who has places. */
  final boolean[] isFirst;

  final byte[] mentee;
  final byte[] mentor;

  /** For each mentee an edge of a largest matching of first choices, or -1. */
  final int[] largest;

  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] queue;

  FirstChoices(CandidateGraph graph, int[] capacity, int[] rank) {
    this.graph = graph;
    this.capacity = capacity;
    this.isFirst = new boolean[graph.edges()];
    this.mentee = new byte[graph.mentees()];
    this.mentor = new byte[graph.mentors()];
    this.queue = new int[Math.max(graph.mentees(), graph.mentors())];
    markFirst(rank);
    Subgraph first = Subgraph.of(graph, isFirst);
    int[] ones = new int[first.graph.edges()];
    Arrays.fill(ones, 1);
    int[] matched = ProfileMatching.solve(
            first.graph, capacity, ones, ProfileObjective.RANK_MAXIMAL)
        .matchedEdge();
    this.largest = first.inWhole(matched);
    reachFromMentors(first.graph, matched);
    reachFromMentees(first.graph, matched);
  }

  private void markFirst(int[] rank) {
    for (int i = 0; i < graph.mentees(); i++) {
      int best = Integer.MAX_VALUE;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (capacity[graph.mentorOf(e)] > 0) {
          best = Math.min(best, rank[e]);
        }
      }
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        isFirst[e] = capacity[graph.mentorOf(e)] > 0 && rank[e] == best;
      }
    }
  }

  private void reachFromMentors(CandidateGraph first, int[] matched) {
    MentorIndex index = MentorIndex.of(first);
    int[] load = new int[mentor.length];
    for (int e : matched) {
      if (e >= 0) {
        load[first.mentorOf(e)]++;
      }
    }
    int size = 0;
    for (int j = 0; j < mentor.length; j++) {
      if (load[j] < capacity[j]) {
        mentor[j] = EVEN;
        queue[size++] = j;
      }
    }
    for (int at = 0; at < size; at++) {
      for (int p = index.firstEntry(queue[at]); p < index.endEntry(queue[at]); p++) {
        int i = index.menteeAt(p);
        mentee[i] = ODD;
        int holder = first.mentorOf(matched[i]);
        if (mentor[holder] == UNREACHED) {
          mentor[holder] = EVEN;
          queue[size++] = holder;
        }
      }
    }
  }

  private void reachFromMentees(CandidateGraph first, int[] matched) {
    int[] heldStart = new int[mentor.length + 1];
    for (int e : matched) {
      if (e >= 0) {
        heldStart[first.mentorOf(e) + 1]++;
      }
    }
    for (int j = 0; j < mentor.length; j++) {
      heldStart[j + 1] += heldStart[j];
    }
    int[] held = new int[heldStart[mentor.length]];
    int[] next = heldStart.clone();
    int size = 0;
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] >= 0) {
        held[next[first.mentorOf(matched[i])]++] = i;
      } else {
        mentee[i] = EVEN;
        queue[size++] = i;
      }
    }
    for (int at = 0; at < size; at++) {
      for (int e = first.firstEdge(queue[at]); e < first.endEdge(queue[at]); e++) {
        int j = first.mentorOf(e);
        if (mentor[j] == UNREACHED) {
          mentor[j] = ODD;
          for (int h = heldStart[j]; h < heldStart[j + 1]; h++) {
            mentee[held[h]] = EVEN;
            queue[size++] = held[h];
          }
        }
      }
    }
  }
}
