package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * Remembers fits that are asked for again and again, in a table of fixed size where a newer pair takes the place of an older
 * one. A search asks about the same groups many times, so it mostly finds them here. Not safe for several threads.
 */
public final class FitCache implements PairFits {
  private static final int BITS = 20;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final PairFits fits;
  private final long[] pairs = new long[1 << BITS];
  private final int[] values = new int[1 << BITS];

  private FitCache(PairFits fits) {
    this.fits = fits;
    Arrays.fill(pairs, -1);
  }

  /**
   * Puts a table in front of fits that are slow to compute.
   *
   * @param fits the fits
   * @return the same fits
   */
  public static FitCache of(PairFits fits) {
    return new FitCache(fits);
  }

  @Override
  public int people() {
    return fits.people();
  }

  @Override
  public int at(int one, int other) {
    long pair = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    int slot = (int) ((pair * MIX) >>> (Long.SIZE - BITS));
    if (pairs[slot] != pair) {
      pairs[slot] = pair;
      values[slot] = fits.at(one, other);
    }
    return values[slot];
  }
}
