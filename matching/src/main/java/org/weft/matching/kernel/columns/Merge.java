package org.weft.matching.kernel.columns;

import java.util.Arrays;

/** Candidates of one mentee from several lists: sorted by mentor, each once. */
final class Merge {
  private static final int INDEX_BITS = 32;

  private int[] mentors = new int[0];
  private long[] points = new long[0];
  private int size;

  void add(int mentor, long packed) {
    if (size == mentors.length) {
      int larger = Math.max(8, (int) Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L));
      mentors = Arrays.copyOf(mentors, larger);
      points = Arrays.copyOf(points, larger);
    }
    mentors[size] = mentor;
    points[size++] = packed;
  }

  /** Sorts, drops repetitions and hands over. */
  void into(Rows rows, int mentee) {
    long[] order = new long[size];
    for (int e = 0; e < size; e++) {
      order[e] = (long) mentors[e] << INDEX_BITS | e;
    }
    Arrays.sort(order);
    int[] rising = new int[size];
    long[] packed = new long[size];
    int count = 0;
    for (long entry : order) {
      int mentor = (int) (entry >>> INDEX_BITS);
      if (count == 0 || rising[count - 1] != mentor) {
        rising[count] = mentor;
        packed[count++] = points[(int) entry];
      }
    }
    rows.set(mentee, Arrays.copyOf(rising, count), Arrays.copyOf(packed, count));
    mentors = new int[0];
    points = new long[0];
    size = 0;
  }
}
