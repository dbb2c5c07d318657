package org.weft.matching.kernel.lottery;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** The edges of each mentee, best first, ties to the smaller mentor; and the checks of what every lottery is given. */
final class StrictOrder {
  private StrictOrder() {}

  static int[] of(CandidateGraph graph, int[] capacity, int[] rank) {
    check(graph, capacity, rank);
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

  private static void check(CandidateGraph graph, int[] capacity, int[] rank) {
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
    checkArgument(
        rank.length == graph.edges(),
        "rank must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        graph.edges(),
        rank.length);
  }
}
