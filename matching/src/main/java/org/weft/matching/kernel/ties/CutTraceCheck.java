package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * Follows a {@link CutTrace} step by step and tells whether it excludes every strongly stable, or every super-stable,
 * matching. Nothing of the algorithms that write traces is used.
 *
 * <p><b>Details.</b> Counts the heads of each mentor as they come and go, so the steps without a forest cost O(mentees +
 * mentors + edges) in total; a forest costs the heads of its mentees. Circles are found by joining sets. A step with a
 * forest, founded for strong stability, holds for super-stability too, as every super-stable matching is strongly stable.
 */
public final class CutTraceCheck {
  private final TiedRankings tied;
  private final CandidateGraph graph;
  private final int[] capacity;
  private final boolean isSuper;

  private final boolean[] gone;
  /** The best rank that a mentee has left; past all ranks if nobody is left. */
  private final int[] bestRank;

  private final int[] next;
  private final int[] end;
  private final int[] heads;

  /** For joining sets: mentees first, then mentors. */
  private final int[] parent;

  /** The step, from 1, that named a mentor or looked at a mentee last. */
  private final int[] namedIn;

  private final int[] seenIn;
  private final int[] degree;

  private CutTraceCheck(TiedRankings tied, int[] capacity, boolean isSuper) {
    this.tied = tied;
    this.graph = tied.graph();
    this.capacity = capacity;
    this.isSuper = isSuper;
    this.gone = new boolean[graph.edges()];
    this.bestRank = new int[graph.mentees()];
    this.next = new int[graph.mentees()];
    this.end = Arrays.copyOfRange(tied.mentorStart, 1, graph.mentors() + 1);
    this.heads = new int[graph.mentors()];
    this.parent = new int[Math.addExact(graph.mentees(), graph.mentors())];
    Arrays.setAll(parent, k -> k);
    this.namedIn = new int[graph.mentors()];
    this.seenIn = new int[graph.mentees()];
    this.degree = new int[graph.mentors()];
    for (int i = 0; i < graph.mentees(); i++) {
      next[i] = graph.firstEdge(i);
      findHeads(i);
    }
  }

  /**
   * Checks a trace.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param trace the steps
   * @param notion {@link StabilityNotion#STRONG} or {@link StabilityNotion#SUPER}
   * @return {@link TraceVerdict.Excludes} if no such matching exists, else what is wrong with the proof
   * @throws IllegalArgumentException if a capacity is missing or negative, or weak stability is asked about
   */
  public static TraceVerdict check(
      TiedRankings tied, int[] capacity, CutTrace trace, StabilityNotion notion) {
    Checks.capacity(tied.graph, capacity);
    if (notion == StabilityNotion.WEAK) {
      throw new IllegalArgumentException(
          "notion must be STRONG or SUPER but was WEAK; a weakly stable matching always exists");
    }
    CutTraceCheck check = new CutTraceCheck(tied, capacity, notion == StabilityNotion.SUPER);
    for (int step = 0; step < trace.steps(); step++) {
      TraceVerdict.@Nullable Flaw flaw =
          check.flawOf(step, trace.mentors(step), trace.forest(step));
      if (flaw != null) {
        return new TraceVerdict.Unfounded(step, flaw);
      }
      for (int j : trace.mentors(step)) {
        check.giveUpTail(j);
      }
    }
    return check.count();
  }

  private TraceVerdict.@Nullable Flaw flawOf(int step, int[] mentors, int[] forest) {
    if (mentors.length == 0 || (mentors.length > 1 && forest.length == 0)) {
      return TraceVerdict.Flaw.MENTORS;
    }
    for (int j : mentors) {
      if (j < 0 || j >= graph.mentors() || namedIn[j] == step + 1) {
        return TraceVerdict.Flaw.MENTORS;
      }
      namedIn[j] = step + 1;
      degree[j] = 0;
      if (end[j] == tied.mentorStart[j]) {
        return TraceVerdict.Flaw.NOBODY_LEFT;
      }
    }
    return forest.length == 0 ? flawOfSingle(mentors[0]) : flawOfForest(step, mentors, forest);
  }

  private TraceVerdict.@Nullable Flaw flawOfSingle(int mentor) {
    int inTail = headsInTail(mentor);
    int before = heads[mentor] - (isSuper ? Math.min(1, inTail) : inTail);
    return before >= capacity[mentor] ? null : TraceVerdict.Flaw.TOO_FEW_BEFORE;
  }

