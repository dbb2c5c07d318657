package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * The best few of a stream, worst on top: a binary heap of keys, each perhaps with a number beside it.
 *
 * <p>Higher keys are better, and no two are equal. Grows as it fills, so that memory follows what is kept.
 */
final class Best {
  private final int most;
  private long[] keys;
  private long[] values;
  private final boolean hasValues;
  private int size;

  /** Without values, the value of a key is its points, three times. */
  Best(int most, boolean hasValues) {
    this.most = most;
    this.hasValues = hasValues;
    this.keys = new long[Math.min(most, 8)];
    this.values = new long[hasValues ? keys.length : 0];
  }

  void clear() {
    size = 0;
  }

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

  boolean isFull() {
    return size == most;
  }

  /** The lowest key that is kept; only if there is one. */
  long worst() {
    return keys[0];
  }

  /** Offers a key; keeps it if there is room or it is better than the worst. */
  void offer(long key, long value) {
    if (size < most) {
      grow();
      rise(size++, key, value);
    } else if (key > keys[0]) {
      sink(key, value);
    }
  }

  private void grow() {
    if (size == keys.length) {
      int larger = (int) Math.min(most, 2L * size);
      keys = Arrays.copyOf(keys, larger);
      values = Arrays.copyOf(values, hasValues ? larger : 0);
    }
  }

  private void rise(int at, long key, long value) {
    int child = at;
    while (child > 0 && keys[(child - 1) >>> 1] > key) {
      int parent = (child - 1) >>> 1;
      move(child, parent);
      child = parent;
    }
    put(child, key, value);
  }

  private void sink(long key, long value) {
    int parent = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      move(parent, child);
      parent = child;
      child = 2 * parent + 1;
    }
    put(parent, key, value);
  }

  private void move(int to, int from) {
    keys[to] = keys[from];
    if (hasValues) {
      values[to] = values[from];
    }
  }

  private void put(int at, long key, long value) {
    keys[at] = key;
    if (hasValues) {
      values[at] = value;
    }
  }
}
