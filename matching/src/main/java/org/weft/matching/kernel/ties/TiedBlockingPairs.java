package org.weft.matching.kernel.ties;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.Verdict;

/**
 * Checks that a matching is weakly, strongly or super-stable, without trusting whoever found it.
 *
 * <p><b>Details.</b> One pass finds the worst mentee that each mentor holds, a second one looks at each edge: O(mentees
 * + mentors + edges). A mentor without places never blocks.
 */
public final class TiedBlockingPairs {
  private TiedBlockingPairs() {}

  /**
   * Checks a matching: foreign edges first, then overloads, then blocking pairs, each in index order.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @param notion which pairs block
   * @return {@link Verdict.Holds} if the matching is stable in this sense, else the first {@link Verdict.ForeignEdge},
   *     {@link Verdict.Overloaded} or {@link Verdict.Blocked}
   * @throws IllegalArgumentException if an array has the wrong length or a capacity is negative
   */
  public static Verdict check(
      TiedRankings tied, int[] capacity, int[] matchedEdge, StabilityNotion notion) {
    Checks.capacity(tied.graph, capacity);
    CandidateGraph graph = tied.graph;
    Checks.perMentee(graph, matchedEdge.length, "matchedEdge");
    int[] load = new int[graph.mentors()];
    int[] worst = new int[graph.mentors()];
    for (int i = 0; i < matchedEdge.length; i++) {
      int e = matchedEdge[i];
      if (e != -1) {
        if (!graph.isInRow(i, e)) {
          return new Verdict.ForeignEdge(i, e);
        }
        int j = graph.mentorOf(e);
        load[j]++;
        worst[j] = Math.max(worst[j], tied.mentorRank[e]);
      }
    }
    for (int j = 0; j < load.length; j++) {
      if (load[j] > capacity[j]) {
        return new Verdict.Overloaded(j, load[j], capacity[j]);
      }
      if (load[j] < capacity[j]) {
        worst[j] = Integer.MAX_VALUE;
      }
    }
    for (int i = 0; i < matchedEdge.length; i++) {
      int held = matchedEdge[i] < 0 ? Integer.MAX_VALUE : tied.menteeRank[matchedEdge[i]];
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int forMentee = Integer.compare(held, tied.menteeRank[e]);
        int forMentor = Integer.compare(worst[graph.mentorOf(e)], tied.mentorRank[e]);
        if (e != matchedEdge[i] && blocks(forMentee, forMentor, notion)) {
          return new Verdict.Blocked(i, graph.mentorOf(e), e);
        }
      }
    }
    return new Verdict.Holds();
  }

  /** Positive is a gain, zero indifference, negative a loss. */
  private static boolean blocks(int forMentee, int forMentor, StabilityNotion notion) {
    int gains = (forMentee > 0 ? 1 : 0) + (forMentor > 0 ? 1 : 0);
    int needed = notion == StabilityNotion.WEAK ? 2 : notion == StabilityNotion.STRONG ? 1 : 0;
    return forMentee >= 0 && forMentor >= 0 && gains >= needed;
  }
}
