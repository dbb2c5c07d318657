package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/** The pairs of a dense pool that have been considered so far: the best ones of each person and those added later. */
final class PairCore {
  private final int people;
  private int[] left;
  private int[] right;
  private long[] weight;
  private int count;

  PairCore(int people, int expected) {
    this.people = people;
    this.left = new int[expected];
    this.right = new int[expected];
    this.weight = new long[expected];
  }

  void add(int i, int j, long pairWeight) {
    if (count == left.length) {
      int more = Math.max(16, Math.addExact(count, count / 2));
      left = Arrays.copyOf(left, more);
      right = Arrays.copyOf(right, more);
      weight = Arrays.copyOf(weight, more);
    }
    left[count] = i;
    right[count] = j;
    weight[count++] = pairWeight;
  }

  int size() {
    return count;
  }

  PairGraph graph() {
    return PairGraph.ofTrusted(
        people,
        Arrays.copyOf(left, count),
        Arrays.copyOf(right, count),
        Arrays.copyOf(weight, count));
  }
}
