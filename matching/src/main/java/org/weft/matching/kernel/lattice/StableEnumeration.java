package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * All stable matchings, one after the other, each once: the best for the mentees first, the best for the mentors last.
 *
 * <p>O(E) to start and O(E) at most from one to the next. There may be exponentially many, and counting them is #P-complete
 * (R. W. Irving and P. Leather, 1986), so {@link #count} takes a limit. Source: D. Gusfield and R. W. Irving, "The Stable
 * Marriage Problem", 1989, section 3.5.
 *
 * <p>The order: write a closed set of rotations as zeros and ones, rotation 0 first; sets come in alphabetical order. A
 * matching that is better for all mentees than another comes before it.
 *
 * <p><b>Details.</b> Rotations that must come before have lower numbers. So in the next set the last rotation that is missing
 * and possible joins, and all later ones leave. Moves are taken and taken back in place.
 */
public final class StableEnumeration {
  private final RotationPoset poset;
  private final boolean[] taken;
  private final int[] missing;
  private final int[] matchedEdge;
  private boolean started;

  private StableEnumeration(RotationPoset poset) {
    this.poset = poset;
    this.taken = new boolean[poset.rotations()];
    this.missing = new int[taken.length];
    for (int r = 0; r < taken.length; r++) {
      missing[r] = poset.beforeStart[r + 1] - poset.beforeStart[r];
    }
    this.matchedEdge = poset.menteeOptimal.clone();
  }

  /**
   * Stands before the first stable matching.
   *
   * @param poset all stable matchings
   * @return the enumeration; call {@link #advance} first
   */
  public static StableEnumeration of(RotationPoset poset) {
    return new StableEnumeration(poset);
  }

  /**
   * Goes to the next stable matching.
   *
   * @return false if there is none; then the enumeration starts again
   */
  public boolean advance() {
    if (!started) {
      started = true;
      return true;
    }
    for (int r = taken.length - 1; r >= 0; r--) {
      if (taken[r]) {
        leave(r);
      } else if (missing[r] == 0) {
        join(r);
        return true;
      }
    }
    started = false;
    return false;
  }

  private void join(int rotation) {
    taken[rotation] = true;
    poset.take(rotation, matchedEdge);
    for (int a = poset.afterStart[rotation]; a < poset.afterStart[rotation + 1]; a++) {
      missing[poset.after[a]]--;
    }
  }

  private void leave(int rotation) {
    taken[rotation] = false;
    poset.takeBack(rotation, matchedEdge);
    for (int a = poset.afterStart[rotation]; a < poset.afterStart[rotation + 1]; a++) {
      missing[poset.after[a]]++;
    }
  }

  /**
   * Gives the stable matching where the enumeration stands.
   *
   * @return for each mentee its edge, or -1; a copy
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Gives the closed set of rotations where the enumeration stands.
   *
   * @return for each rotation whether it is in the set; a copy
   */
  public boolean[] taken() {
    return taken.clone();
  }

  boolean isTaken(int rotation) {
    return taken[rotation];
  }

  /**
   * Counts the stable matchings up to a limit.
   *
   * @param poset all stable matchings
   * @param limit at most so many are counted, 1 or more
   * @return their number if it is below the limit, else the limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public static long count(RotationPoset poset, long limit) {
    checkArgument(limit >= 1, "limit must be at least 1 but was %s; there is always one", limit);
    StableEnumeration all = of(poset);
    long count = 0;
    while (count < limit && all.advance()) {
      count++;
    }
    return count;
  }
}
