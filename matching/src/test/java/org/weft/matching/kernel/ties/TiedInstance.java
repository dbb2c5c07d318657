package org.weft.matching.kernel.ties;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Relabelled;

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

  /** As many mentors as mentees or nearly, few places and coarse scores: large matchings are seldom stable here. */
  static TiedInstance contested(long seed, int people) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = people - random.nextInt(2);
    int mentors = people - random.nextInt(2);
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] = Arrays.copyOf(
          Matchings.shuffled(mentors, random), 1 + random.nextInt(Math.min(mentors, 6)));
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    return new TiedInstance(
        graph,
        random.ints(mentors, 1, 2 + random.nextInt(2)).toArray(),
        scores(graph, 1 + random.nextInt(3), random),
        scores(graph, 1 + random.nextInt(3), random));
  }

  private static TiedInstance of(int mentees, int mentors, SplittableRandom random) {
    double density = Math.sqrt(random.nextDouble());
    int maxCapacity = 1 + random.nextInt(3);
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      int[] order = Matchings.shuffled(mentors, random);
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

  TiedRankings tied() {
    return TiedRankings.ofScores(graph, menteeScore, mentorScore);
  }

  /** The same problem with people and the edges of each row in another order. */
  TiedInstance relabelled(long seed) {
    Relabelled other = Relabelled.of(graph, capacity, seed);
    return new TiedInstance(
        other.graph(), other.capacity(), other.carry(menteeScore), other.carry(mentorScore));
  }

  int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }

  int[] loads(int[] matchedEdge) {
    return Matchings.loads(graph, matchedEdge);
  }
}
