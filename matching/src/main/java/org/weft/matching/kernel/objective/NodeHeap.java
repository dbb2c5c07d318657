package org.weft.matching.kernel.objective;

import java.util.Arrays;

/** Binary heap of node numbers by a key that lies outside, smallest key and then smallest number on top. */
final class NodeHeap {
  private final long[] key;
  private final int[] heap;
  private final int[] position;
  private int size;

  NodeHeap(long[] key) {
    this.key = key;
    this.heap = new int[key.length];
    this.position = new int[key.length];
    Arrays.fill(position, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    for (int k = 0; k < size; k++) {
      position[heap[k]] = -1;
    }
    size = 0;
  }

  /** Adds a node, or moves it up after its key became smaller. */
  void update(int node) {
    int at = position[node] >= 0 ? position[node] : size++;
    while (at > 0 && isBefore(node, heap[(at - 1) >>> 1])) {
      put(at, heap[(at - 1) >>> 1]);
      at = (at - 1) >>> 1;
    }
    put(at, node);
  }

  int pop() {
    int top = heap[0];
    int moved = heap[--size];
    position[top] = -1;
    if (size > 0) {
      sink(moved);
    }
    return top;
  }

  private void sink(int moved) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], moved)) {
        break;
      }
      put(at, heap[child]);
      at = child;
      child = 2 * at + 1;
    }
    put(at, moved);
  }

  private boolean isBefore(int a, int b) {
    return key[a] < key[b] || (key[a] == key[b] && a < b);
  }

  private void put(int at, int node) {
    heap[at] = node;
    position[node] = at;
  }
}
