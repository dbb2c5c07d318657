package org.weft.matching.kernel;

/**
 * The mentees that each mentor holds for now, the worst on top: one binary heap per mentor, behind each other in one
 * array of packed {@code rank << 32 | mentee}.
 */
final class WorstOnTop {
  private static final int TAKEN = -1;

  private final int[] start;
  private final int[] capacity;
  private final int[] load;
  private final long[] held;

  WorstOnTop(CandidateGraph graph, int[] capacity) {
    this.start = MentorIndex.degreeStarts(graph);
    for (int j = 0, from = 0; j < graph.mentors; j++) {
      int degree = start[j + 1] - from;
      from = start[j + 1];
      start[j + 1] = start[j] + Math.min(degree, capacity[j]);
    }
    this.capacity = capacity;
    this.load = new int[graph.mentors];
    this.held = new long[start[graph.mentors]];
  }

  /**
   * Offers a mentee to a mentor.
   *
   * @return who is left without this mentor: the mentee itself, one that it displaces, or -1
   */
  int offer(int mentor, int rank, int mentee) {
    long entry = (long) rank << 32 | mentee;
    int base = start[mentor];
    if (load[mentor] < capacity[mentor]) {
      siftUp(base, load[mentor]++, entry);
      return TAKEN;
    }
    if (capacity[mentor] == 0 || held[base] < entry) {
      return mentee;
    }
    int displaced = (int) held[base];
    siftDown(base, load[mentor], entry);
    return displaced;
  }

  private void siftUp(int base, int from, long entry) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (held[base + parent] > entry) {
        break;
      }
      held[base + at] = held[base + parent];
      at = parent;
    }
    held[base + at] = entry;
  }

  private void siftDown(int base, int size, long entry) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && held[base + child + 1] > held[base + child]) {
        child++;
      }
      if (held[base + child] < entry) {
        break;
      }
      held[base + at] = held[base + child];
      at = child;
      child = 2 * at + 1;
    }
    held[base + at] = entry;
  }
}
