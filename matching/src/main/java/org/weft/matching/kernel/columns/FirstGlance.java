package org.weft.matching.kernel.columns;

/**
 * Guesses the bars of all mentors from some of the rows, before the rows come.
 *
 * <p>The tenth best of one row in {@code k} has about {@code 10 · k} as good ones among all rows. It has fewer than {@code k}
 * only if ten of the best {@code k} are among those looked at, where one is expected: once in ten million lists. While bars
 * are found by the rows alone, the first rows pass nearly everywhere.
 *
 * <p>Details: ten vectorized passes an array of mentors, each of which keeps the larger number and hands on the smaller one.
 */
final class FirstGlance {
  static final int LEVELS = 10;

  /** With one row in sixteen, looking costs little beside the rows themselves. */
  private static final int FEWEST_ROWS_A_GLANCE = 16;

  private final int[][] best;
  private final int[] row;

  FirstGlance(int mentors) {
    best = new int[LEVELS][mentors];
    row = new int[mentors];
  }

  /** How many rows to look at; 0 if there are too few to guess from. */
  static int rows(int mentees, int most) {
    int rows = mentees / Math.max(most, FEWEST_ROWS_A_GLANCE);
    return rows < LEVELS ? 0 : rows;
  }

  /** Looks at a row; closed entries count as 0 grains. */
  void take(int[] grains) {
    open(row, grains);
    for (int[] level : best) {
      exchange(level, row);
    }
  }

  private static void open(int[] into, int[] grains) {
    for (int j = 0; j < into.length; j++) {
      into[j] = grains[j] & ~(grains[j] >> 31);
    }
  }

  /** Keeps the larger ones. */
  private static void exchange(int[] larger, int[] smaller) {
    for (int j = 0; j < larger.length; j++) {
      int more = smaller[j] - larger[j];
      int moved = more & ~(more >> 31);
      larger[j] += moved;
      smaller[j] -= moved;
    }
  }

  /** The fewest grains that are rounded to as many points as the tenth best has; 0 if there were fewer rows. */
  int bar(int mentor) {
    return Points.fewestGrains(Points.of(best[LEVELS - 1][mentor]));
  }
}
