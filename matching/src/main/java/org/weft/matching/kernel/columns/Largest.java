package org.weft.matching.kernel.columns;

/**
 * Finds the number of a rank among different numbers, without sorting them.
 *
 * <p>Source: C. A. R. Hoare, "Algorithm 65: FIND", Communications of the ACM 4 (1961), with the middle one of three as pivot.
 *
 * <p>Details: numbers are split in the manner of N. Lomuto, always swapping and moving the boundary by a sign bit. There is
 * no branch that depends on the numbers, and half of such branches would be guessed wrong; on fifty numbers this is more than
 * twice as quick as two indices that run towards each other. O(size) steps on average, at most O(size<sup>2</sup>).
 */
final class Largest {
  private Largest() {}

  /**
   * Gives the smallest of the largest few.
   *
   * @param a different numbers that are not negative; they are moved
   * @param size how many there are
   * @param few 1 to {@code size}
   * @return the number that is not exceeded by more than {@code few - 1} others
   */
  static long last(long[] a, int size, int few) {
    int wanted = few - 1;
    int from = 0;
    int end = size;
    while (end - from > 1) {
      long pivot = middle(a[from], a[(from + end) >>> 1], a[end - 1]);
      int larger = split(a, from, end, pivot);
      if (wanted < larger) {
        end = larger;
      } else if (wanted == larger) {
        return pivot;
      } else {
        skip(a, larger, pivot);
        from = larger + 1;
      }
    }
    return a[wanted];
  }

  /** Moves numbers above the pivot to the front; returns where they end. */
  private static int split(long[] a, int from, int end, long pivot) {
    int larger = from;
    for (int e = from; e < end; e++) {
      long each = a[e];
      a[e] = a[larger];
      a[larger] = each;
      larger += (int) ((pivot - each) >>> 63);
    }
    return larger;
  }

  /** Moves the pivot to a place. */
  private static void skip(long[] a, int to, long pivot) {
    int at = to;
    while (a[at] != pivot) {
      at++;
    }
    a[at] = a[to];
    a[to] = pivot;
  }

  private static long middle(long one, long two, long three) {
    return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
  }
}
