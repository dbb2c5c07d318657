package org.weft.matching.kernel.dense;

import java.util.Arrays;

/** Heap with four children per node over indices, by a key that lies outside; smallest on top, with decrease-key. */
final class LabelHeap {
  private static final int ABSENT = -1;

  private final long[] key;
  private final int[] heap;
  private final int[] position;
  private int size;

  LabelHeap(long[] key) {
    this.key = key;
    this.heap = new int[key.length];
    this.position = new int[key.length];
    Arrays.fill(position, ABSENT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean contains(int index) {
    return position[index] >= 0;
  }

  void clear() {
    while (size > 0) {
      position[heap[--size]] = ABSENT;
    }
  }

  /** Adds an index, or moves it up after its key became smaller. */
  void update(int index) {
    int at = contains(index) ? position[index] : size++;
    while (at > 0 && key[index] < key[heap[(at - 1) >> 2]]) {
      put(at, heap[(at - 1) >> 2]);
      at = (at - 1) >> 2;
    }
    put(at, index);
  }

  /** Removes and returns an index with the smallest key. */
  int pop() {
    int top = heap[0];
    position[top] = ABSENT;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return top;
  }

  private void sink(int index) {
    int at = 0;
    for (int child = smallestChild(0);
        child > 0 && key[heap[child]] < key[index];
        child = smallestChild(at)) {
      put(at, heap[child]);
      at = child;
    }
    put(at, index);
  }

  private int smallestChild(int parent) {
    int first = 4 * parent + 1;
    int end = Math.min(first + 4, size);
    int smallest = first < end ? first : -1;
    for (int child = first + 1; child < end; child++) {
      if (key[heap[child]] < key[heap[smallest]]) {
        smallest = child;
      }
    }
    return smallest;
  }

  private void put(int at, int index) {
    heap[at] = index;
    position[index] = at;
  }
}
