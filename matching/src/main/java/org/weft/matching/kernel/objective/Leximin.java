package org.weft.matching.kernel.objective;

import java.util.Optional;

/**
 * Among the largest matchings, makes the worst pair as good as possible, then the second worst, and so on (leximin).
 *
 * <p>All largest matchings have the same number of pairs. So the better of two is the one with fewer pairs at the worst score
 * where they differ: goals in strict order, fewest pairs at the lowest score, then at the next. The result is proved by prices
 * for each of these goals, see {@link PriceBound}; a level covers all scores from just above the level before it up to its own.
 *
 * <p>A level that no pair has needs no work; so there are at most two levels for each score that occurs among the pairs, and as
 * many searches as pairs come up in them: O(s (E + (n + m) log m)) for s pairs, and up to 2 s levels of prices.
 */
public final class Leximin {
  private Leximin() {}

  /**
   * Finds a leximin matching.
   *
   * @param bounds who may be paired with whom, and how often
   * @param score how good each edge is, any numbers
   * @return the matching, first level its size, then one level for each range of scores, rising; or the minimums that clash
   * @throws IllegalArgumentException if a score is missing
   */
  public static OrderedResult solve(PlaceBounds bounds, long[] score) {
    Scores.check(bounds, score);
    Levels levels = new Levels(bounds);
    Optional<MinimumConflict> conflict = levels.meetMinimums();
    if (conflict.isPresent()) {
      return conflict.get();
    }
    levels.maximize(StrictOrder.size(bounds));
    Optional<Long> before = Optional.empty();
    for (Optional<Long> next = lowest(levels, score, before);
        next.isPresent();
        next = lowest(levels, score, before)) {
      long at = next.get();
      levels.maximize(Scores.against(score, before, at, false));
      levels.maximize(Scores.against(score, before, at, true));
      before = next;
    }
    return levels.result();
  }

  /** The lowest score above a level that a pair has. */
  private static Optional<Long> lowest(Levels levels, long[] score, Optional<Long> before) {
    long lowest = Long.MAX_VALUE;
    boolean found = false;
    for (int e = 0; e < score.length; e++) {
      if (levels.net.flow[e] > 0 && (before.isEmpty() || score[e] > before.get())) {
        lowest = Math.min(lowest, score[e]);
        found = true;
      }
    }
    return found ? Optional.of(lowest) : Optional.empty();
  }
}
