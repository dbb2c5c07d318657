package org.weft.matching.kernel.objective;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Among the largest matchings, makes the worst pair as good as possible, and then the total.
 *
 * <p>The levels of the result are its size, the pairs below the score of the worst pair (none), and the total. {@link
 * #oneStepHigher} proves that no largest matching does without that score.
 *
 * <p><b>Details.</b> Binary search over the distinct scores; each step asks for a largest matching and then for the fewest
 * pairs below the step. O(s (E + (n + m) log m) log E) for s places. Source: the threshold method for bottleneck assignment, O.
 * Gross, "The bottleneck assignment problem" (1959).
 */
public final class Bottleneck {
  private Bottleneck() {}

  /**
   * Finds such a matching.
   *
   * @param bounds who may be paired with whom, and how often
   * @param score how good each edge is
   * @return the matching with three levels: size, pairs below its worst score, total; or the minimums that clash
   * @throws IllegalArgumentException if a score is missing, or so large that prices could pass {@code long}
   */
  public static OrderedResult solve(PlaceBounds bounds, long[] score) {
    Scores.check(bounds, score);
    Levels.check(bounds, score, 2);
    long[] steps = Arrays.stream(score).sorted().distinct().toArray();
    int low = 0;
    int high = steps.length; // no largest matching of any pairs reaches steps[high]
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (isReached(bounds, score, steps[middle])) {
        low = middle;
      } else {
        high = middle;
      }
    }
    long worst = steps.length == 0 ? 0 : steps[low];
    return StrictOrder.solve(
        bounds,
        ImmutableList.of(
            StrictOrder.size(bounds),
            Scores.against(score, Optional.empty(), worst, false),
            score));
  }

  /**
   * Proves that no largest matching has only pairs above a score: the last number of {@link PriceBound#of} over these levels is
   * below 0.
   *
   * @param bounds who may be paired with whom, and how often; minimums that can be met
   * @param score how good each edge is
   * @param worst the lowest score of a pair in a bottleneck matching
   * @return two levels: size, and pairs up to that score
   * @throws IllegalArgumentException if a score is missing, or the minimums clash
   */
  public static OrderedMatching oneStepHigher(PlaceBounds bounds, long[] score, long worst) {
    Scores.check(bounds, score);
    long[] upTo = new long[score.length];
    for (int e = 0; e < upTo.length; e++) {
      upTo[e] = score[e] <= worst ? -1 : 0;
    }
    OrderedResult result =
        StrictOrder.solve(bounds, ImmutableList.of(StrictOrder.size(bounds), upTo));
    if (result instanceof OrderedMatching matching) {
      return matching;
    }
    throw new IllegalArgumentException(
        "the minimums of the mentors clash; ask only about bounds that can be met");
  }

  /** Whether there are pairs in a largest matching, and none of them below a step. */
  private static boolean isReached(PlaceBounds bounds, long[] score, long step) {
    OrderedResult result = StrictOrder.solve(
        bounds,
        ImmutableList.of(
            StrictOrder.size(bounds), Scores.against(score, Optional.empty(), step, false)));
    return result instanceof OrderedMatching matching
        && matching.totals()[0] > 0
        && matching.totals()[1] == 0;
  }
}
