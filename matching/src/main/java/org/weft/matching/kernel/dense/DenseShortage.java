package org.weft.matching.kernel.dense;

/**
 * Why not every row can have a column: these rows may only use these columns, and there are more rows than columns.
 *
 * <p>Indices ascend. The arrays are copied on the way out. {@link DenseCheck} verifies the claim from the costs alone.
 * Source: P. Hall, "On Representatives of Subsets", Journal of the London Mathematical Society 10 (1935).
 */
public final class DenseShortage implements DenseOutcome {
  private final int[] rows;
  private final int[] columns;
  private final DenseWork work;

  DenseShortage(int[] rows, int[] columns, DenseWork work) {
    this.rows = rows;
    this.columns = columns;
    this.work = work;
  }

  /**
   * Gives the rows that compete.
   *
   * @return their indices, ascending; one more than there are columns
   */
  public int[] rows() {
    return rows.clone();
  }

  /**
   * Gives all columns that any of these rows may use.
   *
   * @return their indices, ascending
   */
  public int[] columns() {
    return columns.clone();
  }

  @Override
  public DenseWork work() {
    return work;
  }
}
