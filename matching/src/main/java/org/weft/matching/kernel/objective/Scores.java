package org.weft.matching.kernel.objective;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/** Scores of edges turned into goals. */
final class Scores {
  private Scores() {}

  static void check(PlaceBounds bounds, long[] score) {
    checkArgument(
        score.length == bounds.graph.edges(),
        "score must have one entry for each of the %s edges but had %s; give one per edge",
        bounds.graph.edges(),
        score.length);
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
