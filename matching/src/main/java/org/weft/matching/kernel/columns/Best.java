package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * The best few of a stream, worst on top: a binary heap of keys, each with a number beside it.
 *
 * <p>Higher keys are better, and no two are equal. Grows as it fills, so that memory follows what is kept.
 */
final class Best {
  private final int most;
  private long[] keys;
  private long[] values;
  private int size;

  Best(int most) {
    this.most = most;
    this.keys = new long[Math.min(most, 8)];
    this.values = new long[keys.length];
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
    return values[at];
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
      values = Arrays.copyOf(values, larger);
    }
  }

  private void rise(int at, long key, long value) {
    int child = at;
    while (child > 0 && keys[(child - 1) >>> 1] > key) {
      int parent = (child - 1) >>> 1;
      put(child, keys[parent], values[parent]);
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
      put(parent, keys[child], values[child]);
      parent = child;
      child = 2 * parent + 1;
    }
    put(parent, key, value);
  }

  private void put(int at, long key, long value) {
    keys[at] = key;
    values[at] = value;
  }
}
