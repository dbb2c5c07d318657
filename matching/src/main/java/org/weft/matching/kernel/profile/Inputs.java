package org.weft.matching.kernel.profile;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/** Refusals of this package: each names the value and the way out. */
final class Inputs {
  private Inputs() {}

  static void rank(CandidateGraph graph, int[] rank) {
    Checks.perEdge(graph, rank.length, "rank");
    for (int e = 0; e < rank.length; e++) {
      checkArgument(
          rank[e] >= 1,
          "rank of edge %s must be at least 1 but was %s; a rank is 1 plus the number of strictly better candidates",
          e,
          rank[e]);
    }
  }

  static void matching(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    checkArgument(
        matchedEdge.length == graph.mentees(),
        "matchedEdge must have one entry for each of the %s mentees but had %s; use -1 for a mentee without a mentor",
        graph.mentees(),
        matchedEdge.length);
    int[] load = new int[graph.mentors()];
    for (int i = 0; i < matchedEdge.length; i++) {
      int e = matchedEdge[i];
      if (e == -1) {
        continue;
      }
      checkArgument(
          graph.isInRow(i, e),
          "mentee %s has edge %s, which is not its own; give each mentee an edge of its row or -1",
          i,
          e);
      int j = graph.mentorOf(e);
      checkArgument(
          ++load[j] <= capacity[j],
          "mentor %s has %s places but is given more, last mentee %s; give each mentor at most its capacity",
          j,
          capacity[j],
          i);
    }
  }
}
