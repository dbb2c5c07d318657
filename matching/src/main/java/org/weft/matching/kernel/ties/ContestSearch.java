package org.weft.matching.kernel.ties;

import java.util.Arrays;

/**
 * Looks for a place along contested heads: from a mentee to the mentors among its heads, from a full mentor to the
 * mentees that hold its contested places.
 *
 * <p><b>Details.</b> Breadth first, so the search tree is a forest in which each mentor that was reached has the edge it was
 * reached by and one for each of its contested places. Marks are numbered by search and never cleared.
 */
final class ContestSearch {
  private final HeadTable table;
  private final TiedRankings tied;
  private final int[] contestedEdge;
  private final int[] contestedLoad;
  private final int[] queue;
  private final int[] reached;
  private int reachedSize;
  private final int[] mark;
  private int searches;

  /** The edge by which a mentor was reached. */
  private final int[] by;

  ContestSearch(HeadTable table, int[] contestedEdge, int[] contestedLoad) {
    this.table = table;
    this.tied = table.tied;
    this.contestedEdge = contestedEdge;
    this.contestedLoad = contestedLoad;
    this.queue = new int[contestedEdge.length];
    this.reached = new int[contestedLoad.length];
    this.mark = new int[contestedLoad.length];
    this.by = new int[contestedLoad.length];
  }

  /** Matches a mentee, moving others; whether that is possible. All its heads must be contested. */
  boolean augmentFrom(int mentee) {
    searches++;
    reachedSize = 0;
    int tail = 0;
    queue[tail++] = mentee;
    for (int next = 0; next < tail; next++) {
      int i = queue[next];
      for (int at = table.headFrom[i]; at < table.headEnd[i]; at++) {
        int e = tied.menteeOrder[at];
        int j = tied.graph.mentorOf(e);
        if (table.isHead[e] && mark[j] != searches) {
          mark[j] = searches;
          by[j] = e;
          if (contestedLoad[j] < table.capacity[j] - table.headsBeforeTail(j)) {
            flipTo(j, mentee);
            return true;
          }
          reached[reachedSize++] = j;
          tail = enqueueHolders(j, tail);
        }
      }
    }
    return false;
  }

  private int enqueueHolders(int mentor, int tail) {
    int size = tail;
    for (int at = table.tailFrom[mentor]; at < table.tailEnd[mentor]; at++) {
      int e = tied.mentorOrder[at];
      if (contestedEdge[tied.menteeOf[e]] == e) {
        queue[size++] = tied.menteeOf[e];
      }
    }
    return size;
  }

  private void flipTo(int mentor, int root) {
    contestedLoad[mentor]++;
    int e = by[mentor];
    while (tied.menteeOf[e] != root) {
      int before = contestedEdge[tied.menteeOf[e]];
      contestedEdge[tied.menteeOf[e]] = e;
      e = by[tied.graph.mentorOf(before)];
    }
    contestedEdge[root] = e;
  }

  /** The mentors reached by a search that failed. */
  int[] reachedMentors() {
    return Arrays.copyOf(reached, reachedSize);
  }

  void addForestOf(int mentor, IntRows forest) {
    forest.add(by[mentor]);
    for (int at = table.tailFrom[mentor]; at < table.tailEnd[mentor]; at++) {
      int e = tied.mentorOrder[at];
      if (contestedEdge[tied.menteeOf[e]] == e) {
        forest.add(e);
      }
    }
  }
}
