package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Checks that a matching is stable, without trusting whoever found it.
 *
 * <p>A mentee and a mentor with an edge block a matching when both would gain: the mentee is unmatched or prefers this
 * mentor to its own, and the mentor has a free place or prefers this mentee to one that it holds. A mentor without
 * places never blocks. A matching that fits the graph and the places, and that nobody blocks, is stable.
 *
 * <p><b>Details.</b> One pass finds the worst mentee that each mentor holds, a second one looks at each edge: O(mentees
 * + mentors + edges). Nothing of {@link DeferredAcceptance} is used.
 */
public final class BlockingPairs {
  private BlockingPairs() {}

  /**
   * Checks a matching: foreign edges first, then overloads, then blocking pairs, each in index order.
   *
   * @param rankings candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @return {@link Verdict.Holds} if the matching is stable, else the first {@link Verdict.ForeignEdge}, {@link
   *     Verdict.Overloaded} or {@link Verdict.Blocked}
   * @throws IllegalArgumentException if an array has the wrong length or a capacity is negative
   */
  public static Verdict check(Rankings rankings, int[] capacity, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph;
    Checks.capacity(graph, capacity);
    Checks.perMentee(graph, matchedEdge.length, "matchedEdge");
    int[] load = new int[graph.mentors];
    Verdict fits = Feasibility.check(graph, capacity, matchedEdge, load);
    if (!fits.holds()) {
      return fits;
    }
    int[] worstHeld = worstHeld(rankings, capacity, matchedEdge, load);
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        if (blocks(rankings, e, matchedEdge[i], worstHeld)) {
          return new Verdict.Blocked(i, graph.mentor[e], e);
        }
      }
    }
    return fits;
  }

  /**
   * Lists every edge whose two people block a matching.
   *
   * @param rankings candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @return the blocking edges in index order; empty exactly if the matching is stable
   * @throws IllegalArgumentException if the matching does not fit the graph and the places
   */
  public static int[] list(Rankings rankings, int[] capacity, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph;
    int[] load = Feasibility.requireLoads(graph, capacity, matchedEdge);
    int[] worstHeld = worstHeld(rankings, capacity, matchedEdge, load);
    int[] blocking = new int[graph.edges()];
    int count = 0;
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        if (blocks(rankings, e, matchedEdge[i], worstHeld)) {
          blocking[count++] = e;
        }
      }
    }
    return Arrays.copyOf(blocking, count);
  }

  private static boolean blocks(Rankings rankings, int edge, int held, int[] worstHeld) {
    return (held < 0 || rankings.menteeRank[edge] < rankings.menteeRank[held])
        && rankings.mentorRank[edge] < worstHeld[rankings.graph.mentor[edge]];
  }

  /** The rank that a mentee must beat at each mentor: past every rank at a free place, -1 without places. */
  private static int[] worstHeld(Rankings rankings, int[] capacity, int[] matchedEdge, int[] load) {
    int[] worst = new int[load.length];
    Arrays.fill(worst, -1);
    for (int e : matchedEdge) {
      if (e >= 0) {
        int j = rankings.graph.mentor[e];
        worst[j] = Math.max(worst[j], rankings.mentorRank[e]);
      }
    }
    for (int j = 0; j < load.length; j++) {
      if (load[j] < capacity[j]) {
        worst[j] = Integer.MAX_VALUE;
      }
    }
    return worst;
  }
}
