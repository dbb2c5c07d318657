package org.weft.matching.strategy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PointRows;

/**
 * Who can be reached from people without a mentor, by going to any candidate and on to whomever that mentor has; each row is read
 * once at most.
 *
 * <p>If a free place can be reached, one more person can be matched. If not, who was reached shows why: all those mentees depend
 * on those mentors, who are full. Source: C. Berge (1957), P. Hall (1935).
 */
final class RowReach {
  private static final int NOBODY = -1;

  private final MatchingProblem problem;
  private final int[] mentorOf;
  /** Where the mentees of each mentor end, in the order of their mentors. */
  private final int[] endOf;
  /** The mentee by whom a mentor was reached. */
  private final int[] via;

  private final boolean[] reached;
  private final int[] queue;
  private int freePlace = NOBODY;

  /** Searches; {@code mentorOf} has for each mentee the mentor, or -1. */
  RowReach(MatchingProblem problem, PointRows rows, int[] mentorOf) {
    this.problem = problem;
    this.mentorOf = mentorOf;
    this.endOf = new int[problem.mentors().size()];
    this.via = new int[endOf.length];
    this.reached = new boolean[mentorOf.length];
    this.queue = new int[mentorOf.length];
    Arrays.fill(via, NOBODY);
    search(rows);
  }

  private void search(PointRows rows) {
    int[] held = byMentor();
    int end = 0;
    for (int i = 0; i < mentorOf.length; i++) {
      if (mentorOf[i] == NOBODY && problem.menteePlaces(i) > 0) {
        reached[i] = true;
        queue[end++] = i;
      }
    }
    int[] points = new int[endOf.length];
    int left = endOf.length;
    for (int next = 0; next < end && left > 0 && freePlace == NOBODY; next++) {
      int mentee = queue[next];
      rows.read(mentee, points);
      for (int j = 0; j < points.length && freePlace == NOBODY; j++) {
        if (points[j] >= 0 && via[j] == NOBODY) {
          via[j] = mentee;
          left--;
          end = reachHolders(j, held, end);
        }
      }
    }
  }

  private int[] byMentor() {
    for (int mentor : mentorOf) {
      if (mentor != NOBODY) {
        endOf[mentor]++;
      }
    }
    for (int j = 1; j < endOf.length; j++) {
      endOf[j] += endOf[j - 1];
    }
    int[] next = endOf.clone();
    int[] held = new int[endOf.length == 0 ? 0 : endOf[endOf.length - 1]];
    for (int i = 0; i < mentorOf.length; i++) {
      if (mentorOf[i] != NOBODY) {
        held[--next[mentorOf[i]]] = i;
      }
    }
    return held;
  }

  private int reachHolders(int mentor, int[] held, int end) {
    int first = mentor == 0 ? 0 : endOf[mentor - 1];
    if (endOf[mentor] - first < problem.places(mentor)) {
      freePlace = mentor;
      return end;
    }
    int next = end;
    for (int k = first; k < endOf[mentor]; k++) {
      if (!reached[held[k]]) {
        reached[held[k]] = true;
        queue[next++] = held[k];
      }
    }
    return next;
  }

  /** Whether one more person can be matched. */
  boolean findsPlace() {
    return freePlace != NOBODY;
  }

  /** Matches one more person: everybody on the way moves on to whom they reached. */
  void match() {
    int mentor = freePlace;
    while (mentor != NOBODY) {
      int mentee = via[mentor];
      int left = mentorOf[mentee];
      mentorOf[mentee] = mentor;
      mentor = left;
    }
  }

  int[] mentees() {
    return IntStream.range(0, reached.length).filter(i -> reached[i]).toArray();
  }

  int[] mentors() {
    return IntStream.range(0, via.length).filter(j -> via[j] != NOBODY).toArray();
  }
}
