package org.weft.matching.explain;

import java.util.Arrays;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.kernel.lattice.MaximumFlow;
import org.weft.matching.problem.MatchingProblem;

/** Who may meet whom, with how many places, and how many can be matched at most: scores do not count here. */
final class Capacities {
  private final CandidateGraph graph;
  private final int[] places;
  private final int[] largest;

  private Capacities(CandidateGraph graph, int[] places) {
    this.graph = graph;
    this.places = places;
    Assignment found = SparseAssignment.solve(
        graph, places, new long[graph.edges()], Objective.LARGEST_THEN_HEAVIEST);
    this.largest = found.matchedEdge();
  }

  static Capacities of(MatchingProblem problem) {
    int[] places = new int[problem.mentors().size()];
    Arrays.setAll(places, problem::places);
    return new Capacities(Situation.graphOf(problem), places);
  }

  static Capacities of(int mentors, int[][] rows, int[] places) {
    return new Capacities(CandidateGraph.ofRows(mentors, rows), places);
  }

  CandidateGraph graph() {
    return graph;
  }

  int[] places() {
    return places;
  }

  /** A largest matching: for each mentee its edge, or -1. */
  int[] largest() {
    return largest;
  }

  int size() {
    return (int) Arrays.stream(largest).filter(e -> e >= 0).count();
  }

  boolean isEmpty(int mentee) {
    return graph.firstEdge(mentee) == graph.endEdge(mentee);
  }

  /**
   * How many rounds of the largest size there can be in a row without a pair twice, at most so many.
   *
   * <p>There are k of them exactly if some choice of k times as many pairs gives each mentee at most k mentors and each mentor at
   * most k times its places: mentors count as one copy for each place, a bipartite graph in which nobody has more than k pairs
   * splits into k matchings, and none of these is larger than the largest. Whether there is such a choice is a question of flow.
   * What holds for k holds for fewer, so k is searched for by halving. Source: D. Kőnig, "Über Graphen und ihre Anwendung auf
   * Determinantentheorie und Mengenlehre", Mathematische Annalen 77 (1916).
   */
  int roundsWithoutRepeats(int most) {
    int low = 0;
    int high = most;
    while (low < high) {
      int middle = (int) (((long) low + high + 1) >>> 1);
      if (hasRounds(middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean hasRounds(int rounds) {
    int source = graph.mentees() + graph.mentors();
    MaximumFlow flow = new MaximumFlow(
        source + 2,
        Math.addExact(Math.addExact(graph.edges(), graph.mentees()), graph.mentors()),
        source,
        source + 1);
    for (int i = 0; i < graph.mentees(); i++) {
      flow.addArc(source, i, rounds);
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        flow.addArc(i, graph.mentees() + graph.mentorOf(e), 1);
      }
    }
    for (int j = 0; j < graph.mentors(); j++) {
      flow.addArc(graph.mentees() + j, source + 1, (long) rounds * places[j]);
    }
    return flow.run() == (long) rounds * size();
  }
}
