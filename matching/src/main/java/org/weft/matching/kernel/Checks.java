package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Refusals that the kernels over a {@link CandidateGraph} share: each names the value and the way out.
 *
 * <p>Every kernel asks here before it starts, so that a wrong array is told in the same words wherever it is given.
 */
public final class Checks {
  private Checks() {}

  /**
   * Refuses places that are missing or negative.
   *
   * @param graph the candidates
   * @param capacity places of each mentor
   * @throws IllegalArgumentException unless each mentor has 0 places or more
   */
  public static void capacity(CandidateGraph graph, int[] capacity) {
    checkArgument(
        capacity.length == graph.mentors(),
        "capacity must have one entry for each of the %s mentors but had %s; use 0 for people who do not mentor",
        graph.mentors(),
        capacity.length);
    for (int j = 0; j < capacity.length; j++) {
      if (capacity[j] < 0) {
        throw new IllegalArgumentException("capacity of mentor "
            + j
            + " must not be negative but was "
            + capacity[j]
            + "; use 0 for people who do not mentor");
      }
    }
  }

  static void weight(CandidateGraph graph, long[] weight) {
    perEdge(graph, weight.length, "weight");
    for (int e = 0; e < weight.length; e++) {
      if (weight[e] < 0) {
        throw new IllegalArgumentException("weight of edge "
            + e
            + " must not be negative but was "
            + weight[e]
            + "; leave out edges that are not wanted, or raise all weights by the same amount");
      }
    }
  }

  /**
   * Refuses an array that does not have one entry for each edge.
   *
   * @param graph the candidates
   * @param length entries of the array
   * @param name what the array holds, for the refusal
   * @throws IllegalArgumentException if there are more or fewer entries than edges
   */
  public static void perEdge(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.edges(),
        "%s must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        name,
        graph.edges(),
        length);
  }

  /**
   * Refuses an array that does not have one entry for each mentee.
   *
   * @param graph the candidates
   * @param length entries of the array
   * @param name what the array holds, for the refusal
   * @throws IllegalArgumentException if there are more or fewer entries than mentees
   */
  public static void perMentee(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.mentees(),
        "%s must have one entry for each of the %s mentees but had %s; give one per mentee, in index order",
        name,
        graph.mentees(),
        length);
  }

  /**
   * Refuses an array that does not have one entry for each mentor.
   *
   * @param graph the candidates
   * @param length entries of the array
   * @param name what the array holds, for the refusal
   * @throws IllegalArgumentException if there are more or fewer entries than mentors
   */
  public static void perMentor(CandidateGraph graph, int length, String name) {
    checkArgument(
        length == graph.mentors(),
        "%s must have one entry for each of the %s mentors but had %s; give one per mentor, in index order",
        name,
        graph.mentors(),
        length);
  }
}
