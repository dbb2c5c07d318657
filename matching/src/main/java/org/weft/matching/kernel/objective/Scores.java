package org.weft.matching.kernel.objective;

import java.util.Optional;
import org.weft.matching.kernel.Checks;

/** Scores of edges turned into goals. */
final class Scores {
  private Scores() {}

  static void check(PlaceBounds bounds, long[] score) {
    Checks.perEdge(bounds.graph, score.length, "score");
  }

  /** Counts a pair as -1 if its score is above a level and below another, or at that other. */
  static long[] against(long[] score, Optional<Long> above, long to, boolean at) {
    long[] goal = new long[score.length];
    for (int e = 0; e < score.length; e++) {
      boolean counts =
          at ? score[e] == to : score[e] < to && (above.isEmpty() || score[e] > above.get());
      goal[e] = counts ? -1 : 0;
    }
    return goal;
  }
}
