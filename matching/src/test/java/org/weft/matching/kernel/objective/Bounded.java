package org.weft.matching.kernel.objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/** A small random problem with minimums and several mentors, and every set of edges that keeps its bounds. */
record Bounded(CandidateGraph graph, int[] places, int[] minimum, int[] capacity, long[] score) {
  /** Up to 11 edges; few distinct scores; minimums that can often be met. */
  static Bounded random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = random.nextInt(6);
    int mentors = random.nextInt(5);
    int left = 11;
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] = IntStream.range(0, mentors)
          .filter(j -> random.nextInt(3) > 0)
          .limit(left)
          .toArray();
      left -= rows[i].length;
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int[] places = random.ints(mentees, 0, 4).map(b -> Math.max(b, 1)).toArray();
    int[] capacity = random.ints(mentors, 0, 4).toArray();
    int[] minimum = Arrays.stream(capacity)
        .map(most -> random.nextInt(3) == 0 ? random.nextInt(most + 1) : 0)
        .toArray();
    int distinct = 1 + random.nextInt(6);
    long[] score = random.longs(graph.edges(), 0, distinct).toArray();
    return new Bounded(graph, places, minimum, capacity, score);
  }

  PlaceBounds bounds() {
    return PlaceBounds.of(graph, places, minimum, capacity);
  }

  long[] anotherGoal(long seed) {
    return new SplittableRandom(seed).longs(graph.edges(), -2, 3).toArray();
  }

  List<boolean[]> matchings() {
    List<boolean[]> all = new ArrayList<>();
    for (int set = 0; set < 1 << graph.edges(); set++) {
      boolean[] paired = new boolean[graph.edges()];
      int[] ofMentee = new int[graph.mentees()];
      int[] ofMentor = new int[graph.mentors()];
      for (int i = 0; i < ofMentee.length; i++) {
        for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
          if ((set >> e & 1) == 1) {
            paired[e] = true;
            ofMentee[i]++;
            ofMentor[graph.mentorOf(e)]++;
          }
        }
      }
      if (IntStream.range(0, ofMentee.length).allMatch(i -> ofMentee[i] <= places[i])
          && IntStream.range(0, ofMentor.length)
              .allMatch(j -> ofMentor[j] >= minimum[j] && ofMentor[j] <= capacity[j])) {
        all.add(paired);
      }
    }
    return all;
  }

  static long total(boolean[] paired, long[] goal) {
    return IntStream.range(0, goal.length)
        .filter(e -> paired[e])
        .mapToLong(e -> goal[e])
        .sum();
  }

  static int size(boolean[] paired) {
    return (int) IntStream.range(0, paired.length).filter(e -> paired[e]).count();
  }

  /** The scores of the pairs, worst first. */
  long[] profile(boolean[] paired) {
    return IntStream.range(0, paired.length)
        .filter(e -> paired[e])
        .mapToLong(e -> score[e])
        .sorted()
        .toArray();
  }
}
