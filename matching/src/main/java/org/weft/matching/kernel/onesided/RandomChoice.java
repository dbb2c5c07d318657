package org.weft.matching.kernel.onesided;

import java.util.Arrays;
import java.util.Random;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.SeededRandom;

/**
 * Mentees come in a random order, and each takes a random one of the mentors who still have a place.
 *
 * <p>A baseline that looks at no score: what a strategy is worth shows in its distance from this. Nobody is left out beside a
 * free place they could have.
 *
 * <p>O(mentees + mentors + edges).
 *
 * <p><b>Details.</b> Fisher-Yates over the mentees that have edges; then one draw for each that finds a free place. People
 * without edges take no part in the draws, so they change nobody's luck. Numbers come from {@link SeededRandom}.
 */
public final class RandomChoice {
  private RandomChoice() {}

  /**
   * Draws a matching.
   *
   * @param graph the candidates
   * @param capacity places of each mentor, 0 or more
   * @param seed any number; the same seed gives the same matching
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static int[] solve(CandidateGraph graph, int[] capacity, long seed) {
    Places places = new Places(graph, capacity);
    Random random = SeededRandom.of(seed);
    for (int i : shuffledMentees(graph, random)) {
      int free = 0;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        free += places.isFree(e) ? 1 : 0;
      }
      if (free > 0) {
        places.take(i, freeEdge(graph, places, i, random.nextInt(free)));
      }
    }
    return places.matchedEdge();
  }

  private static int freeEdge(CandidateGraph graph, Places places, int mentee, int number) {
    int e = graph.firstEdge(mentee);
    int before = number;
    while (!places.isFree(e) || before > 0) {
      before -= places.isFree(e) ? 1 : 0;
      e++;
    }
    return e;
  }

  private static int[] shuffledMentees(CandidateGraph graph, Random random) {
    int[] order = new int[graph.mentees()];
    int size = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      if (graph.firstEdge(i) < graph.endEdge(i)) {
        int at = random.nextInt(size + 1);
        order[size] = order[at];
        order[at] = i;
        size++;
      }
    }
    return Arrays.copyOf(order, size);
  }
}
