package org.weft.matching.kernel.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;

/**
 * The edges that the theorem of popular matchings leaves, found by listing all largest matchings of first choices: an edge is
 * left if it is a first choice of some of them, or goes to the best mentor whom some of them leaves with a free place and
 * whose mentee some of them leaves out.
 */
final class AllowedByDefinition {
  private AllowedByDefinition() {}

  static CandidateGraph graph(Wishes wishes, int[] mentees) {
    CandidateGraph graph = wishes.graph();
    List<int[]> largest = largestOfFirstChoices(wishes);
    int[][] rows = new int[graph.mentees()][0];
    for (int i : mentees) {
      int second = Integer.MAX_VALUE;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (isSometimesFree(wishes, largest, graph.mentorOf(e))) {
          second = Math.min(second, wishes.rank()[e]);
        }
      }
      List<Integer> row = new ArrayList<>();
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int edge = e;
        int mentee = i;
        boolean isUsed = largest.stream().anyMatch(m -> m[mentee] == edge);
        boolean isSecond = wishes.rank()[e] == second
            && isSometimesFree(wishes, largest, graph.mentorOf(e))
            && largest.stream().anyMatch(m -> m[mentee] < 0);
        if (isUsed || isSecond) {
          row.add(graph.mentorOf(e));
        }
      }
      rows[i] = row.stream().mapToInt(Integer::intValue).toArray();
    }
    return CandidateGraph.ofRows(graph.mentors(), rows);
  }

  private static boolean isSometimesFree(Wishes wishes, List<int[]> largest, int mentor) {
    return largest.stream()
        .anyMatch(m -> Arrays.stream(m)
                .filter(e -> e >= 0 && wishes.graph().mentorOf(e) == mentor)
                .count()
            < wishes.capacity()[mentor]);
  }

  static List<int[]> largestOfFirstChoices(Wishes wishes) {
    CandidateGraph graph = wishes.graph();
    int[] best = new int[graph.mentees()];
    Arrays.fill(best, Integer.MAX_VALUE);
    for (int i = 0; i < best.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (wishes.capacity()[graph.mentorOf(e)] > 0) {
          best[i] = Math.min(best[i], wishes.rank()[e]);
        }
      }
    }
    List<int[]> first = new ArrayList<>();
    for (int[] matching : wishes.matchings()) {
      boolean isFirst = true;
      for (int i = 0; i < matching.length; i++) {
        isFirst &= matching[i] < 0 || wishes.rank()[matching[i]] == best[i];
      }
      if (isFirst) {
        first.add(matching);
      }
    }
    int size = first.stream().mapToInt(Matchings::size).max().orElseThrow();
    return first.stream().filter(m -> Matchings.size(m) == size).toList();
  }
}
