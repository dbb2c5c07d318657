package org.weft.matching.experiment.instance;

/**
 * Sorts people by keys, the smallest first; equal keys stay in the order given.
 *
 * <p>A merge sort from the bottom up: no boxes, no recursion. O(n log n).
 */
final class KeyOrder {
  private KeyOrder() {}

  static int[] sorted(int[] people, double[] keys) {
    int[] from = people.clone();
    int[] to = new int[from.length];
    for (int width = 1; width < from.length; width *= 2) {
      for (int start = 0; start < from.length; start += 2 * width) {
        merge(from, to, start, width, keys);
      }
      int[] merged = to;
      to = from;
      from = merged;
    }
    return from;
  }

  /** Merges two runs of a width, or what is left of them. */
  private static void merge(int[] from, int[] to, int start, int width, double[] keys) {
    int middle = Math.min(start + width, from.length);
    int end = Math.min(start + 2 * width, from.length);
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takeLeft = right == end || (left < middle && keys[from[left]] <= keys[from[right]]);
      to[at] = takeLeft ? from[left++] : from[right++];
    }
  }
}
