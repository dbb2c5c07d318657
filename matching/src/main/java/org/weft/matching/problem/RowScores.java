package org.weft.matching.problem;

/**
 * Scores one mentee with all mentors at once, whenever it is asked: for problems of so many pairs that nobody can list them.
 *
 * <p>It must be a pure function: the same mentee gives the same scores every time, whatever was asked in between and from
 * whichever thread. A strategy asks for each row a few times, seldom more than twenty, so a row should be cheap: a few
 * nanoseconds a cell, such as a loop over columns of attributes. What is checked each time: every entry is written, and is 0
 * to 1 or {@link #NO_CANDIDATE}; and a row that is read again has not changed, by a sum over its points.
 *
 * <pre>{@code
 * int[] menteeDesk = {3, 9};
 * int[] mentorDesk = {2, 4, 8};
 * RowScores near = (mentee, scores) -> {
 *   for (int mentor = 0; mentor < scores.length; mentor++) {
 *     scores[mentor] = 1 - 0.1 * Math.abs(menteeDesk[mentee] - mentorDesk[mentor]);
 *   }
 * };
 * }</pre>
 */
@FunctionalInterface
public interface RowScores {
  /** What a cell holds if the two may not be paired: minus infinity. */
  double NO_CANDIDATE = Double.NEGATIVE_INFINITY;

  /**
   * Writes one row.
   *
   * @param mentee whose row: 0 for the mentee who was added to the builder first, and so on
   * @param scores receives for each mentor, in the order in which they were added, 0 to 1 or {@link #NO_CANDIDATE}; every entry
   *     must be written, but that of the mentee themselves is ignored
   */
  void fill(int mentee, double[] scores);
}
