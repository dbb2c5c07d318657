package org.weft.matching.kernel.lattice;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;

/**
 * Walks from the best stable matching of the mentees to the best of the mentors, one rotation after the other.
 *
 * <p><b>Details.</b> From a mentor, the walk goes to the mentor where its least liked mentee would go next: the first one
 * further down the mentee's list that likes this mentee better than one it holds. When the walk meets itself, the circle is a
 * rotation; it is taken, and the walk goes on from what is left of its path. If there is no next mentor, or the next one has
 * a free place or will never change again, nobody on the path will ever change: a mentor with a free place holds the same
 * mentees in every stable matching, and a mentee never passes a mentor that would have it. Mentees move down their lists only,
 * and the least liked mentee of a mentor moves up its list only, so every edge is looked at a bounded number of times: O(E) in
 * all, and each step on the path is paid for by a move or by a mentor that is settled.
 */
final class RotationSearch {
  private static final int NONE = -1;

  final CandidateGraph graph;
  final int[] menteeOptimal;
  final Ints start = new Ints();
  final Ints mover = new Ints();
  final Ints from = new Ints();
  final Ints to = new Ints();
  final Ints beforeStart = new Ints();
  final Ints before = new Ints();

  private final Rankings rankings;
  private final Lists lists;
  private final int[] held;
  /** Place in each mentee's list that comes next. */
  private final int[] scan;
  /** Rank of the least liked mentee of a full mentor; past every rank with a free place, -1 without places. */
  private final int[] worst;

  private final boolean[] settled;
  private final int[] path;
  private final int[] placeOnPath;
  private int depth;

  /** The last rotation through each mentor. */
  private final int[] lastAt;
  /** The rotation since which the mentor of an edge holds only people that it likes better than the mentee. */
  private final int[] closedBy;
  /** The last rotation that has an arc to this one. */
  private final int[] noted;

  RotationSearch(Rankings rankings, int[] capacity) {
    this.rankings = rankings;
    this.graph = rankings.graph();
    this.menteeOptimal = DeferredAcceptance.menteesPropose(rankings, capacity);
    this.lists = new Lists(rankings);
    this.held = menteeOptimal.clone();
    this.scan = new int[graph.mentees()];
    this.worst = new int[graph.mentors()];
    this.settled = new boolean[graph.mentors()];
    this.path = new int[graph.mentors()];
    this.placeOnPath = filled(graph.mentors());
    this.lastAt = filled(graph.mentors());
    this.closedBy = filled(graph.edges());
    this.noted = filled(graph.edges() / 2 + 1);
    seat(capacity);
  }

  private static int[] filled(int length) {
    int[] none = new int[length];
    Arrays.fill(none, NONE);
    return none;
  }

  private void seat(int[] capacity) {
    int[] load = new int[graph.mentors()];
    Arrays.fill(worst, NONE);
    for (int i = 0; i < held.length; i++) {
      if (held[i] != NONE) {
        int j = graph.mentorOf(held[i]);
        load[j]++;
        worst[j] = Math.max(worst[j], rankings.mentorRank(held[i]));
        scan[i] = rankings.menteeRank(held[i]) + 1;
      }
    }
    for (int j = 0; j < load.length; j++) {
      settled[j] = load[j] < capacity[j] || capacity[j] == 0;
      if (load[j] < capacity[j]) {
        worst[j] = Integer.MAX_VALUE;
      }
    }
  }

  RotationSearch run() {
    start.add(0);
    beforeStart.add(0);
    for (int j = 0; j < graph.mentors(); j++) {
      while (!settled[j]) {
        walkFrom(j);
      }
    }
    return this;
  }

  private void walkFrom(int mentor) {
    push(mentor);
    while (depth > 0) {
      int e = nextOfLeastLiked(path[depth - 1]);
      if (e == NONE || settled[graph.mentorOf(e)]) {
        settlePath();
      } else if (placeOnPath[graph.mentorOf(e)] == NONE) {
        push(graph.mentorOf(e));
      } else {
        takeCircle(placeOnPath[graph.mentorOf(e)]);
      }
    }
  }

  private void push(int mentor) {
    placeOnPath[mentor] = depth;
    path[depth++] = mentor;
  }

  private void settlePath() {
    while (depth > 0) {
      int j = path[--depth];
      placeOnPath[j] = NONE;
      settled[j] = true;
    }
  }

  private int nextOfLeastLiked(int mentor) {
    int i = lists.menteeOf(lists.atMentor(mentor, worst[mentor]));
    int degree = graph.endEdge(i) - graph.firstEdge(i);
    while (scan[i] < degree) {
      int e = lists.atMentee(i, scan[i]);
      if (rankings.mentorRank(e) < worst[graph.mentorOf(e)]) {
        return e;
      }
      scan[i]++;
    }
    return NONE;
  }

  /** The mentors from this place of the path on form a circle. */
  private void takeCircle(int first) {
    int rotation = start.size() - 1;
    for (int k = first; k < depth; k++) {
      int j = path[k];
      move(lists.menteeOf(lists.atMentor(j, worst[j])), rotation);
      note(lastAt[j], rotation);
      lastAt[j] = rotation;
    }
    while (depth > first) {
      int j = path[--depth];
      placeOnPath[j] = NONE;
      raiseWorst(j, rotation);
    }
    start.add(mover.size());
    beforeStart.add(before.size());
  }

  private void move(int mentee, int rotation) {
    int next = lists.atMentee(mentee, scan[mentee]);
    for (int rank = rankings.menteeRank(held[mentee]) + 1; rank < scan[mentee]; rank++) {
      note(closedBy[lists.atMentee(mentee, rank)], rotation);
    }
    mover.add(mentee);
    from.add(held[mentee]);
    to.add(next);
    held[mentee] = next;
    scan[mentee]++;
  }

  private void raiseWorst(int mentor, int rotation) {
    int e = lists.atMentor(mentor, worst[mentor]);
    while (held[lists.menteeOf(e)] != e) {
      closedBy[e] = rotation;
      e = lists.atMentor(mentor, --worst[mentor]);
    }
  }

  private void note(int earlier, int rotation) {
    if (earlier != NONE && noted[earlier] != rotation) {
      noted[earlier] = rotation;
      before.add(earlier);
    }
  }
}
