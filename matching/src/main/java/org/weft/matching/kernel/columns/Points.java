package org.weft.matching.kernel.columns;

/**
 * From grains to points. A grain is 1/1680 of a point: rows add grains, so that rounding each criterion never shows, and a
 * perfect score, 1,680,000,000 grains, still fits an {@code int}. 1680 has all divisors up to eight, so that halves,
 * thirds and sevenths of a criterion are whole grains.
 */
public final class Points {
  /** Grains of one point. */
  public static final int GRAINS = 1680;

  /** Most points. */
  public static final int MOST = 1_000_000;

  private static final int BITS = 20;
  private static final long MASK = (1L << BITS) - 1;

  private Points() {}

  /**
   * Rounds grains to points.
   *
   * @param grains 0 or more
   * @return points, rounded half up
   */
  public static int of(int grains) {
    return (grains + GRAINS / 2) / GRAINS;
  }

  /**
   * Gives the fewest grains that are rounded to at least some points.
   *
   * @param points 0 to {@link #MOST}
   * @return 0 or more
   */
  static int fewestGrains(int points) {
    return Math.max(0, points * GRAINS - GRAINS / 2);
  }

  /** Packs what a pair is worth to the program, to the mentee and to the mentor. */
  static long pack(int points, int mentee, int mentor) {
    return (((long) points << BITS | mentee) << BITS) | mentor;
  }

  static int points(long packed) {
    return (int) (packed >>> (2 * BITS));
  }

  static int ofMentee(long packed) {
    return (int) ((packed >>> BITS) & MASK);
  }

  static int ofMentor(long packed) {
    return (int) (packed & MASK);
  }
}
