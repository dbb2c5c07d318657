package org.weft.matching.strategy;

import java.util.Arrays;
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.problem.PointRows;

/**
 * Mentees as rows and places as columns, read from a problem row by row; and columns for staying without a mentor, as many as
 * are needed.
 */
final class RowTable implements CostRows {
  private final PointRows rows;
  private final int[] menteeOfRow;
  private final int[] mentorOfPlace;
  private final int[] points;
  private final int missing;
  private final int stays;
  private final int stayCost;

  /**
   * Takes the rows and columns in their order.
   *
   * @param rows the problem's points
   * @param mentors number of mentors in a row of the problem
   * @param menteeOfRow for each row its mentee
   * @param mentorOfPlace for each column its mentor
   * @param missing what a pair costs that may not be
   * @param stays how many may stay without a mentor
   * @param stayCost what that costs
   */
  RowTable(
      PointRows rows,
      int mentors,
      int[] menteeOfRow,
      int[] mentorOfPlace,
      int missing,
      int stays,
      int stayCost) {
    this.rows = rows;
    this.menteeOfRow = menteeOfRow;
    this.mentorOfPlace = mentorOfPlace;
    this.points = new int[mentors];
    this.missing = missing;
    this.stays = stays;
    this.stayCost = stayCost;
  }

  @Override
  public int rows() {
    return menteeOfRow.length;
  }

  @Override
  public int columns() {
    return Math.addExact(mentorOfPlace.length, stays);
  }

  @Override
  public void read(int row, int[] into) {
    rows.read(menteeOfRow[row], points);
    for (int p = 0; p < mentorOfPlace.length; p++) {
      int found = points[mentorOfPlace[p]];
      into[p] = found < 0 ? missing : -found;
    }
    Arrays.fill(into, mentorOfPlace.length, into.length, stayCost);
  }
}
