package org.weft.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What the twins of all kernels share: every matching of a small graph, and people in another order. */
public final class Matchings {
  private final CandidateGraph graph;
  private final List<int[]> all = new ArrayList<>();

  private Matchings(CandidateGraph graph) {
    this.graph = graph;
  }

  /**
   * Lists every matching.
   *
   * @param graph the candidates
   * @param capacity places of each mentor
   * @return for each matching, for each mentee its edge or -1
   */
  public static List<int[]> all(CandidateGraph graph, int[] capacity) {
    Matchings search = new Matchings(graph);
    int[] none = new int[graph.mentees()];
    Arrays.fill(none, -1);
    search.extend(0, none, capacity.clone());
    return search.all;
  }

  private void extend(int mentee, int[] soFar, int[] free) {
    if (mentee == soFar.length) {
      all.add(soFar.clone());
      return;
    }
    extend(mentee + 1, soFar, free);
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      int j = graph.mentorOf(e);
      if (free[j] > 0) {
        free[j]--;
        soFar[mentee] = e;
        extend(mentee + 1, soFar, free);
        soFar[mentee] = -1;
        free[j]++;
      }
    }
  }

  /**
   * Counts the pairs.
   *
   * @param matchedEdge a matching
   * @return how many mentees have a mentor
   */
  public static int size(int[] matchedEdge) {
    return (int) Arrays.stream(matchedEdge).filter(e -> e >= 0).count();
  }

  /**
   * Counts the mentees of each mentor.
   *
   * @param graph the candidates
   * @param matchedEdge a matching
   * @return how many each mentor has
   */
  public static int[] loads(CandidateGraph graph, int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    for (int e : matchedEdge) {
      if (e >= 0) {
        load[graph.mentorOf(e)]++;
      }
    }
    return load;
  }

  /**
   * Looks for the row of an edge, one after the other.
   *
   * @param graph the candidates
   * @param edge one of its edges
   * @return the mentee of the row
   */
  public static int menteeOf(CandidateGraph graph, int edge) {
    int i = 0;
    while (!graph.isInRow(i, edge)) {
      i++;
    }
    return i;
  }

  /**
   * Puts numbers in random order.
   *
   * @param size how many
   * @param random decides
   * @return 0 to size - 1, each once
   */
  public static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int k = 0; k < size; k++) {
      int at = random.nextInt(k + 1);
      order[k] = order[at];
      order[at] = k;
    }
    return order;
  }
}
