package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * What a search for weakly stable matchings has decided: pairs ruled out, mentees who must be matched, mentors who must be
 * full. Decisions can be taken back to a mark.
 *
 * <p>An edge does not block if its mentee is matched at least as well, or if its mentor is full of mentees who are at least
 * as good. If all edges for the first are ruled out, the second must be, and the other way round: {@link #propagate}
 * follows this as far as it goes. Without ties that is as far as deferred acceptance from both sides.
 *
 * <p><b>Details.</b> Each decision is noted once, in O(mentees + mentors + edges) notes besides those of heads. Following costs the list
 * of a person each time one of its edges was ruled out.
 */
final class WeakConstraints {
  private final TiedRankings tied;
  private final CandidateGraph graph;
  private final int[] capacity;
  final boolean[] isLeft;
  final boolean[] mustMatch;
  final boolean[] mustFill;

  private final Marked ruledOut;
  private final Marked matched;
  private final Marked filled;

  /** For each mentee its best edge that is left, if no other is as good, else -1. */
  private final int[] onlyHead;

  /** Each change of {@link #onlyHead}: whose, and what it was. */
  private int[] headChange = new int[16];

  private int headChanges;

  private final int[] changedMentees;
  private final boolean[] isChangedMentee;
  private int changedMenteeCount;
  private final int[] changedMentors;
  private final boolean[] isChangedMentor;
  private int changedMentorCount;

  WeakConstraints(TiedRankings tied, int[] capacity) {
    this.tied = tied;
    this.graph = tied.graph;
    this.capacity = capacity;
    int mentees = graph.mentees();
    int mentors = graph.mentors();
    this.isLeft = new boolean[graph.edges()];
    this.mustMatch = new boolean[mentees];
    this.mustFill = new boolean[mentors];
    this.ruledOut = new Marked(isLeft);
    this.matched = new Marked(mustMatch);
    this.filled = new Marked(mustFill);
    this.onlyHead = new int[mentees];
    Arrays.fill(onlyHead, -1);
    this.changedMentees = new int[mentees];
    this.isChangedMentee = new boolean[mentees];
    this.changedMentors = new int[mentors];
    this.isChangedMentor = new boolean[mentors];
    Arrays.fill(isLeft, true);
  }

  /** Rules out mentors without places, then follows what the lists alone decide. */
  void start() {
    for (int e = 0; e < isLeft.length; e++) {
      if (capacity[graph.mentorOf(e)] == 0) {
        ruleOut(e);
      }
    }
    for (int i = 0; i < mustMatch.length; i++) {
      changeMentee(i);
    }
    for (int j = 0; j < mustFill.length; j++) {
      changeMentor(j);
    }
    propagate();
  }

  /** The mentee of an edge gets a mentor at least as good as this one. */
  void matchAtLeast(int edge) {
    int i = tied.menteeOf[edge];
    matched.set(i, true);
    for (int at = graph.endEdge(i) - 1; at >= graph.firstEdge(i); at--) {
      int other = tied.menteeOrder[at];
      if (tied.menteeRank[other] <= tied.menteeRank[edge]) {
        break;
      }
      ruleOut(other);
    }
  }

  /** The mentee of an edge gets nobody as good, so its mentor is full of mentees at least as good. */
  void fillInstead(int edge) {
    int i = tied.menteeOf[edge];
    for (int at = graph.firstEdge(i); at < graph.endEdge(i); at++) {
      int other = tied.menteeOrder[at];
      if (tied.menteeRank[other] > tied.menteeRank[edge]) {
        break;
      }
      ruleOut(other);
    }
    fillAtLeast(edge);
  }

  private void fillAtLeast(int edge) {
    int j = graph.mentorOf(edge);
    filled.set(j, true);
    for (int at = tied.mentorStart[j + 1] - 1; at >= tied.mentorStart[j]; at--) {
      int other = tied.mentorOrder[at];
      if (tied.mentorRank[other] <= tied.mentorRank[edge]) {
        break;
      }
      ruleOut(other);
    }
  }

  private void ruleOut(int edge) {
    if (isLeft[edge]) {
      ruledOut.set(edge, false);
      changeMentee(tied.menteeOf[edge]);
      changeMentor(graph.mentorOf(edge));
    }
  }

  private void changeMentee(int mentee) {
    if (!isChangedMentee[mentee]) {
      isChangedMentee[mentee] = true;
      changedMentees[changedMenteeCount++] = mentee;
    }
  }

  private void changeMentor(int mentor) {
    if (!isChangedMentor[mentor]) {
      isChangedMentor[mentor] = true;
      changedMentors[changedMentorCount++] = mentor;
    }
  }

  /** Decides what follows from the decisions so far. */
  void propagate() {
    while (changedMenteeCount > 0 || changedMentorCount > 0) {
      if (changedMenteeCount > 0) {
        int i = changedMentees[--changedMenteeCount];
        isChangedMentee[i] = false;
        fillBetter(i);
      } else {
        int j = changedMentors[--changedMentorCount];
        isChangedMentor[j] = false;
        matchBetter(j);
      }
    }
  }

  /** Mentors whom a mentee likes better than anybody it has left must be full. */
  private void fillBetter(int mentee) {
    int end = graph.endEdge(mentee);
    int only = -1;
    int at = graph.firstEdge(mentee);
    while (at < end && !isLeft[tied.menteeOrder[at]]) {
      at++;
    }
    int best = at == end ? Integer.MAX_VALUE : tied.menteeRank[tied.menteeOrder[at]];
    int heads = 0;
    for (; at < end && tied.menteeRank[tied.menteeOrder[at]] == best; at++) {
      if (isLeft[tied.menteeOrder[at]]) {
        only = tied.menteeOrder[at];
        heads++;
      }
    }
    setOnlyHead(mentee, heads == 1 ? only : -1);
    for (int k = graph.firstEdge(mentee); k < end; k++) {
      int e = tied.menteeOrder[k];
      if (tied.menteeRank[e] >= best) {
        break;
      }
      if (capacity[graph.mentorOf(e)] > 0) {
        fillAtLeast(e);
      }
    }
  }

  private void setOnlyHead(int mentee, int edge) {
    if (onlyHead[mentee] != edge) {
      if (headChanges + 2 > headChange.length) {
        headChange = Arrays.copyOf(headChange, 2 * headChange.length);
      }
      headChange[headChanges++] = mentee;
      headChange[headChanges++] = onlyHead[mentee];
      onlyHead[mentee] = edge;
      if (edge >= 0) {
        changeMentor(graph.mentorOf(edge));
      }
    }
  }

  /**
   * Mentees who cannot be kept off by a full mentor must be matched as well elsewhere, or there. And if as many mentees as
   * there are places have this mentor as their only head, nobody who is worse than all of them can be held.
   */
  private void matchBetter(int mentor) {
    int places = capacity[mentor];
    int end = tied.mentorStart[mentor + 1];
    int left = 0;
    int onlyHeads = 0;
    for (int from = tied.mentorStart[mentor]; from < end && places > 0; ) {
      int to = from;
      int before = onlyHeads;
      int rank = tied.mentorRank[tied.mentorOrder[from]];
      for (; to < end && tied.mentorRank[tied.mentorOrder[to]] == rank; to++) {
        int e = tied.mentorOrder[to];
        if (before >= places) {
          ruleOut(e);
        }
        left += isLeft[e] ? 1 : 0;
        onlyHeads += onlyHead[tied.menteeOf[e]] == e ? 1 : 0;
      }
      for (int at = from; at < to; at++) {
        int e = tied.mentorOrder[at];
        if (left - (isLeft[e] ? 1 : 0) < places) {
          matchAtLeast(e);
        }
      }
      from = to;
    }
  }

  /** How many decisions there are: a mark to go back to. */
  int[] mark() {
    return new int[] {ruledOut.size, matched.size, filled.size, headChanges};
  }

  void backTo(int[] mark) {
    ruledOut.backTo(mark[0]);
    matched.backTo(mark[1]);
    filled.backTo(mark[2]);
    while (headChanges > mark[3]) {
      headChanges -= 2;
      onlyHead[headChange[headChanges]] = headChange[headChanges + 1];
    }
  }

  /** Flags that change once each, and the order in which they did. */
  private static final class Marked {
    private final boolean[] flags;
    private final int[] changed;
    private int size;

    Marked(boolean[] flags) {
      this.flags = flags;
      this.changed = new int[flags.length];
    }

    void set(int index, boolean value) {
      if (flags[index] != value) {
        flags[index] = value;
        changed[size++] = index;
      }
    }

    void backTo(int mark) {
      while (size > mark) {
        int index = changed[--size];
        flags[index] = !flags[index];
      }
    }
  }
}
