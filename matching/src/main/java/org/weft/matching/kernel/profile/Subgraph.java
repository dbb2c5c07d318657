package org.weft.matching.kernel.profile;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** Some of the edges of a graph, with the same people. */
final class Subgraph {
  final CandidateGraph graph;

  /** For each edge its number in the whole graph. */
  final int[] edge;

  private Subgraph(CandidateGraph graph, int[] edge) {
    this.graph = graph;
    this.edge = edge;
  }

  static Subgraph of(CandidateGraph whole, boolean[] isKept) {
    int[] start = new int[whole.mentees() + 1];
    int[] mentor = new int[whole.edges()];
    int[] edge = new int[whole.edges()];
    int size = 0;
    for (int i = 0; i < whole.mentees(); i++) {
      for (int e = whole.firstEdge(i); e < whole.endEdge(i); e++) {
        if (isKept[e]) {
          mentor[size] = whole.mentorOf(e);
          edge[size++] = e;
        }
      }
      start[i + 1] = size;
    }
    CandidateGraph kept =
        CandidateGraph.of(whole.mentees(), whole.mentors(), start, Arrays.copyOf(mentor, size));
    return new Subgraph(kept, Arrays.copyOf(edge, size));
  }

  /** A matching of this graph, in the edges of the whole graph. */
  int[] inWhole(int[] matchedEdge) {
    int[] result = new int[matchedEdge.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = matchedEdge[i] < 0 ? -1 : edge[matchedEdge[i]];
    }
    return result;
  }
}
