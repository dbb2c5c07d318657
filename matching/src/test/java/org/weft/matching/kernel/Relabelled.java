package org.weft.matching.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The same candidates with people and the edges of each row in another order.
 *
 * @param graph the candidates
 * @param capacity places of each mentor
 * @param oldEdge for each edge the one it was before
 */
public record Relabelled(CandidateGraph graph, int[] capacity, int[] oldEdge) {
  /**
   * Reorders people and rows.
   *
   * @param graph the candidates
   * @param capacity places of each mentor
   * @param seed decides
   * @return the same problem with other numbers
   */
  public static Relabelled of(CandidateGraph graph, int[] capacity, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] newMentee = Matchings.shuffled(graph.mentees(), random);
    int[] newMentor = Matchings.shuffled(graph.mentors(), random);
    int[][] rows = new int[graph.mentees()][];
    int[][] oldEdges = new int[graph.mentees()][];
    for (int i = 0; i < graph.mentees(); i++) {
      int from = graph.firstEdge(i);
      int[] order = Matchings.shuffled(graph.endEdge(i) - from, random);
      oldEdges[newMentee[i]] = Arrays.stream(order).map(k -> from + k).toArray();
      rows[newMentee[i]] =
          Arrays.stream(order).map(k -> newMentor[graph.mentorOf(from + k)]).toArray();
    }
    int[] newCapacity = new int[graph.mentors()];
    for (int j = 0; j < graph.mentors(); j++) {
      newCapacity[newMentor[j]] = capacity[j];
    }
    return new Relabelled(
        CandidateGraph.ofRows(graph.mentors(), rows),
        newCapacity,
        Arrays.stream(oldEdges).flatMapToInt(Arrays::stream).toArray());
  }

  /**
   * Carries numbers of edges over.
   *
   * @param ofOldEdge one for each edge as it was before
   * @return one for each edge
   */
  public int[] carry(int[] ofOldEdge) {
    return Arrays.stream(oldEdge).map(e -> ofOldEdge[e]).toArray();
  }

  /**
   * Carries numbers of edges over.
   *
   * @param ofOldEdge one for each edge as it was before
   * @return one for each edge
   */
  public long[] carry(long[] ofOldEdge) {
    return Arrays.stream(oldEdge).mapToLong(e -> ofOldEdge[e]).toArray();
  }
}
