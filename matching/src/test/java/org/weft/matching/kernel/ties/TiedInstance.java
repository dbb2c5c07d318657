package org.weft.matching.kernel.ties;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.weft.matching.kernel.CandidateGraph;

/** One random problem with ties, the same for the same seed. Edges lie in random order within a row. */
record TiedInstance(CandidateGraph graph, int[] capacity, long[] menteeScore, long[] mentorScore) {

  /** Up to 6 x 6, capacities 0 to 3, gaps, from no ties at all to nothing but ties. */
  static TiedInstance small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return of(random.nextInt(7), random.nextInt(7), random);
  }

  /** Some dozens of people on each side. */
  static TiedInstance large(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return of(1 + random.nextInt(80), 1 + random.nextInt(80), random);
  }

  private static TiedInstance of(int mentees, int mentors, SplittableRandom random) {
    double density = Math.sqrt(random.nextDouble());
    int maxCapacity = 1 + random.nextInt(3);
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      int[] order = shuffled(mentors, random);
      rows[i] = Arrays.stream(order).filter(j -> random.nextDouble() < density).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int lowest = random.nextInt(4) == 0 ? 0 : 1;
    int[] capacity = random.ints(mentors, lowest, maxCapacity + 1).toArray();
    return new TiedInstance(
        graph,
        capacity,
        scores(graph, levels(random), random),
        scores(graph, levels(random), random));
  }

  private static int levels(SplittableRandom random) {
    int[] choices = {1, 2, 3, 4, 6, 1000};
    return choices[random.nextInt(choices.length)];
  }

  private static long[] scores(CandidateGraph graph, int levels, SplittableRandom random) {
    return random.longs(graph.edges(), -1, levels - 1).toArray();
  }

  static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int k = 0; k < size; k++) {
      int at = random.nextInt(k + 1);
      order[k] = order[at];
      order[at] = k;
    }
    return order;
  }

  TiedRankings tied() {
    return TiedRankings.ofScores(graph, menteeScore, mentorScore);
  }

  /** The same problem with people and the edges of each row in another order. */
  TiedInstance relabelled(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] newMentee = shuffled(graph.mentees(), random);
    int[] newMentor = shuffled(graph.mentors(), random);
    int[][] rows = new int[graph.mentees()][];
    int[][] oldEdges = new int[graph.mentees()][];
    for (int i = 0; i < graph.mentees(); i++) {
      int from = graph.firstEdge(i);
      int[] order = shuffled(graph.endEdge(i) - from, random);
      oldEdges[newMentee[i]] = Arrays.stream(order).map(k -> from + k).toArray();
      rows[newMentee[i]] =
          Arrays.stream(order).map(k -> newMentor[graph.mentorOf(from + k)]).toArray();
    }
    int[] newCapacity = new int[graph.mentors()];
    for (int j = 0; j < graph.mentors(); j++) {
      newCapacity[newMentor[j]] = capacity[j];
    }
    int[] old = Arrays.stream(oldEdges).flatMapToInt(Arrays::stream).toArray();
    return new TiedInstance(
        CandidateGraph.ofRows(graph.mentors(), rows),
        newCapacity,
        Arrays.stream(old).mapToLong(e -> menteeScore[e]).toArray(),
        Arrays.stream(old).mapToLong(e -> mentorScore[e]).toArray());
  }

  int menteeOf(int edge) {
    int i = 0;
    while (!graph.isInRow(i, edge)) {
      i++;
    }
    return i;
  }

  int[] loads(int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    for (int e : matchedEdge) {
      if (e >= 0) {
        load[graph.mentorOf(e)]++;
      }
    }
    return load;
  }

  static int size(int[] matchedEdge) {
    return (int) Arrays.stream(matchedEdge).filter(e -> e >= 0).count();
  }
}
