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
      int[] order = shuffled(mentors, random);
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
      int[] ranks = shuffled(rows[i].length, random);
      for (int k = 0; k < ranks.length; k++) {
        menteeRank[graph.firstEdge(i) + k] = ranks[k];
        ofMentor.get(rows[i][k]).add(graph.firstEdge(i) + k);
      }
    }
    int[] mentorRank = new int[graph.edges()];
    for (List<Integer> edges : ofMentor) {
      int[] ranks = shuffled(edges.size(), random);
      for (int k = 0; k < ranks.length; k++) {
        mentorRank[edges.get(k)] = ranks[k];
      }
    }
    return new Instance(graph, capacity, weight, menteeRank, mentorRank);
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

  Rankings rankings() {
    return Rankings.of(graph, menteeRank, mentorRank);
  }

  Assignment solve(Objective objective) {
    return SparseAssignment.solve(graph, capacity, weight, objective);
  }

  int menteeOf(int edge) {
    int i = 0;
    while (!graph.isInRow(i, edge)) {
      i++;
    }
    return i;
  }

  /** The same problem with people and the edges of each row in another order. */
  Instance relabelled(long seed) {
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
    return new Instance(
        CandidateGraph.ofRows(graph.mentors(), rows),
        newCapacity,
        Arrays.stream(old).mapToLong(e -> weight[e]).toArray(),
        Arrays.stream(old).map(e -> menteeRank[e]).toArray(),
        Arrays.stream(old).map(e -> mentorRank[e]).toArray());
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
}
