package org.weft.matching.kernel.dense;

/** A matrix in memory. */
final class StoredRows implements CostRows {
  private final int[][] cost;
  private final int columns;

  StoredRows(int[][] cost, int columns) {
    this.cost = cost;
    this.columns = columns;
  }

  @Override
  public int rows() {
    return cost.length;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void read(int row, int[] into) {
    System.arraycopy(cost[row], 0, into, 0, columns);
  }
}
