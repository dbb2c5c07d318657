package org.weft.matching.kernel.objective;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * Who may be paired with whom, and how often: each mentee has some number of mentors at most, each mentor a fewest and a most
 * number of mentees, and no pair counts twice.
 *
 * <p>Immutable; the arrays are copied on the way in.
 */
public final class PlaceBounds {
  final CandidateGraph graph;
  final int[] menteePlaces;
  final int[] minimum;
  final int[] capacity;

  private PlaceBounds(CandidateGraph graph, int[] menteePlaces, int[] minimum, int[] capacity) {
    this.graph = graph;
    this.menteePlaces = menteePlaces;
    this.minimum = minimum;
    this.capacity = capacity;
  }

  /**
   * Reads the bounds.
   *
   * @param graph who may be paired with whom
   * @param menteePlaces for each mentee the most mentors, 0 or more
   * @param minimum for each mentor the fewest mentees, 0 to its capacity
   * @param capacity for each mentor the most mentees, 0 or more
   * @return the bounds
   * @throws IllegalArgumentException if an array has the wrong length or a number is out of range
   */
  public static PlaceBounds of(
      CandidateGraph graph, int[] menteePlaces, int[] minimum, int[] capacity) {
    Checks.perMentee(graph, menteePlaces.length, "menteePlaces");
    Checks.perMentor(graph, minimum.length, "minimum");
    Checks.capacity(graph, capacity);
    for (int i = 0; i < menteePlaces.length; i++) {
      checkArgument(
          menteePlaces[i] >= 0,
          "places of mentee %s must not be negative but was %s; use 0 for people who seek nobody",
          i,
          menteePlaces[i]);
    }
    for (int j = 0; j < capacity.length; j++) {
      if (minimum[j] < 0 || minimum[j] > capacity[j]) {
        throw new IllegalArgumentException(
            "minimum of mentor " + j + " must lie in 0 to its capacity " + capacity[j] + " but was "
                + minimum[j] + "; lower it or raise the capacity");
      }
    }
    return new PlaceBounds(graph, menteePlaces.clone(), minimum.clone(), capacity.clone());
  }

  /**
   * Gives the graph.
   *
   * @return who may be paired with whom
   */
  public CandidateGraph graph() {
    return graph;
  }

  PlaceBounds withMinimum(int[] other) {
    return new PlaceBounds(graph, menteePlaces, other, capacity);
  }
}
