package org.weft.matching.kernel.dense;

/**
 * The cheapest assignment of every row to a column of its own, with the prices that prove it.
 *
 * <p>Think of each column as having a price, 0 or more, and of a row as paying the cost of its cell and the price of its
 * column. At these prices every row is content: no allowed column would come cheaper in all. A column that nobody got
 * costs nothing. Hence nobody can find a cheaper assignment: whatever the rows were given instead, they would pay at
 * least as much in all, and of that no more would be prices. {@link DenseCheck} verifies exactly this.
 *
 * <p>The arrays are copied on the way out.
 */
public final class DenseSolution implements DenseOutcome {
  private final int[] columnOf;
  private final int[] rowOf;
  private final long[] rowTotal;
  private final long[] columnPrice;
  private final long totalCost;
  private final DenseWork work;

  DenseSolution(DenseState state, DenseWork work) {
    long highest = 0;
    if (state.rows == state.columns) {
      highest = Long.MIN_VALUE;
      for (long dual : state.dual) {
        highest = Math.max(highest, dual);
      }
    }
    long total = 0;
    this.columnPrice = new long[state.columns];
    for (int j = 0; j < state.columns; j++) {
      columnPrice[j] = highest - state.dual[j];
    }
    this.rowTotal = new long[state.rows];
    for (int i = 0; i < state.rows; i++) {
      rowTotal[i] = state.held[i] + columnPrice[state.columnOf[i]];
      total += state.held[i];
    }
    this.columnOf = state.columnOf;
    this.rowOf = state.rowOf;
    this.totalCost = total;
    this.work = work;
  }

  /**
   * Gives the assignment.
   *
   * @return for each row its column
   */
  public int[] columnOf() {
    return columnOf.clone();
  }

  /**
   * Gives the assignment seen from the columns.
   *
   * @return for each column its row, or -1
   */
  public int[] rowOf() {
    return rowOf.clone();
  }

  /**
   * Tells the sum of the costs of the chosen cells.
   *
   * @return the smallest sum there is
   */
  public long totalCost() {
    return totalCost;
  }

  /**
   * Gives what each row pays in all: the cost of its cell and the price of its column.
   *
   * @return for each row the smallest such sum over its allowed columns
   */
  public long[] rowTotal() {
    return rowTotal.clone();
  }

  /**
   * Gives the price of each column.
   *
   * @return 0 or more for each column, 0 for a column that nobody got
   */
  public long[] columnPrice() {
    return columnPrice.clone();
  }

  @Override
  public DenseWork work() {
    return work;
  }
}
