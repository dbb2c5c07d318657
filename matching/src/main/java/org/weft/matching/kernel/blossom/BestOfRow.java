package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * Keeps the few largest of many numbers, each with the person it belongs to; among equals the first to come stay.
 *
 * <p><b>Details.</b> A heap with the least of the kept on top. Most numbers fail the comparison with the top, so a row
 * costs hardly more than reading it.
 */
final class BestOfRow {
  private final long[] value;
  final int[] person;
  private int count;

  BestOfRow(int most) {
    this.value = new long[most];
    this.person = new int[most];
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int[] people() {
    return Arrays.copyOf(person, count);
  }

  /** What a number must exceed to be kept: the least kept, or below all numbers while there is room. */
  long threshold() {
    return count < value.length ? Long.MIN_VALUE : value[0];
  }

  /** Keeps a number above the threshold. */
  void keep(long number, int whose) {
    if (count < value.length) {
      rise(count++, number, whose);
    } else {
      sink(number, whose);
    }
  }

  private void rise(int from, long number, int whose) {
    int k = from;
    while (k > 0 && value[(k - 1) / 2] > number) {
      value[k] = value[(k - 1) / 2];
      person[k] = person[(k - 1) / 2];
      k = (k - 1) / 2;
    }
    value[k] = number;
    person[k] = whose;
  }

  private void sink(long number, int whose) {
    int k = 0;
    while (2 * k + 1 < count) {
      int child = 2 * k + 1;
      if (child + 1 < count && value[child + 1] < value[child]) {
        child++;
      }
      if (value[child] >= number) {
        break;
      }
      value[k] = value[child];
      person[k] = person[child];
      k = child;
    }
    value[k] = number;
    person[k] = whose;
  }
}
