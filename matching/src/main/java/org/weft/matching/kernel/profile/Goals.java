package org.weft.matching.kernel.profile;

import org.weft.matching.kernel.CandidateGraph;

/** Follows one goal after the other on an {@link OptimalFace} and keeps the prices of each. */
final class Goals {
  private final CandidateGraph graph;
  private final int[] capacity;
  private final OptimalFace face;

  /** For each goal the prices of mentees, then mentors; empty if everybody's is 0. */
  private final int[][] prices;

  private int done;

  Goals(CandidateGraph graph, int[] capacity, int goals) {
    this.graph = graph;
    this.capacity = capacity;
    this.face = new OptimalFace(graph, capacity);
    this.prices = new int[goals][];
  }

  void follow(int[] group, int wanted, int inside) {
    prices[done++] = face.maximize(group, wanted, inside);
  }

  int[] matchedEdge() {
    return face.matchedEdge();
  }

  /**
   * The prices of mentees, then mentors, by goal, in the form in which they prove the matching: at all goals 0 for mentees
   * without a mentor and mentors with a free place, and enough for mentors without places. An empty row says 0 for everybody.
   */
  int[][] prices(int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    for (int e : matchedEdge) {
      if (e >= 0) {
        load[graph.mentorOf(e)]++;
      }
    }
    for (int[] price : prices) {
      for (int v = 0; v < price.length; v++) {
        int j = v - matchedEdge.length;
        if (j < 0 ? matchedEdge[v] < 0 : load[j] < capacity[j]) {
          price[v] = 0;
        }
      }
    }
    closeMentorsWithoutPlaces(matchedEdge.length);
    return prices;
  }

  /** An edge brings at most 1 to the first goal, so 2 there is more than any edge brings. */
  private void closeMentorsWithoutPlaces(int mentees) {
    for (int j = 0; j < capacity.length && prices.length > 0; j++) {
      if (capacity[j] == 0) {
        if (prices[0].length == 0) {
          prices[0] = new int[mentees + capacity.length];
        }
        prices[0][mentees + j] = 2;
      }
    }
  }
}
