package org.weft.matching.kernel.columns;

import java.util.Arrays;

/** Keeps every open pair. Twelve bytes a candidate until the end. */
public final class AllCandidates implements CandidateCollector {
  private final Rows rows;
  private final int[] open;
  private final long[] packed;
  private long possible;

  /**
   * Begins.
   *
   * @param mentees number of mentees
   * @param mentors number of mentors
   */
  public AllCandidates(int mentees, int mentors) {
    rows = new Rows(mentees);
    open = new int[mentors];
    packed = new long[mentors];
  }

  @Override
  public int glances() {
    return 0;
  }

  /** There is nothing to learn, as everything is kept. */
  @Override
  public void glance(int[] grains) {}

  @Override
  public boolean wantsRowsAgain() {
    return false;
  }

  @Override
  public void row(int mentee, int[] grains, int[] menteeGrains, int[] mentorGrains) {
    int count = 0;
    for (int j = 0; j < grains.length; j++) {
      if (grains[j] >= 0) {
        open[count] = j;
        packed[count++] = Points.pack(
            Points.of(grains[j]), Points.of(menteeGrains[j]), Points.of(mentorGrains[j]));
      }
    }
    possible += count;
    rows.set(mentee, Arrays.copyOf(open, count), Arrays.copyOf(packed, count));
  }

  @Override
  public Candidates finish() {
    return rows.candidates(possible, 0, 0);
  }
}
