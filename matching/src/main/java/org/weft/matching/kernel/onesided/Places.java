package org.weft.matching.kernel.onesided;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/** Who sits where, and how many places each mentor still has: the state that every mechanism of this package fills. */
final class Places {
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final int[] free;
  private final int[] matchedEdge;

  Places(CandidateGraph graph, int[] capacity) {
    Checks.capacity(graph, capacity);
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
}
