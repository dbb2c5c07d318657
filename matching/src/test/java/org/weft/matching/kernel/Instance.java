package org.weft.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** One random problem, the same for the same seed. Edges lie in random order within a row. */
record Instance(
    CandidateGraph graph, int[] capacity, long[] weight, int[] menteeRank, int[] mentorRank) {

  /** Up to 6 x 6, capacities 0 to 3, incomplete lists, few distinct weights. */
  static Instance small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = random.nextInt(7);
    int mentors = random.nextInt(7);
    double density = random.nextDouble();
    int maxCapacity = 1 + random.nextInt(3);
    long maxWeight = 1L << random.nextInt(6);
    return of(mentees, mentors, density, maxCapacity, maxWeight, random);
  }

  /** Some dozens of people on each side, from scarce to plentiful places. */
  static Instance large(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = 1 + random.nextInt(120);
    int mentors = 1 + random.nextInt(120);
    double density = random.nextDouble() * random.nextDouble();
    int maxCapacity = 1 + random.nextInt(4);
    long maxWeight = 1L << random.nextInt(40);
    return of(mentees, mentors, density, maxCapacity, maxWeight, random);
  }

  private static Instance of(
      int mentees,
      int mentors,
      double density,
      int maxCapacity,
      long maxWeight,
      SplittableRandom random) {
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      int[] order = Matchings.shuffled(mentors, random);
      rows[i] = Arrays.stream(order).filter(j -> random.nextDouble() < density).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int[] capacity = random.ints(mentors, 0, maxCapacity + 1).toArray();
    long[] weight = random.longs(graph.edges(), 0, maxWeight).toArray();
    int[] menteeRank = new int[graph.edges()];
    List<List<Integer>> ofMentor = new ArrayList<>();
    for (int j = 0; j < mentors; j++) {
      ofMentor.add(new ArrayList<>());
    }
    for (int i = 0; i < mentees; i++) {
      int[] ranks = Matchings.shuffled(rows[i].length, random);
      for (int k = 0; k < ranks.length; k++) {
        menteeRank[graph.firstEdge(i) + k] = ranks[k];
        ofMentor.get(rows[i][k]).add(graph.firstEdge(i) + k);
      }
    }
    int[] mentorRank = new int[graph.edges()];
    for (List<Integer> edges : ofMentor) {
      int[] ranks = Matchings.shuffled(edges.size(), random);
      for (int k = 0; k < ranks.length; k++) {
        mentorRank[edges.get(k)] = ranks[k];
      }
    }
    return new Instance(graph, capacity, weight, menteeRank, mentorRank);
  }

  Rankings rankings() {
    return Rankings.of(graph, menteeRank, mentorRank);
  }

  Assignment solve(Objective objective) {
    return SparseAssignment.solve(graph, capacity, weight, objective);
  }

  /** The same problem with people and the edges of each row in another order. */
  Instance relabelled(long seed) {
    Relabelled other = Relabelled.of(graph, capacity, seed);
    return new Instance(
        other.graph(),
        other.capacity(),
        other.carry(weight),
        other.carry(menteeRank),
        other.carry(mentorRank));
  }

  int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }

  int[] loads(int[] matchedEdge) {
    return Matchings.loads(graph, matchedEdge);
  }
}
