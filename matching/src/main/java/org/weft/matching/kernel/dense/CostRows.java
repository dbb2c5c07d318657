package org.weft.matching.kernel.dense;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The costs of giving rows to columns, one row at a time.
 *
 * <p>Nobody has to hold all rows: a source may compute a row whenever it is asked. The solver asks for each row about
 * twice, seldom more than ten times, and {@link DenseWork#rowReads()} says how often it did. A source must give the same
 * numbers each time.
 *
 * <p>A cost is a whole number from {@value #MIN_COST} to {@value #MAX_COST}. A cell that must not be used holds {@link
 * #FORBIDDEN}, which is no cost: it is never added or compared. For the largest sum of weights, negate the weights; as
 * every row gets a column, that changes nothing else.
 */
public interface CostRows {
  /** The smallest cost: -2<sup>29</sup>. */
  int MIN_COST = -(1 << 29);

  /** The largest cost: 2<sup>29</sup> - 1. */
  int MAX_COST = (1 << 29) - 1;

  /** What a cell holds that must not be used: 2<sup>30</sup>. */
  int FORBIDDEN = 1 << 30;

  /**
   * Tells how many rows there are.
   *
   * @return 0 or more
   */
  int rows();

  /**
   * Tells how many columns there are.
   *
   * @return 0 or more
   */
  int columns();

  /**
   * Writes the costs of one row.
   *
   * @param row the row, from 0
   * @param into where to write: entry {@code j} becomes the cost of column {@code j}, or {@link #FORBIDDEN}; as long as
   *     there are columns
   */
  void read(int row, int[] into);

  /**
   * Uses a stored matrix, without copying it; it must not change while it is in use.
   *
   * @param cost one array per row, all of one length
   * @return the rows of the matrix
   * @throws IllegalArgumentException if the arrays differ in length
   */
  static CostRows of(int[][] cost) {
    int columns = cost.length == 0 ? 0 : cost[0].length;
    for (int i = 0; i < cost.length; i++) {
      checkLength(i, cost[i].length, columns);
    }
    return new StoredRows(cost, columns);
  }

  /**
   * Turns a stored matrix round, for matrices with more rows than columns. Rows of the answer are columns of the matrix.
   *
   * <p>This copies the matrix, 4 bytes per cell: walking down a column of a stored matrix would cost more than all else.
   * A source that computes its costs should take the shorter side as its rows from the start.
   *
   * @param cost one array per row, all of one length
   * @return the columns of the matrix
   * @throws IllegalArgumentException if the arrays differ in length
   */
  static CostRows transposed(int[][] cost) {
    CostRows rows = of(cost);
    int[][] turned = new int[rows.columns()][rows.rows()];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = cost[i][j];
      }
    }
    return new StoredRows(turned, rows.rows());
  }

  private static void checkLength(int row, int length, int columns) {
    checkArgument(
        length == columns,
        "row %s must have %s columns like row 0 but had %s; put FORBIDDEN where a pair must not be",
        row,
        columns,
        length);
  }
}
