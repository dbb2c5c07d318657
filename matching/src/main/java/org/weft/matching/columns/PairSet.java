package org.weft.matching.columns;

import java.util.Arrays;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;

/** Single pairs to close, by mentee. */
final class PairSet implements RowTerm {
  private static final int BITS = 32;

  /** Mentee and mentor of each pair, sorted. */
  private final long[] pairs;

  private final int[] start;

  private PairSet(long[] sorted, int mentees) {
    pairs = sorted;
    start = new int[mentees + 1];
    for (long pair : sorted) {
      start[(int) (pair >>> BITS) + 1]++;
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      start[mentee + 1] += start[mentee];
    }
  }

  @Override
  public void addTo(int mentee, int[] row) {
    for (int e = start[mentee]; e < start[mentee + 1]; e++) {
      row[(int) pairs[e]] |= RowLoops.CLOSED;
    }
  }

  /** Collects pairs. */
  static final class Builder {
    private final int mentees;
    private long[] pairs = new long[16];
    private int size;

    Builder(int mentees) {
      this.mentees = mentees;
    }

    void add(int mentee, int mentor) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = (long) mentee << BITS | mentor;
    }

    PairSet build() {
      long[] sorted = Arrays.copyOf(pairs, size);
      Arrays.sort(sorted);
      return new PairSet(sorted, mentees);
    }
  }
}
