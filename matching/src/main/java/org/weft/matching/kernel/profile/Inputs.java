package org.weft.matching.kernel.profile;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.CandidateGraph;

/** Refusals of this package: each names the value and the way out. */
final class Inputs {
  private Inputs() {}

  static void capacity(CandidateGraph graph, int[] capacity) {
    checkArgument(
        capacity.length == graph.mentors(),
        "capacity must have one entry for each of the %s mentors but had %s; use 0 for people who do not mentor",
        graph.mentors(),
        capacity.length);
    for (int j = 0; j < capacity.length; j++) {
      checkArgument(
          capacity[j] >= 0,
          "capacity of mentor %s must not be negative but was %s; use 0 for people who do not mentor",
          j,
          capacity[j]);
    }
  }

  static void rank(CandidateGraph graph, int[] rank) {
    checkArgument(
        rank.length == graph.edges(),
        "rank must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        graph.edges(),
        rank.length);
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
