package org.weft.matching.kernel;

/**
 * Whom each mentor holds, as one bit for each place on the lists of all mentors, and the worst of them.
 *
 * <p>A place is the rank on the mentor's list, counted on from the first place of that mentor. A mentor with a free place
 * turns nobody away; one without compares with the worst it holds, which is one look at one array. The worst only ever gets
 * better, so finding the next one scans each list once in all, sixty-four places at a time.
 */
final class HeldPlaces {
  /** The worst place of a mentor that still has room. */
  private static final int ROOM = Integer.MAX_VALUE;

  /** What {@link #offer} answers when nobody has to go. */
  static final int NOBODY = -1;

  /** What {@link #offer} answers when the offer is turned down. */
  static final int TURNED_DOWN = -2;

  private final int[] start;
  private final int[] free;
  private final int[] worst;
  private final long[] held;

  HeldPlaces(int[] start, int[] capacity) {
    this.start = start;
    this.free = capacity.clone();
    this.worst = new int[capacity.length];
    for (int j = 0; j < worst.length; j++) {
      worst[j] = capacity[j] == 0 ? NOBODY : ROOM;
    }
    this.held = new long[(start[capacity.length] >>> 6) + 1];
  }

  /** Offers the mentee at a place of a mentor's list; answers with the place that is given up. */
  int offer(int mentor, int place) {
    int last = worst[mentor];
    if (place >= last) {
      return TURNED_DOWN;
    }
    held[place >>> 6] |= 1L << place;
    if (last == ROOM) {
      if (--free[mentor] == 0) {
        worst[mentor] = lastUpTo(start[mentor + 1] - 1);
      }
      return NOBODY;
    }
    held[last >>> 6] &= ~(1L << last);
    worst[mentor] = lastUpTo(last);
    return last;
  }

  /** There is one: the mentor is full and holds somebody. */
  private int lastUpTo(int place) {
    int word = place >>> 6;
    long bits = held[word] << ~place;
    if (bits != 0) {
      return place - Long.numberOfLeadingZeros(bits);
    }
    do {
      word--;
    } while (held[word] == 0);
    return (word << 6 | 63) - Long.numberOfLeadingZeros(held[word]);
  }
}
