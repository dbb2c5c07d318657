package org.weft.matching.kernel.baseline;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;

/** A small market with many ties, the same for the same seed, judged by the definitions. */
record TiedMarket(CandidateGraph graph, int[] capacity, long[] menteePoints, long[] mentorPoints) {
  static TiedMarket small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return random(random.nextInt(6), random.nextInt(6), random);
  }

  static TiedMarket random(int mentees, int mentors, SplittableRandom random) {
    double density = random.nextDouble() + 0.3;
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] =
          IntStream.range(0, mentors).filter(j -> random.nextDouble() < density).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int levels = 1 + random.nextInt(4);
    return new TiedMarket(
        graph,
        random.ints(mentors, 0, 3).toArray(),
        random.longs(graph.edges(), 0, levels).toArray(),
        random.longs(graph.edges(), 0, levels).toArray());
  }

  WeakMarket weak() {
    return new WeakMarket(graph, capacity, menteePoints, mentorPoints);
  }

  int[] search(GeneticAim aim, int generations, long seed) {
    return GeneticSearch.solve(graph, capacity, menteePoints, mentorPoints, aim, generations, seed);
  }

  int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }

  List<int[]> stable() {
    return Matchings.all(graph, capacity).stream().filter(this::isStable).toList();
  }

  boolean isStable(int[] matchedEdge) {
    for (int j = 0; j < graph.mentors(); j++) {
      if (held(j, matchedEdge).length > capacity[j]) {
        return false;
      }
    }
    return IntStream.range(0, graph.edges()).noneMatch(e -> blocks(e, matchedEdge));
  }

  private boolean blocks(int edge, int[] matchedEdge) {
    int own = matchedEdge[menteeOf(edge)];
    int[] held = held(graph.mentorOf(edge), matchedEdge);
    return (own < 0 || menteePoints[edge] > menteePoints[own])
        && (held.length < capacity[graph.mentorOf(edge)]
            || Arrays.stream(held).anyMatch(e -> mentorPoints[edge] > mentorPoints[e]));
  }

  int[] held(int mentor, int[] matchedEdge) {
    return Arrays.stream(matchedEdge)
        .filter(e -> e >= 0 && graph.mentorOf(e) == mentor)
        .toArray();
  }

  long unmatched(int[] matchedEdge) {
    return IntStream.range(0, matchedEdge.length)
        .filter(i -> matchedEdge[i] < 0 && graph.firstEdge(i) < graph.endEdge(i))
        .count();
  }

  long menteeRanks(int[] matchedEdge) {
    long sum = 0;
    for (int i = 0; i < matchedEdge.length; i++) {
      int own = matchedEdge[i];
      if (graph.firstEdge(i) == graph.endEdge(i)) {
        continue;
      }
      sum += 1
          + IntStream.range(graph.firstEdge(i), graph.endEdge(i))
              .filter(e -> own < 0 || menteePoints[e] > menteePoints[own])
              .count();
    }
    return sum;
  }

  long mentorRanks(int[] matchedEdge) {
    long sum = 0;
    for (int j = 0; j < graph.mentors(); j++) {
      int mentor = j;
      int[] list = IntStream.range(0, graph.edges())
          .filter(e -> graph.mentorOf(e) == mentor)
          .toArray();
      int[] held = held(j, matchedEdge);
      for (int own : held) {
        sum += 1
            + Arrays.stream(list)
                .filter(e -> mentorPoints[e] > mentorPoints[own])
                .count();
      }
      sum += (long) (Math.min(capacity[j], list.length) - held.length) * (list.length + 1);
    }
    return sum;
  }

  long cost(GeneticAim aim, int[] matchedEdge) {
    return switch (aim) {
      case MOST_PAIRS -> unmatched(matchedEdge);
      case AVERAGE_RANK -> menteeRanks(matchedEdge) + mentorRanks(matchedEdge);
      case FAIRNESS -> Math.abs(menteeRanks(matchedEdge) - mentorRanks(matchedEdge));
    };
  }
}
