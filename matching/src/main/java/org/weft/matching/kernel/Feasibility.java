package org.weft.matching.kernel;

/**
 * Checks that a matching uses the edges of the graph and the places of the mentors only. Shared by the checkers, never
 * by a solver.
 */
final class Feasibility {
  private static final Verdict HOLDS = new Verdict.Holds();

  private Feasibility() {}

  /** Looks for foreign edges by mentee, then for overloads by mentor; leaves the loads in {@code load}. */
  static Verdict check(CandidateGraph graph, int[] capacity, int[] matchedEdge, int[] load) {
    for (int i = 0; i < graph.mentees; i++) {
      int e = matchedEdge[i];
      if (e != -1) {
        if (!graph.isInRow(i, e)) {
          return new Verdict.ForeignEdge(i, e);
        }
        load[graph.mentor[e]]++;
      }
    }
    for (int j = 0; j < graph.mentors; j++) {
      if (load[j] > capacity[j]) {
        return new Verdict.Overloaded(j, load[j], capacity[j]);
      }
    }
    return HOLDS;
  }

  /** Refuses a matching that is not feasible, and returns the loads of the mentors. */
  static int[] requireLoads(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    Checks.capacity(graph, capacity);
    Checks.perMentee(graph, matchedEdge.length, "matchedEdge");
    int[] load = new int[graph.mentors];
    Verdict verdict = check(graph, capacity, matchedEdge, load);
    if (!verdict.holds()) {
      throw new IllegalArgumentException(
          "the matching does not fit its graph: "
              + verdict
              + "; give each mentee an edge of its own row or -1, and each mentor at most its capacity");
    }
    return load;
  }
}
