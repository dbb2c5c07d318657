package org.weft.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists every matching of a small problem and judges each by the definitions, person by person. */
final class BruteForce {
  private BruteForce() {}

  static List<int[]> matchings(Instance instance) {
    return Matchings.all(instance.graph(), instance.capacity());
  }

  static List<int[]> stableMatchings(Instance instance) {
    return matchings(instance).stream()
        .filter(m -> blockingEdges(instance, m).isEmpty())
        .toList();
  }

  /** By definition: both would rather have each other. Quadratic on purpose. */
  static List<Integer> blockingEdges(Instance instance, int[] matchedEdge) {
    List<Integer> blocking = new ArrayList<>();
    for (int e = 0; e < instance.graph().edges(); e++) {
      int i = instance.menteeOf(e);
      int j = instance.graph().mentorOf(e);
      boolean menteeGains =
          matchedEdge[i] == -1 || instance.menteeRank()[e] < instance.menteeRank()[matchedEdge[i]];
      int held = 0;
      boolean prefersToOne = false;
      for (int other : matchedEdge) {
        if (other != -1 && instance.graph().mentorOf(other) == j) {
          held++;
          prefersToOne |= instance.mentorRank()[e] < instance.mentorRank()[other];
        }
      }
      if (menteeGains && (held < instance.capacity()[j] || prefersToOne)) {
        blocking.add(e);
      }
    }
    return blocking;
  }

  static long weight(Instance instance, int[] matchedEdge) {
    return Arrays.stream(matchedEdge)
        .filter(e -> e >= 0)
        .mapToLong(e -> instance.weight()[e])
        .sum();
  }
}
