package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * The number that, added to every weight, makes one more pair worth more than any loss of weight.
 *
 * <p><b>Why this is enough.</b> Take a matching that is not largest. Some path leads from an unmatched mentee to a mentor
 * with a free place, and along it each further mentee moves from one of its edges to another. It meets each person at
 * most once, so at most r mentees move, where r is one less than the usable mentees or the usable mentors, whichever are
 * fewer. A mentee that moves loses at most its spread, heaviest minus lightest usable edge; the new mentee brings at
 * least the lightest weight. So the loss is at most (sum of the r largest spreads) - (lightest weight). An offset above
 * that makes the longer matching more valuable: the most valuable matching is a largest one, and among the largest the
 * offset counts the same for all. The bound is reached by mentee 0 with weights {0, w} and mentee 1 with weight 0 at the
 * heavier one's mentor.
 */
final class CardinalityOffset {
  private CardinalityOffset() {}

  /** Computes the offset over the edges whose mentor has a place; throws ArithmeticException if it passes long. */
  static long of(CandidateGraph graph, int[] capacity, long[] weight) {
    long[] spread = new long[graph.mentees];
    int usable = 0;
    long lightest = Long.MAX_VALUE;
    for (int i = 0; i < graph.mentees; i++) {
      long low = Long.MAX_VALUE;
      long high = -1;
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        if (capacity[graph.mentor[e]] > 0) {
          low = Math.min(low, weight[e]);
          high = Math.max(high, weight[e]);
        }
      }
      if (high >= 0) {
        spread[usable++] = high - low;
        lightest = Math.min(lightest, low);
      }
    }
    if (usable == 0) {
      return 0;
    }
    int moves = Math.min(usable, usableMentors(graph, capacity)) - 1;
    Arrays.sort(spread, 0, usable);
    long loss = -lightest;
    for (int k = 1; k <= moves; k++) {
      loss = Math.addExact(loss, spread[usable - k]);
    }
    return Math.max(0, Math.addExact(loss, 1));
  }

  private static int usableMentors(CandidateGraph graph, int[] capacity) {
    boolean[] seen = new boolean[graph.mentors];
    int usable = 0;
    for (int j : graph.mentor) {
      if (!seen[j] && capacity[j] > 0) {
        usable++;
      }
      seen[j] = true;
    }
    return usable;
  }
}
