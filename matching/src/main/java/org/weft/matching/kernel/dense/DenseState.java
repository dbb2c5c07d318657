package org.weft.matching.kernel.dense;

import java.util.Arrays;

/**
 * Duals and assignment of one run, which bids and searches change in turn.
 *
 * <p>What always holds: the held column of a row is among those with the smallest cost minus dual; the dual of a column
 * that nobody holds is what it was at the start; duals never rise. With more columns than rows all duals start at 0, so
 * that free columns keep the largest dual, as optimality demands. With as many columns as rows no column stays free, and
 * duals start at the smallest cost of each column, which saves most of the bids.
 *
 * <p><b>Bound.</b> After a search the dual of a settled column is the difference of two alternating sums of costs plus
 * the first dual of a free column; a bid makes a dual at most 2<sup>30</sup> smaller than another one. There are fewer
 * than 64 bids per row. So for up to {@link #MAX_ROWS} rows no dual passes 2<sup>61</sup>, and no sum {@code long}.
 */
final class DenseState {
  static final int MAX_ROWS = 1 << 24;

  final int rows;
  final int columns;
  final long[] dual;
  final int[] columnOf;
  final int[] rowOf;
  /** Cost of the cell that a row holds. */
  final int[] held;

  final RowScan scan;
  final RowLists lists;

  DenseState(CostRows source) {
    this.rows = source.rows();
    this.columns = source.columns();
    this.dual = new long[columns];
    this.columnOf = new int[rows];
    this.rowOf = new int[columns];
    this.held = new int[rows];
    this.scan = new RowScan(source);
    this.lists = new RowLists(scan, rows, columns);
    Arrays.fill(columnOf, -1);
    Arrays.fill(rowOf, -1);
    if (rows == columns) {
      startAtMinima(scan.columnMinima());
    }
    lists.buildAll();
  }

  private void startAtMinima(int[] minimum) {
    for (int j = 0; j < columns; j++) {
      setDual(j, minimum[j] == CostRows.FORBIDDEN ? 0 : minimum[j]);
    }
  }

  void setDual(int column, long value) {
    dual[column] = value;
    scan.setDual(column, value);
  }

  void hold(int row, int column, int cost) {
    columnOf[row] = column;
    rowOf[column] = row;
    held[row] = cost;
  }
}
