package org.weft.matching.kernel.dense;

/** What {@link DenseAssignment} found: a column for every row, or the reason why there is none. */
public sealed interface DenseOutcome permits DenseSolution, DenseShortage {
  /**
   * Tells how much work it took.
   *
   * @return the counts
   */
  DenseWork work();
}
