package org.weft.matching.problem;

import org.weft.matching.scoring.Scoring;

/**
 * Reads what one mentee and all mentors are worth to the program, whichever way the problem was stated.
 *
 * <p>A check or a strategy that reads rows one after the other needs memory for one row, not for all pairs. A reader holds the
 * room for a row: one thread uses it at a time, and another thread takes a reader of its own.
 *
 * <pre>{@code
 * PointRows rows = problem.pointRows();
 * int[] points = new int[problem.mentors().size()];
 * rows.read(0, points); // {900000, -1}: the first mentee may meet the first mentor only
 * }</pre>
 */
public sealed interface PointRows permits ListedRows, ComputedRows {
  /** What a row holds for two people who may not be paired. */
  int NO_CANDIDATE = -1;

  /**
   * Writes one row. Linear in the mentors, and as long as the score function takes where scores are computed.
   *
   * @param mentee index of the mentee
   * @param points receives for each mentor 0 to {@link Scoring#POINTS}, or {@link #NO_CANDIDATE}; as long as there are mentors
   * @throws IndexOutOfBoundsException if there is no such mentee
   * @throws IllegalArgumentException if the array has another length, or where scores are computed, one is no score or this
   *     reader was given another row for the mentee before
   */
  void read(int mentee, int[] points);
}
