package org.weft.matching.kernel.columns;

/** The best few mentees of every mentor, and the grains below which nobody enters a list any more. */
final class Bars {
  private final Best[] lists;
  private final int[] bar;
  /** Written only, so that reads are not left out. */
  @SuppressWarnings("UnusedVariable")
  private int touched;

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

  /**
   * Reads the lists of some mentors. They lie anywhere in memory; one read after the other without a branch lets all reads
   * be under way at a time.
   */
  void touch(int[] mentors, int count) {
    int sum = 0;
    for (int e = 0; e < count; e++) {
      sum += lists[mentors[e]].touch();
    }
    touched = sum;
  }

  void offer(int mentor, long key, long packed) {
    Best list = lists[mentor];
    list.offer(key, packed);
    bar[mentor] = list.bar();
  }
}
