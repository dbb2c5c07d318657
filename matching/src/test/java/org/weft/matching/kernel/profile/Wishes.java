package org.weft.matching.kernel.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;

/**
 * One random problem with one-sided wishes, the same for the same seed.
 *
 * @param graph candidates, in random order within a row
 * @param capacity places, some of them none
 * @param rank 1 plus the number of strictly better candidates
 */
public record Wishes(CandidateGraph graph, int[] capacity, int[] rank) {

  /**
   * Up to 5 x 5, capacities 0 to 3, ties and short lists.
   *
   * @param seed any number
   * @return the problem
   */
  public static Wishes small(long seed) {
    return of(seed, 6, 6, 6, true);
  }

  /**
   * Up to 5 x 5 without ties.
   *
   * @param seed any number
   * @return the problem
   */
  public static Wishes strict(long seed) {
    return of(seed, 6, 6, 1, false);
  }

  static Wishes large(long seed) {
    return of(seed, 120, 90, 6, true);
  }

  /** Three to five mentees who nearly agree on three to five mentors with one place, seldom two. */
  static Wishes contested(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 3 + random.nextInt(3);
    int m = 3 + random.nextInt(3);
    int noise = 1 + random.nextInt(3);
    int[] rank = new int[n * m];
    for (int i = 0; i < n; i++) {
      int[] value = new int[m];
      Arrays.setAll(value, j -> j + random.nextInt(noise));
      for (int j = 0; j < m; j++) {
        int mine = value[j];
        rank[i * m + j] =
            1 + (int) Arrays.stream(value).filter(other -> other < mine).count();
      }
    }
    int[] capacity = random.ints(m, 0, 6).map(c -> c < 5 ? 1 : 2).toArray();
    return new Wishes(CandidateGraph.complete(n, m), capacity, rank);
  }

  private static Wishes of(long seed, int mentees, int mentors, int levels, boolean isTied) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = random.nextInt(mentees);
    int m = random.nextInt(mentors);
    double density = mentees > 6 ? 0.02 + random.nextDouble() * 0.2 : 0.2 + random.nextDouble();
    int maxCapacity = 1 + random.nextInt(3);
    boolean isClosable = random.nextInt(3) == 0;
    int values = 1 + random.nextInt(levels);
    boolean isSkewed = random.nextBoolean();
    int[][] rows = new int[n][];
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int[] order = Matchings.shuffled(m, random);
      rows[i] = Arrays.stream(order).filter(j -> random.nextDouble() < density).toArray();
      double[] value = new double[rows[i].length];
      for (int k = 0; k < value.length; k++) {
        value[k] = isTied ? random.nextInt(values) : random.nextDouble();
        value[k] += isSkewed ? rows[i][k] / (isTied ? 2 : 4.0) : 0;
        value[k] = isTied ? Math.floor(value[k]) : value[k];
      }
      for (double mine : value) {
        ranks.add(1 + (int) Arrays.stream(value).filter(other -> other < mine).count());
      }
    }
    int[] capacity = random.ints(m, isClosable ? 0 : 1, maxCapacity + 1).toArray();
    return new Wishes(
        CandidateGraph.ofRows(m, rows),
        capacity,
        ranks.stream().mapToInt(Integer::intValue).toArray());
  }

  /**
   * Lists every matching.
   *
   * @return for each matching, for each mentee its edge or -1
   */
  public List<int[]> matchings() {
    return Matchings.all(graph, capacity);
  }

  /**
   * Tells what a mentee has.
   *
   * @param edge an edge or -1
   * @return its rank; more than any rank for -1
   */
  public int rankOf(int edge) {
    return edge < 0 ? Integer.MAX_VALUE : rank[edge];
  }

  /** How many mentees have rank 1, rank 2, and so on, up to the number of mentors. */
  int[] profile(int[] matchedEdge) {
    int[] profile = new int[graph.mentors()];
    for (int e : matchedEdge) {
      if (e >= 0) {
        profile[rank[e] - 1]++;
      }
    }
    return profile;
  }

  /**
   * Tells whether every edge is a mentee's own and no mentor is overloaded.
   *
   * @param matchedEdge for each mentee an edge or -1
   * @return whether it is a matching
   */
  public boolean isMatching(int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    for (int i = 0; i < matchedEdge.length; i++) {
      int e = matchedEdge[i];
      if (e != -1
          && (!graph.isInRow(i, e) || ++load[graph.mentorOf(e)] > capacity[graph.mentorOf(e)])) {
        return false;
      }
    }
    return matchedEdge.length == graph.mentees();
  }
}