  private TraceVerdict.@Nullable Flaw flawOfForest(int step, int[] mentors, int[] forest) {
    for (int e : forest) {
      if (e < 0 || e >= graph.edges() || !isContestedIn(step, e)) {
        return TraceVerdict.Flaw.FOREST_EDGE;
      }
      degree[graph.mentorOf(e)]++;
    }
    boolean hasCircle = false;
    for (int e : forest) {
      hasCircle |= !join(tied.menteeOf(e), graph.mentees() + graph.mentorOf(e));
    }
    for (int e : forest) {
      parent[tied.menteeOf(e)] = tied.menteeOf(e);
      parent[graph.mentees() + graph.mentorOf(e)] = graph.mentees() + graph.mentorOf(e);
    }
    if (hasCircle) {
      return TraceVerdict.Flaw.CIRCLE;
    }
    for (int j : mentors) {
      int places = capacity[j] - (heads[j] - headsInTail(j));
      if (degree[j] <= Math.max(0, places)) {
        return TraceVerdict.Flaw.TOO_FEW_EDGES;
      }
    }
    for (int e : forest) {
      int i = tied.menteeOf(e);
      if (seenIn[i] == step + 1) {
        continue;
      }
      seenIn[i] = step + 1;
      for (int at = next[i]; at < graph.endEdge(i); at++) {
        int other = tied.menteeOrder[at];
        if (tied.menteeRank(other) > bestRank[i]) {
          break;
        }
        if (!gone[other] && !isContestedIn(step, other)) {
          return TraceVerdict.Flaw.OTHER_HEAD;
        }
      }
    }
    return null;
  }

  /** Whether an edge is a head in the tail of a mentor that the step names. */
  private boolean isContestedIn(int step, int edge) {
    int j = graph.mentorOf(edge);
    return namedIn[j] == step + 1 && isHead(edge) && tied.mentorRank(edge) == worstRank(j);
  }

  private boolean isHead(int edge) {
    return !gone[edge] && tied.menteeRank(edge) == bestRank[tied.menteeOf(edge)];
  }

  private int worstRank(int mentor) {
    return tied.mentorRank(tied.mentorOrder[end[mentor] - 1]);
  }

  private int headsInTail(int mentor) {
    int count = 0;
    int worst = worstRank(mentor);
    for (int at = end[mentor] - 1; at >= tied.mentorStart[mentor]; at--) {
      int e = tied.mentorOrder[at];
      if (tied.mentorRank(e) < worst) {
        break;
      }
      count += isHead(e) ? 1 : 0;
    }
    return count;
  }

  private void giveUpTail(int mentor) {
    int worst = worstRank(mentor);
    while (end[mentor] > tied.mentorStart[mentor] && worstRank(mentor) == worst) {
      int e = tied.mentorOrder[--end[mentor]];
      heads[mentor] -= isHead(e) ? 1 : 0;
      gone[e] = true;
      findHeads(tied.menteeOf(e));
    }
  }

  /** Moves to the best candidates that a mentee has left, and counts them if they are new. */
  private void findHeads(int mentee) {
    int stop = graph.endEdge(mentee);
    while (next[mentee] < stop && gone[tied.menteeOrder[next[mentee]]]) {
      next[mentee]++;
    }
    int rank =
        next[mentee] == stop ? Integer.MAX_VALUE : tied.menteeRank(tied.menteeOrder[next[mentee]]);
    if (rank == bestRank[mentee]) {
      return;
    }
    bestRank[mentee] = rank;
    for (int at = next[mentee]; at < stop; at++) {
      int e = tied.menteeOrder[at];
      if (tied.menteeRank(e) > rank) {
        break;
      }
      heads[graph.mentorOf(e)] += gone[e] ? 0 : 1;
    }
  }

  private TraceVerdict count() {
    int[] need = new int[graph.mentors()];
    for (int j = 0; j < need.length; j++) {
      need[j] = Math.min(capacity[j], heads[j]);
    }
    int left = 0;
    for (int e = 0; e < graph.edges(); e++) {
      if (gone[e] && tied.menteeRank(e) <= bestRank[tied.menteeOf(e)]) {
        need[graph.mentorOf(e)] = capacity[graph.mentorOf(e)];
      }
    }
    for (int rank : bestRank) {
      left += rank == Integer.MAX_VALUE ? 0 : 1;
    }
    long needed = 0;
    for (int n : need) {
      needed += n;
    }
    return needed > left
        ? new TraceVerdict.Excludes(needed, left)
        : new TraceVerdict.NoContradiction(needed, left);
  }

  /** Joins the sets of two vertices; false if they are one set already. */
  private boolean join(int vertex, int other) {
    int a = root(vertex);
    int b = root(other);
    parent[a] = b;
    return a != b;
  }

  private int root(int vertex) {
    int at = vertex;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
