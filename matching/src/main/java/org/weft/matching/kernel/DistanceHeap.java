package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Binary heap of indices by a key that lies outside, smallest on top, with decrease-key.
 *
 * <p>The caller owns the keys and calls {@link #update} after each key that became smaller. Logarithmic in the size.
 */
public final class DistanceHeap {
  private final long[] key;
  private final int[] heap;
  private final int[] position;
  private int size;

  /**
   * Starts an empty heap.
   *
   * @param key the key of each index; read, never written
   */
  public DistanceHeap(long[] key) {
    this.key = key;
    this.heap = new int[key.length];
    this.position = new int[key.length];
    Arrays.fill(position, -1);
  }

  /**
   * Tells whether nothing is left.
   *
   * @return whether the heap is empty
   */
  public boolean isEmpty() {
    return size == 0;
  }

  boolean contains(int index) {
    return position[index] >= 0;
  }

  /** Takes everything out; linear in what is in. */
  public void clear() {
    for (int k = 0; k < size; k++) {
      position[heap[k]] = -1;
    }
    size = 0;
  }

  /**
   * Adds an index, or moves it up after its key became smaller.
   *
   * @param index the index
   */
  public void update(int index) {
    int at = position[index] >= 0 ? position[index] : size++;
    long value = key[index];
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (key[heap[parent]] <= value) {
        break;
      }
      put(at, heap[parent]);
      at = parent;
    }
    put(at, index);
  }

  /**
   * Removes the index with the smallest key.
   *
   * @return that index
   */
  public int pop() {
    int top = heap[0];
    int moved = heap[--size];
    position[top] = -1;
    if (size > 0) {
      int at = 0;
      int child = 1;
      while (child < size) {
        if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
          child++;
        }
        if (key[heap[child]] >= key[moved]) {
          break;
        }
        put(at, heap[child]);
        at = child;
        child = 2 * at + 1;
      }
      put(at, moved);
    }
    return top;
  }

  private void put(int at, int index) {
    heap[at] = index;
    position[index] = at;
  }
}
