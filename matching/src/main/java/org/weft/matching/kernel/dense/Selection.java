package org.weft.matching.kernel.dense;

/**
 * Puts the smallest numbers first, without sorting them.
 *
 * <p>Source: C. A. R. Hoare, "Algorithm 65: FIND", Communications of the ACM 4 (1961). The middle element is the pivot,
 * so equal and sorted input is quick; O(size) steps on average, at most O(size<sup>2</sup>).
 */
final class Selection {
  private Selection() {}

  /** Moves the number of a rank, from 0, to its place: none before it is larger, none behind it smaller. */
  static void select(long[] a, int size, int rank) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      long pivot = a[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (a[i] < pivot) {
          i++;
        }
        while (a[j] > pivot) {
          j--;
        }
        if (i <= j) {
          long moved = a[i];
          a[i++] = a[j];
          a[j--] = moved;
        }
      }
      if (rank <= j) {
        high = j;
      } else if (rank >= i) {
        low = i;
      } else {
        return;
      }
    }
  }
}
