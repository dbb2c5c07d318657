package org.weft.matching.kernel.profile;

import java.util.Arrays;

/**
 * A queue of nodes by small whole distances, nearest first, last in first out at equal distance. Distances put in are never
 * below the one taken out last (Dial 1969).
 */
final class Buckets {
  private static final int NONE = -1;

  private int[] first = new int[16];
  private int[] node = new int[64];
  private int[] below = new int[64];
  private int entries;
  private int at;
  private int end;

  void clear() {
    entries = 0;
    at = 0;
    end = 0;
  }

  void put(int distance, int v) {
    if (distance >= first.length) {
      first = Arrays.copyOf(first, Math.max(distance + 1, 2 * first.length));
    }
    if (distance >= end) {
      Arrays.fill(first, end, distance + 1, NONE);
      end = distance + 1;
    }
    if (entries == node.length) {
      node = Arrays.copyOf(node, 2 * entries);
      below = Arrays.copyOf(below, 2 * entries);
    }
    node[entries] = v;
    below[entries] = first[distance];
    first[distance] = entries++;
  }

  /** The next node, possibly one that was taken before at a smaller distance; -1 if there is none. */
  int next() {
    while (at < end && first[at] == NONE) {
      at++;
    }
    if (at == end) {
      return NONE;
    }
    int entry = first[at];
    first[at] = below[entry];
    return node[entry];
  }
}
