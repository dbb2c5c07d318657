package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Finds a super-stable matching, in which no unpaired mentee and mentor could be paired without one of them losing; or
 * proves that there is none.
 *
 * <p>A super-stable matching stays stable however the ties are broken. If several exist, this is the one in which every
 * mentee is as well off as in any. All of them leave the same people unmatched and give each mentor the same number of
 * mentees. Nothing depends on the order of indices. O(mentees + mentors + edges).
 *
 * <p>Example: two mentees and two mentors, one place each, who all like both others equally. Whoever is paired, the other
 * pairs block, so the answer is a {@link CutTrace}.
 *
 * <p>Sources: R. W. Irving, "Stable marriage and indifference", Discrete Applied Mathematics 48 (1994); R. W. Irving, D.
 * F. Manlove and S. Scott, "The Hospitals/Residents Problem with Ties", SWAT 2000.
 *
 * <p><b>Details.</b> Every mentee applies to all its heads at once. A mentor with more applicants than places gives up its
 * worst rank, one with as many gives up whoever is worse than all of them. When nothing moves, no mentor has more heads
 * than places. Then each mentor must hold all its heads (see {@link CutTrace}); either each mentee has one head and the
 * heads are the matching, or the mentors need too many.
 */
public final class SuperStability {
  private SuperStability() {}

  /**
   * Finds a super-stable matching or the proof that there is none.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @return the best one for the mentees, or the steps which exclude all
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static TiedAnswer solve(TiedRankings tied, int[] capacity) {
    CandidateGraph graph = tied.graph;
    HeadTable table = new HeadTable(tied, capacity);
    IntRows cut = new IntRows();
    for (int j = 0; j < graph.mentors(); j++) {
      settle(table, j, cut);
    }
    for (int i = table.nextWaiting(); i >= 0; i = table.nextWaiting()) {
      if (table.advance(i)) {
        for (int at = table.headFrom[i]; at < table.headEnd[i]; at++) {
          settle(table, graph.mentorOf(tied.menteeOrder[at]), cut);
        }
      }
    }
    if (table.needsTooMany()) {
      return new CutTrace(cut, emptyRows(cut.rows()));
    }
    int[] matchedEdge = new int[graph.mentees()];
    Arrays.fill(matchedEdge, -1);
    for (int e = 0; e < graph.edges(); e++) {
      if (table.isHead[e]) {
        matchedEdge[tied.menteeOf[e]] = e;
      }
    }
    return new TiedMatching(matchedEdge);
  }

  private static void settle(HeadTable table, int j, IntRows cut) {
    while (table.hasTail(j)
        && (table.heads[j] > table.capacity[j]
            || (table.heads[j] == table.capacity[j] && table.headsInTail[j] == 0))) {
      table.cutTail(j);
      cut.add(j);
      cut.endRow();
    }
  }

  private static IntRows emptyRows(int rows) {
    IntRows empty = new IntRows();
    for (int k = 0; k < rows; k++) {
      empty.endRow();
    }
    return empty;
  }
}
