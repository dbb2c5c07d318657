package org.weft.matching.kernel.columns;

/** The best few mentees of every mentor, and the grains below which nobody enters a list any more. */
final class Bars {
  private final Best[] lists;
  private final int[] bar;

  Bars(int mentors, int most, boolean hasValues) {
    lists = new Best[mentors];
    for (int j = 0; j < mentors; j++) {
      lists[j] = new Best(most, hasValues);
    }
    bar = new int[mentors];
  }

  Best list(int mentor) {
    return lists[mentor];
  }

  /** The bar of each mentor, 0 while there is room; to be read only. */
  int[] bars() {
    return bar;
  }

  void offer(int mentor, long key, long packed) {
    Best list = lists[mentor];
    list.offer(key, packed);
    bar[mentor] = barOf(list);
  }

  /** What an entry needs at least to enter a list. */
  static int barOf(Best list) {
    return list.isFull() ? Points.fewestGrains(Turns.points(list.worst())) : 0;
  }
}
