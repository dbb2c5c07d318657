package org.weft.matching.kernel.repair;

import java.util.Arrays;

/** A growing list of mentees and the edges they move to, -1 for none. */
final class Moves {
  private int[] mentee = new int[8];
  private int[] edge = new int[8];
  private int size;

  void add(int who, int to) {
    if (size == mentee.length) {
      mentee = Arrays.copyOf(mentee, 2 * size);
      edge = Arrays.copyOf(edge, 2 * size);
    }
    mentee[size] = who;
    edge[size++] = to;
  }

  void addAll(Moves others) {
    for (int k = 0; k < others.size; k++) {
      add(others.mentee[k], others.edge[k]);
    }
  }

  /** What changes, with the first mover first. */
  Change asChange(long gain) {
    int[] mentees = new int[size];
    int[] edges = new int[size];
    for (int k = 0; k < size; k++) {
      mentees[k] = mentee[size - 1 - k];
      edges[k] = edge[size - 1 - k];
    }
    return new Change(gain, mentees, edges);
  }
}
