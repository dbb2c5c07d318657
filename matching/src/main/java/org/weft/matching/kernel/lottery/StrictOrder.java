package org.weft.matching.kernel.lottery;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/** The edges of each mentee, best first, ties to the smaller mentor; and the checks of what every lottery is given. */
final class StrictOrder {
  private StrictOrder() {}

  static int[] of(CandidateGraph graph, int[] capacity, int[] rank) {
    Checks.capacity(graph, capacity);
    Checks.perEdge(graph, rank.length, "rank");
    int[] order = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      int first = graph.firstEdge(i);
      int end = graph.endEdge(i);
      Integer[] row = new Integer[end - first];
      Arrays.setAll(row, k -> first + k);
      Arrays.sort(
          row,
          (a, b) -> rank[a] != rank[b]
              ? Integer.compare(rank[a], rank[b])
              : Integer.compare(graph.mentorOf(a), graph.mentorOf(b)));
      for (int k = 0; k < row.length; k++) {
        order[first + k] = row[k];
      }
    }
    return order;
  }
}
