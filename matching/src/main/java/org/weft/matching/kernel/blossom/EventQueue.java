package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * What will happen during a search, earliest first: numbers with the time at which they are due.
 *
 * <p><b>Details.</b> A heap with four children for each entry. Weights with many ties make many events due at once; those
 * go on a stack instead.
 */
final class EventQueue {
  private long now;
  private int[] dueNow = new int[16];
  private int dueCount;
  private long[] time = new long[16];
  private int[] item = new int[16];
  private int count;

  void clear() {
    now = 0;
    dueCount = 0;
    count = 0;
  }

  /** The present: the time of the event taken last. */
  long now() {
    return now;
  }

  /** Adds an event that is due now or later. */
  void add(long due, int what) {
    if (due == now) {
      if (dueCount == dueNow.length) {
        dueNow = Arrays.copyOf(dueNow, 2 * dueCount);
      }
      dueNow[dueCount++] = what;
      return;
    }
    if (count == time.length) {
      time = Arrays.copyOf(time, 2 * count);
      item = Arrays.copyOf(item, 2 * count);
    }
    int k = count++;
    while (k > 0 && time[(k - 1) >> 2] > due) {
      int up = (k - 1) >> 2;
      time[k] = time[up];
      item[k] = item[up];
      k = up;
    }
    time[k] = due;
    item[k] = what;
  }

  /** Takes the earliest event that is due before the bound, and moves the present to it; -1 if there is none. */
  int takeBefore(long bound) {
    if (dueCount > 0 && now < bound) {
      return dueNow[--dueCount];
    }
    if (count == 0 || time[0] >= bound) {
      return -1;
    }
    now = time[0];
    int taken = item[0];
    count--;
    if (count > 0) {
      sift(time[count], item[count]);
    }
    return taken;
  }

  private void sift(long due, int what) {
    int k = 0;
    while (true) {
      int child = 4 * k + 1;
      if (child >= count) {
        break;
      }
      int least = child;
      for (int c = child + 1; c < Math.min(child + 4, count); c++) {
        least = time[c] < time[least] ? c : least;
      }
      if (time[least] >= due) {
        break;
      }
      time[k] = time[least];
      item[k] = item[least];
      k = least;
    }
    time[k] = due;
    item[k] = what;
  }
}
