package org.weft.matching.kernel.lattice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.Relabelled;

/** A small market, the same for the same seed, and every stable matching of it by trying all matchings. */
record Market(CandidateGraph graph, int[] capacity, int[] menteeRank, int[] mentorRank) {
  /** Up to 6 x 6, capacities 0 to 3, lists from short to complete, tastes from independent to opposed. */
  static Market small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentors = random.nextInt(7);
    int maxCapacity = 1 + random.nextInt(3);
    return random(
        random.nextInt(mentors == 6 && maxCapacity > 1 ? 6 : 7), mentors, maxCapacity, random);
  }

  static Market random(int mentees, int mentors, int maxCapacity, SplittableRandom random) {
    double density = random.nextInt(3) == 0 ? random.nextDouble() : 1;
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] =
          IntStream.range(0, mentors).filter(j -> random.nextDouble() < density).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int lowest = random.nextInt(4) == 0 ? 0 : 1;
    int[] capacity = random.ints(mentors, lowest, maxCapacity + 1).toArray();
    double[] taste = random.doubles(graph.edges()).toArray();
    double opposed = random.nextInt(2) * random.nextDouble();
    double[] other = IntStream.range(0, taste.length)
        .mapToDouble(e -> random.nextDouble() * (1 - opposed) - taste[e] * opposed)
        .toArray();
    return of(graph, capacity, taste, other);
  }

  static Market of(CandidateGraph graph, int[] capacity, double[] mentee, double[] mentor) {
    int[] menteeRank = new int[graph.edges()];
    int[] mentorRank = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      rank(IntStream.range(graph.firstEdge(i), graph.endEdge(i)), mentee, menteeRank);
    }
    for (int j = 0; j < graph.mentors(); j++) {
      int column = j;
      rank(
          IntStream.range(0, graph.edges()).filter(e -> graph.mentorOf(e) == column),
          mentor,
          mentorRank);
    }
    return new Market(graph, capacity, menteeRank, mentorRank);
  }

  private static void rank(IntStream edges, double[] taste, int[] rank) {
    int[] order = edges
        .boxed()
        .sorted(Comparator.comparingDouble(e -> taste[e]))
        .mapToInt(e -> e)
        .toArray();
    for (int k = 0; k < order.length; k++) {
      rank[order[k]] = k;
    }
  }

  /** The family of R. W. Irving and P. Leather (1986): sides of 1, 2, 4, 8, ... with 1, 2, 10, 268, ... matchings. */
  static Market doubled(int times) {
    int[][] mentees = {{0}};
    int[][] mentors = {{0}};
    for (int k = 0; k < times; k++) {
      mentees = twice(mentees, false);
      mentors = twice(mentors, true);
    }
    int n = mentees.length;
    CandidateGraph graph = CandidateGraph.complete(n, n);
    double[] menteeTaste = new double[n * n];
    double[] mentorTaste = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        menteeTaste[i * n + mentees[i][k]] = k;
        mentorTaste[mentors[i][k] * n + i] = k;
      }
    }
    int[] ones = new int[n];
    Arrays.fill(ones, 1);
    return of(graph, ones, menteeTaste, mentorTaste);
  }

  private static int[][] twice(int[][] lists, boolean othersFirst) {
    int n = lists.length;
    int[][] result = new int[2 * n][2 * n];
    for (int i = 0; i < 2 * n; i++) {
      for (int k = 0; k < n; k++) {
        int near = i / n * n;
        int far = n - near;
        result[i][k] = lists[i % n][k] + (othersFirst ? far : near);
        result[i][n + k] = lists[i % n][k] + (othersFirst ? near : far);
      }
    }
    return result;
  }

  Rankings rankings() {
    return Rankings.of(graph, menteeRank, mentorRank);
  }

  RotationPoset poset() {
    return RotationPoset.of(rankings(), capacity);
  }

  long[] randomCosts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long bound = 1L << random.nextInt(12);
    return random.longs(graph.edges(), -bound, bound + 1).toArray();
  }

  int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }

  List<int[]> stable() {
    return Matchings.all(graph, capacity).stream().filter(this::isStable).toList();
  }

  /** By definition: no edge whose two people would both rather have it. */
  boolean isStable(int[] matchedEdge) {
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if ((matchedEdge[i] < 0 || menteeRank[e] < menteeRank[matchedEdge[i]])
            && wouldTake(e, matchedEdge)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean wouldTake(int edge, int[] matchedEdge) {
    int j = graph.mentorOf(edge);
    int held = 0;
    boolean prefers = false;
    for (int other : matchedEdge) {
      if (other >= 0 && graph.mentorOf(other) == j) {
        held++;
        prefers |= mentorRank[edge] < mentorRank[other];
      }
    }
    return held < capacity[j] || prefers;
  }

  /** The same market with people and the edges of each row in another order; edge by edge, where it went. */
  int[] relabel(long seed, Market[] result) {
    Relabelled other = Relabelled.of(graph, capacity, seed);
    result[0] = new Market(
        other.graph(), other.capacity(), other.carry(menteeRank), other.carry(mentorRank));
    int[] newEdge = new int[graph.edges()];
    for (int e = 0; e < newEdge.length; e++) {
      newEdge[other.oldEdge()[e]] = e;
    }
    return newEdge;
  }
}
