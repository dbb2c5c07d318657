package org.weft.matching.kernel.choice;

import java.util.Arrays;

/**
 * Whom a mentor takes of those who ask: first, in the order of its list, everyone who lets one more reserved place be used by
 * its type; then, in the same order, whoever still fits. Nobody is taken beyond the places or a limit.
 *
 * <p>Sources: I. Hafalir, M. Yenmez and M. Yildirim, "Effective affirmative action in school choice", Theoretical Economics 8
 * (2013), for reserves; T. Sönmez and M. Yenmez, "Affirmative Action in India via Vertical, Horizontal, and Overlapping
 * Reservations", Econometrica 90 (2022), for mentees of several types.
 *
 * <p><b>Details.</b> The sets of mentees that can use reserved places together are the independent sets of a matroid, and
 * taking them greedily by rank is best; a mentee joins if an alternating path leads from its types to a reserve with room.
 * O(k c q) for k who ask, c places and q quotas of the mentor.
 */
final class ReserveChoice {
  private static final int NONE = -1;

  private final TypedPlaces typed;
  private final int first;
  private final int quotas;
  private final int places;

  private final int[] asking;
  private final boolean[] isTaken;
  /** For each who asks, the quota whose reserve it uses, or none. */
  private final int[] uses;

  private final int[] used;
  private final int[] counted;
  private int taken;

  private ReserveChoice(TypedPlaces typed, int mentor, int places, int[] asking) {
    this.typed = typed;
    this.first = typed.firstQuota(mentor);
    this.quotas = typed.endQuota(mentor) - first;
    this.places = places;
    this.asking = asking;
    this.isTaken = new boolean[asking.length];
    this.uses = new int[asking.length];
    Arrays.fill(uses, NONE);
    this.used = new int[quotas];
    this.counted = new int[quotas];
  }

  /** For each of the mentees, best first, whether it is taken. */
  static boolean[] of(TypedPlaces typed, int mentor, int places, int[] asking) {
    ReserveChoice choice = new ReserveChoice(typed, mentor, places, asking);
    for (int k = 0; k < asking.length && choice.quotas > 0; k++) {
      if (choice.fits(k) && choice.useReserve(k)) {
        choice.take(k);
      }
    }
    for (int k = 0; k < asking.length; k++) {
      if (!choice.isTaken[k] && choice.fits(k)) {
        choice.take(k);
      }
    }
    return choice.isTaken;
  }

  private boolean fits(int k) {
    if (taken >= places) {
      return false;
    }
    for (int q = 0; q < quotas; q++) {
      if (counted[q] >= typed.most[first + q] && hasQuota(k, q)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasQuota(int k, int quota) {
    return typed.hasType(asking[k], typed.type[first + quota]);
  }

  private void take(int k) {
    isTaken[k] = true;
    taken++;
    for (int q = 0; q < quotas; q++) {
      counted[q] += hasQuota(k, q) ? 1 : 0;
    }
  }

  /** Lets a mentee use a reserved place, moving others to reserves of their other types; whether that is possible. */
  private boolean useReserve(int k) {
    int[] by = new int[quotas];
    Arrays.fill(by, NONE);
    int[] queue = new int[quotas];
    int size = reach(k, by, queue, 0);
    for (int next = 0; next < size; next++) {
      int q = queue[next];
      if (used[q] < typed.reserved[first + q]) {
        used[q]++;
        shift(q, by, k);
        return true;
      }
      for (int other = 0; other < asking.length; other++) {
        if (uses[other] == q) {
          size = reach(other, by, queue, size);
        }
      }
    }
    return false;
  }

  /** Adds the quotas of a mentee that were not reached before. */
  private int reach(int k, int[] by, int[] queue, int from) {
    int size = from;
    for (int q = 0; q < quotas; q++) {
      if (by[q] == NONE && hasQuota(k, q)) {
        by[q] = k;
        queue[size++] = q;
      }
    }
    return size;
  }

  private void shift(int quota, int[] by, int root) {
    int q = quota;
    while (by[q] != root) {
      int mover = by[q];
      int left = uses[mover];
      uses[mover] = q;
      q = left;
    }
    uses[root] = q;
  }
}
