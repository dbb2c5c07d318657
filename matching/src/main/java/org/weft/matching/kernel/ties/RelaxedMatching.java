package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * A largest matching in what is left of a graph, in which some mentees must be matched and some mentors must be full. No
 * preference counts. Its size bounds every stable matching that is left.
 *
 * <p><b>Details.</b> If the mentees that must be matched can be, and the mentors that must be full can be, then one
 * largest matching does both (N. S. Mendelsohn and A. L. Dulmage, "Some Generalizations of the Problem of Distinct
 * Representatives", Canadian Journal of Mathematics 10, 1958). Searches from one side never uncover the other. The matching
 * of the last call is repaired, not built anew. O(E) for each of at most mentees + places searches.
 */
final class RelaxedMatching {
  private static final int NONE = -1;

  private final TiedRankings tied;
  private final CandidateGraph graph;
  private final int[] capacity;
  private final boolean[] isLeft;
  private final boolean[] mustMatch;
  private final boolean[] mustFill;

  final int[] matchedEdge;
  final int[] load;

  private final int[] queue;
  private final int[] menteeMark;
  private final int[] mentorMark;
  private final int[] menteeBy;
  private final int[] mentorBy;
  private int searches;

  /** {@link #startFrom} comes before anything else. */
  RelaxedMatching(
      TiedRankings tied,
      int[] capacity,
      boolean[] isLeft,
      boolean[] mustMatch,
      boolean[] mustFill) {
    this.tied = tied;
    this.graph = tied.graph;
    this.capacity = capacity;
    this.isLeft = isLeft;
    this.mustMatch = mustMatch;
    this.mustFill = mustFill;
    this.matchedEdge = new int[graph.mentees()];
    this.load = new int[graph.mentors()];
    this.queue = new int[Math.max(graph.mentees(), graph.mentors())];
    this.menteeMark = new int[graph.mentees()];
    this.mentorMark = new int[graph.mentors()];
    this.menteeBy = new int[graph.mentees()];
    this.mentorBy = new int[graph.mentors()];
  }

  /** Starts from a matching that fits the places. */
  void startFrom(int[] matching) {
    Arrays.fill(load, 0);
    for (int i = 0; i < matching.length; i++) {
      matchedEdge[i] = matching[i];
      if (matching[i] != NONE) {
        load[graph.mentorOf(matching[i])]++;
      }
    }
  }

  /** Makes the matching a largest one that covers whoever must be; its size, or -1 if that cannot be. */
  int repair() {
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] != NONE && !isLeft[matchedEdge[i]]) {
        load[graph.mentorOf(matchedEdge[i])]--;
        matchedEdge[i] = NONE;
      }
    }
    for (int i = 0; i < matchedEdge.length; i++) {
      if (mustMatch[i] && matchedEdge[i] == NONE && !match(i, true)) {
        return NONE;
      }
    }
    for (int j = 0; j < load.length; j++) {
      while (mustFill[j] && load[j] < capacity[j]) {
        if (!fill(j)) {
          return NONE;
        }
      }
    }
    int size = 0;
    for (int i = 0; i < matchedEdge.length; i++) {
      size += matchedEdge[i] != NONE || match(i, false) ? 1 : 0;
    }
    return size;
  }

  /** Matches a mentee by moving others; if it must be, somebody who need not be may lose its place. */
  private boolean match(int mentee, boolean mayDisplace) {
    searches++;
    int size = 0;
    int spare = NONE;
    queue[size++] = mentee;
    for (int next = 0; next < size; next++) {
      int i = queue[next];
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int j = graph.mentorOf(e);
        if (!isLeft[e] || mentorMark[j] == searches) {
          continue;
        }
        mentorMark[j] = searches;
        mentorBy[j] = e;
        if (load[j] < capacity[j]) {
          load[j]++;
          shiftTo(j, mentee);
          return true;
        }
        for (int at = tied.mentorStart[j]; at < tied.mentorStart[j + 1]; at++) {
          int held = tied.menteeOf[tied.mentorOrder[at]];
          if (matchedEdge[held] == tied.mentorOrder[at]) {
            queue[size++] = held;
            spare = spare == NONE && !mustMatch[held] ? held : spare;
          }
        }
      }
    }
    if (!mayDisplace || spare == NONE) {
      return false;
    }
    int from = graph.mentorOf(matchedEdge[spare]);
    matchedEdge[spare] = NONE;
    shiftTo(from, mentee);
    return true;
  }

  /** Gives each mentee on the path the edge by which its next mentor was reached. */
  private void shiftTo(int mentor, int root) {
    int e = mentorBy[mentor];
    while (tied.menteeOf[e] != root) {
      int i = tied.menteeOf[e];
      int before = matchedEdge[i];
      matchedEdge[i] = e;
      e = mentorBy[graph.mentorOf(before)];
    }
    matchedEdge[root] = e;
  }

  /** Gives a mentor one mentee more, by moving others; a mentor that need not be full may lose one. */
  private boolean fill(int mentor) {
    searches++;
    int size = 0;
    int spare = NONE;
    queue[size++] = mentor;
    mentorMark[mentor] = searches;
    for (int next = 0; next < size; next++) {
      int j = queue[next];
      for (int at = tied.mentorStart[j]; at < tied.mentorStart[j + 1]; at++) {
        int e = tied.mentorOrder[at];
        int i = tied.menteeOf[e];
        if (!isLeft[e] || menteeMark[i] == searches || matchedEdge[i] == e) {
          continue;
        }
        menteeMark[i] = searches;
        menteeBy[i] = e;
        if (matchedEdge[i] == NONE) {
          pullFrom(i, mentor);
          return true;
        }
        int other = graph.mentorOf(matchedEdge[i]);
        if (mentorMark[other] != searches) {
          mentorMark[other] = searches;
          mentorBy[other] = matchedEdge[i];
          queue[size++] = other;
          spare = spare == NONE && !mustFill[other] ? other : spare;
        }
      }
    }
    if (spare == NONE) {
      return false;
    }
    load[spare]--;
    pullFrom(tied.menteeOf[mentorBy[spare]], mentor);
    return true;
  }

  /** Moves a mentee to the mentor that reached it, the mentee by which that one was reached to its own, and so on. */
  private void pullFrom(int mentee, int root) {
    int i = mentee;
    while (true) {
      matchedEdge[i] = menteeBy[i];
      int j = graph.mentorOf(menteeBy[i]);
      if (j == root) {
        load[root]++;
        return;
      }
      i = tied.menteeOf[mentorBy[j]];
    }
  }
}
