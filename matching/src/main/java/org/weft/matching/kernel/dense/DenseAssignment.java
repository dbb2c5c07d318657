package org.weft.matching.kernel.dense;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Gives every row a column of its own at the smallest total cost, exactly, where nearly all pairs are possible.
 *
 * <p>Costs come from {@link CostRows}, row by row; the matrix need not exist. There must be at least as many columns as
 * rows. The answer is a {@link DenseSolution} with prices that prove it, or a {@link DenseShortage} if forbidden cells
 * leave some rows with too few columns.
 *
 * <p>Worked example: row 0 costs 4, 1, 3 in the three columns and row 1 costs 2, 0, 5. Both would like column 1; it is
 * cheapest to let row 0 have it:
 *
 * <pre>{@code
 * int[][] cost = {{4, 1, 3}, {2, 0, 5}};
 * DenseSolution best = (DenseSolution) DenseAssignment.solve(CostRows.of(cost));
 * best.columnOf(); // [1, 0]
 * best.totalCost(); // 3
 * best.columnPrice(); // [0, 2, 0]: with column 1 dearer by 2, both rows are content
 * }</pre>
 *
 * <p>Ties: among equally cheap assignments the choice depends on the order of rows and columns, and on nothing else.
 *
 * <p>O(n<sup>2</sup> m) time for n rows and m columns in the worst case, usually a small multiple of reading the costs
 * twice; O(n + m) memory. Where few pairs are possible, {@link org.weft.matching.kernel.SparseAssignment} is the better
 * choice; it also knows capacities and lets people stay unmatched. Sources: R. Jonker and A. Volgenant, "A Shortest
 * Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38 (1987); A. Volgenant, "Linear
 * and semi-assignment problems: a core oriented approach", Computers and Operations Research 23 (1996).
 *
 * <p><b>Details.</b> The method of Jonker and Volgenant, run on a short list per row and a bound for all that is not
 * listed ({@link RowLists}). The bound says when a list is not enough; the row is read again then, so the result is exact
 * without solving twice. {@link DenseState} holds the invariants, {@link RowBids} and {@link RowPaths} are the phases,
 * {@link RowScan} looks at the cells.
 */
public final class DenseAssignment {
  private DenseAssignment() {}

  /**
   * Finds the cheapest assignment of all rows.
   *
   * @param source the costs; at least as many columns as rows
   * @return the assignment, or why there is none
   * @throws IllegalArgumentException if there are more rows than columns or more than 2<sup>24</sup> rows, or a cost is
   *     out of range
   */
  public static DenseOutcome solve(CostRows source) {
    checkArgument(
        source.rows() <= source.columns(),
        "there must be at least as many columns as rows but there were %s rows and %s columns; "
            + "take the shorter side as the rows, for a stored matrix with CostRows.transposed",
        source.rows(),
        source.columns());
    checkArgument(
        source.rows() <= DenseState.MAX_ROWS,
        "there must be at most %s rows but there were %s; split the problem",
        DenseState.MAX_ROWS,
        source.rows());
    DenseState state = new DenseState(source);
    RowBids bids = new RowBids(state);
    bids.run();
    RowPaths paths = new RowPaths(state);
    for (int i = 0; i < state.rows; i++) {
      if (state.columnOf[i] < 0 && !paths.place(i)) {
        return shortage(state, i, paths.reachedColumns(), work(state, bids, paths));
      }
    }
    return new DenseSolution(state, work(state, bids, paths));
  }

  private static DenseWork work(DenseState state, RowBids bids, RowPaths paths) {
    return new DenseWork(
        state.scan.reads(), bids.bids(), paths.searches(), paths.settled(), paths.refreshes());
  }

  /** A search that ended nowhere has seen all columns that its rows may use, and each of them is held by one of them. */
  private static DenseShortage shortage(DenseState state, int row, int[] columns, DenseWork work) {
    int[] rows = Arrays.copyOf(columns, columns.length + 1);
    for (int k = 0; k < columns.length; k++) {
      rows[k] = state.rowOf[columns[k]];
    }
    rows[columns.length] = row;
    Arrays.sort(rows);
    return new DenseShortage(rows, columns, work);
  }
}
