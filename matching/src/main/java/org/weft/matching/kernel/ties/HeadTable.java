package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.Checks;

/**
 * What is left of everybody's list while pairs are ruled out: the heads of each mentee, and the worst rank of each
 * mentor.
 *
 * <p>The heads of a mentee are its best candidates that are left, all equal. A mentor only ever gives up its whole worst
 * rank, the tail, so what is left of its list is a first part of it. Heads are counted for each mentor, and apart for its
 * tail. A mentee whose heads are all gone waits until {@link #advance} finds the next.
 *
 * <p><b>Details.</b> Each edge becomes a head at most once and is given up at most once, and each rank of a mentor becomes
 * its tail once: O(mentees + mentors + edges) in total.
 */
final class HeadTable {
  final TiedRankings tied;
  final int[] capacity;
  final boolean[] isLeft;
  final boolean[] isHead;

  /** The group of a mentee's order in which its heads lie. */
  final int[] headFrom;

  final int[] headEnd;
  final int[] headsOfMentee;

  /** The tail of a mentor's order; empty if nobody is left. */
  final int[] tailFrom;

  final int[] tailEnd;
  final int[] heads;
  final int[] headsInTail;

  private final int[] waiting;
  private int size;

  HeadTable(TiedRankings tied, int[] capacity) {
    Checks.capacity(tied.graph, capacity);
    int mentees = tied.graph.mentees();
    int mentors = tied.graph.mentors();
    this.tied = tied;
    this.capacity = capacity;
    this.isLeft = new boolean[tied.graph.edges()];
    Arrays.fill(isLeft, true);
    this.isHead = new boolean[tied.graph.edges()];
    this.headFrom = new int[mentees];
    this.headEnd = new int[mentees];
    this.headsOfMentee = new int[mentees];
    this.tailFrom = new int[mentors];
    this.tailEnd = new int[mentors];
    this.heads = new int[mentors];
    this.headsInTail = new int[mentors];
    this.waiting = new int[mentees];
    for (int i = mentees - 1; i >= 0; i--) {
      headEnd[i] = tied.graph.firstEdge(i);
      waiting[size++] = i;
    }
    for (int j = 0; j < mentors; j++) {
      tailFrom[j] = tied.mentorStart[j + 1];
      moveTail(j);
    }
  }

  /** Takes a mentee without heads, or -1. */
  int nextWaiting() {
    return size == 0 ? -1 : waiting[--size];
  }

  /** Finds the next heads of a mentee and counts them; whether there are any. */
  boolean advance(int mentee) {
    int end = tied.graph.endEdge(mentee);
    while (headsOfMentee[mentee] == 0 && headEnd[mentee] < end) {
      headFrom[mentee] = headEnd[mentee];
      int rank = tied.menteeRank[tied.menteeOrder[headFrom[mentee]]];
      int at = headFrom[mentee];
      while (at < end && tied.menteeRank[tied.menteeOrder[at]] == rank) {
        addHead(mentee, tied.menteeOrder[at++]);
      }
      headEnd[mentee] = at;
    }
    return headsOfMentee[mentee] > 0;
  }

  private void addHead(int mentee, int edge) {
    if (isLeft[edge]) {
      int j = tied.graph.mentorOf(edge);
      isHead[edge] = true;
      headsOfMentee[mentee]++;
      heads[j]++;
      if (isInTail(edge)) {
        headsInTail[j]++;
      }
    }
  }

  /** Whether an edge that is left has the worst rank that its mentor has left. */
  boolean isInTail(int edge) {
    int worst = tied.mentorOrder[tailFrom[tied.graph.mentorOf(edge)]];
    return tied.mentorRank[edge] == tied.mentorRank[worst];
  }

  boolean hasTail(int mentor) {
    return tailFrom[mentor] < tailEnd[mentor];
  }

  /** Heads of a mentor that are strictly better than its tail. */
  int headsBeforeTail(int mentor) {
    return heads[mentor] - headsInTail[mentor];
  }

  /** A mentor gives up everybody of its worst rank. */
  void cutTail(int mentor) {
    for (int at = tailFrom[mentor]; at < tailEnd[mentor]; at++) {
      int e = tied.mentorOrder[at];
      isLeft[e] = false;
      if (isHead[e]) {
        isHead[e] = false;
        if (--headsOfMentee[tied.menteeOf[e]] == 0) {
          waiting[size++] = tied.menteeOf[e];
        }
      }
    }
    heads[mentor] -= headsInTail[mentor];
    moveTail(mentor);
  }

  private void moveTail(int mentor) {
    int end = tailFrom[mentor];
    int at = end;
    int start = tied.mentorStart[mentor];
    headsInTail[mentor] = 0;
    while (at > start && sameRank(tied.mentorOrder[at - 1], tied.mentorOrder[end - 1])) {
      if (isHead[tied.mentorOrder[--at]]) {
        headsInTail[mentor]++;
      }
    }
    tailFrom[mentor] = at;
    tailEnd[mentor] = end;
  }

  private boolean sameRank(int edge, int other) {
    return tied.mentorRank[edge] == tied.mentorRank[other];
  }

  /** Whether mentors together need more mentees than have candidates left; nobody may be waiting. */
  boolean needsTooMany() {
    int[] need = new int[heads.length];
    for (int j = 0; j < need.length; j++) {
      need[j] = Math.min(capacity[j], heads[j]);
    }
    long held = 0;
    for (int i = 0; i < headFrom.length; i++) {
      held += headsOfMentee[i] > 0 ? 1 : 0;
      for (int at = tied.graph.firstEdge(i); at < headEnd[i]; at++) {
        int e = tied.menteeOrder[at];
        if (!isLeft[e]) {
          need[tied.graph.mentorOf(e)] = capacity[tied.graph.mentorOf(e)];
        }
      }
    }
    long needed = 0;
    for (int n : need) {
      needed += n;
    }
    return needed > held;
  }
}
