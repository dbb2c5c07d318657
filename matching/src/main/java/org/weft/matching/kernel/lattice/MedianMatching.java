package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * The stable matching in the middle: everybody gets the median of what they get in all stable matchings.
 *
 * <p>List, for a mentee, its mentors in all stable matchings, best first and as often as they occur; of {@code n} entries take
 * number {@code (n + 1) / 2}, rounded down. Doing so for all mentees at once gives a stable matching.
 * Finding it is #P-hard, so it is found by listing all stable matchings, and only if there are no
 * more than a limit.
 *
 * <p>O(E) for each stable matching. Sources: C.-P. Teo and J. Sethuraman, "The Geometry of Fractional Stable Matchings and
 * its Applications", Mathematics of Operations Research 23 (1998); C. Cheng, "Understanding the Generalized Median Stable
 * Matchings", Algorithmica 58 (2010).
 *
 * <p><b>Details.</b> A mentee is past a mentor in as many stable matchings as there are closed sets with the rotation that
 * moves it on. So the rotations that are in more than half of the closed sets make the median; a rotation that must come
 * before another is in at least as many, so they are a closed set.
 */
public final class MedianMatching {
  private MedianMatching() {}

  /**
   * Finds the median stable matching.
   *
   * @param poset all stable matchings
   * @param limit at most so many stable matchings are looked at, 1 or more
   * @return for each mentee its edge, or -1; or null if there are more stable matchings than the limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public static int @Nullable [] solve(RotationPoset poset, long limit) {
    checkArgument(limit >= 1, "limit must be at least 1 but was %s; there is always one", limit);
    long[] with = new long[poset.rotations()];
    StableEnumeration all = StableEnumeration.of(poset);
    long count = 0;
    while (all.advance()) {
      if (++count > limit) {
        return null;
      }
      for (int r = 0; r < with.length; r++) {
        with[r] += all.isTaken(r) ? 1 : 0;
      }
    }
    boolean[] median = new boolean[with.length];
    for (int r = 0; r < median.length; r++) {
      median[r] = with[r] > count / 2;
    }
    return poset.matching(median);
  }
}
