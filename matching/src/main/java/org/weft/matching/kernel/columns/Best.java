package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * The best few of a stream: a buffer of keys, each perhaps with a number beside it, that is cut down to the best whenever
 * it is full.
 *
 * <p>Higher keys are better, and no two are equal. Offers only append; cutting twice as many as are kept by quickselect costs
 * a few comparisons an offer, where a heap would cost a walk with unpredictable branches. The price is a bar that
 * lags behind: of {@code n} offers in random order about {@code 1.4 · most · ln(n / most)} are appended. Grows as it fills, so
 * that memory follows what is kept.
 */
final class Best {
  /** Room beyond twice the kept, so that keeping one or two does not cut at every offer. */
  private static final int SLACK = 8;

  private static final int FIRST = 8;

  private final int most;
  private final int room;
  private long[] keys;
  private long[] values;
  private final boolean hasValues;
  private int size;
  private int bar;

  /** Without values, the value of a key is its points, three times. */
  Best(int most, boolean hasValues) {
    this.most = most;
    this.room = (int) Math.min(Integer.MAX_VALUE - SLACK, 2L * most + SLACK);
    this.keys = new long[FIRST];
    this.values = new long[hasValues ? FIRST : 0];
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

  /** Reads where the next key goes, so that it is near when it comes. */
  int touch() {
    return (int) keys[Math.min(size, keys.length - 1)];
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
  }

  /** Forgets all but the best; to be called before reading. */
  void cut() {
    if (size > most) {
      bar = Points.fewestGrains(Turns.points(select()));
      size = most;
    }
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

  /** Brings the best to the front and gives the lowest of them. Hoare's FIND with the middle one of three as pivot. */
  private long select() {
    int last = most - 1;
    int low = 0;
    int high = size - 1;
    while (low < high) {
      long pivot = middle(keys[low], keys[(low + high) >>> 1], keys[high]);
      int i = low;
      int j = high;
      while (i <= j) {
        while (keys[i] > pivot) {
          i++;
        }
        while (keys[j] < pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (last <= j) {
        high = j;
      } else if (last >= i) {
        low = i;
      } else {
        break;
      }
    }
    return keys[last];
  }

  private static long middle(long one, long two, long three) {
    return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
  }

  private void swap(int one, int other) {
    long key = keys[one];
    keys[one] = keys[other];
    keys[other] = key;
    if (hasValues) {
      long value = values[one];
      values[one] = values[other];
      values[other] = value;
    }
  }
}
