package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/** Refusals that several kernels share: each names the value and the way out. */
final class Checks {
  private Checks() {}

  static void capacity(CandidateGraph graph, int[] capacity) {
    checkArgument(
        capacity.length == graph.mentors(),
        "capacity must have one entry for each of the %s mentors but had %s; use 0 for people who do not mentor",
        graph.mentors(),
        capacity.length);
    for (int j = 0; j < capacity.length; j++) {
      if (capacity[j] < 0) {
        throw new IllegalArgumentException("capacity of mentor "
            + j
            + " must not be negative but was "
            + capacity[j]
            + "; use 0 for people who do not mentor");
      }
    }
  }

  static void weight(CandidateGraph graph, long[] weight) {
    perEdge(graph, weight.length, "weight");
    for (int e = 0; e < weight.length; e++) {
      if (weight[e] < 0) {
        throw new IllegalArgumentException("weight of edge "
            + e
            + " must not be negative but was "
            + weight[e]
            + "; leave out edges that are not wanted, or raise all weights by the same amount");
      }
    }
  }

  static void perEdge(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.edges(),
        "%s must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        name,
        graph.edges(),
        length);
  }

  static void perMentee(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.mentees(),
        "%s must have one entry for each of the %s mentees but had %s; give one per mentee, in index order",
        name,
        graph.mentees(),
        length);
  }

  static void perMentor(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.mentors(),
        "%s must have one entry for each of the %s mentors but had %s; give one per mentor, in index order",
        name,
        graph.mentors(),
        length);
  }
}
