package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * The best few of a stream: a buffer of keys, each perhaps with a number beside it, that is cut down to the best whenever
 * it is full.
 *
 * <p>Higher keys are better, and no two are equal. Offers only append; cutting several times as many as are kept costs
 * a few steps an offer, where a heap would cost a walk with unpredictable branches. Grows as it fills.
 */
final class Best {
  private static final int TIMES = 4;

  /** Room beyond a multiple of the kept, so that keeping one or two does not cut at every offer. */
  private static final int SLACK = 8;

  private static final int FIRST = 8;

  private final int most;
  private final int room;
  private long[] keys;
  private long[] values;
  private long[] scratch;
  private final boolean hasValues;
  private int size;
  private int bar;

  /** Without values, the value of a key is its points, three times. */
  Best(int most, boolean hasValues) {
    this.most = most;
    this.room = (int) Math.min(Integer.MAX_VALUE - SLACK, (long) TIMES * most + SLACK);
    this.keys = new long[FIRST];
    this.values = new long[hasValues ? FIRST : 0];
    this.scratch = new long[FIRST];
    this.hasValues = hasValues;
  }

  /** Begins anew with a bar, which is a guess: with fewer than were to be kept in the end, it was too high. */
  void begin(int guess) {
    size = 0;
    bar = guess;
  }

  /** Grains below which nothing is kept; 0 while there may be room. */
  int bar() {
    return bar;
  }

  /** Offers a key, which should reach the bar. */
  void offer(long key, long value) {
    if (size == keys.length) {
      grow();
    }
    keys[size] = key;
    if (hasValues) {
      values[size] = value;
    }
    size++;
    if (size == room) {
      cut();
    }
  }

  private void grow() {
    int larger = (int) Math.min(room, 2L * size);
    keys = Arrays.copyOf(keys, larger);
    values = Arrays.copyOf(values, hasValues ? larger : 0);
    scratch = new long[larger];
  }

  /** Forgets all but the best; to be called before reading. */
  void cut() {
    if (size > most) {
      System.arraycopy(keys, 0, scratch, 0, size);
      long last = Largest.last(scratch, size, most);
      keep(last);
      bar = Points.fewestGrains(Turns.points(last));
    }
  }

  /** Keeps what is not below a key, without a branch that depends on keys. */
  private void keep(long last) {
    int kept = 0;
    for (int e = 0; e < size; e++) {
      long key = keys[e];
      keys[kept] = key;
      if (hasValues) {
        values[kept] = values[e];
      }
      kept += 1 - (int) ((key - last) >>> 63);
    }
    size = kept;
  }

  /** How many there are; after {@link #cut} no more than were to be kept. */
  int size() {
    return size;
  }

  long key(int at) {
    return keys[at];
  }

  long value(int at) {
    int points = Turns.points(keys[at]);
    return hasValues ? values[at] : Points.pack(points, points, points);
  }
}
