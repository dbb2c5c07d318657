package org.weft.matching.kernel.onesided;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** Who sits where, and how many places each mentor still has: the state that every mechanism of this package fills. */
final class Places {
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final int[] free;
  private final int[] matchedEdge;

  Places(CandidateGraph graph, int[] capacity) {
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
    this.graph = graph;
    this.free = capacity.clone();
    this.matchedEdge = new int[graph.mentees()];
    Arrays.fill(matchedEdge, NONE);
  }

  boolean isFree(int edge) {
    return free[graph.mentorOf(edge)] > 0;
  }

  boolean isMatched(int mentee) {
    return matchedEdge[mentee] != NONE;
  }

  void take(int mentee, int edge) {
    matchedEdge[mentee] = edge;
    free[graph.mentorOf(edge)]--;
  }

  /** The result; nothing may be taken afterwards. */
  int[] matchedEdge() {
    return matchedEdge;
  }

  /** For each edge its mentee. */
  static int[] menteeOfEachEdge(CandidateGraph graph) {
    int[] menteeOf = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      Arrays.fill(menteeOf, graph.firstEdge(i), graph.endEdge(i), i);
    }
    return menteeOf;
  }

  /** One number for each edge. */
  static void checkPerEdge(CandidateGraph graph, long[] values, String name) {
    checkArgument(
        values.length == graph.edges(),
        "%s must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        name,
        graph.edges(),
        values.length);
  }
}
