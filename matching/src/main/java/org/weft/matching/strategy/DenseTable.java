package org.weft.matching.strategy;

import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.kernel.dense.DenseSolution;

/** A canonical problem as rows and columns of costs. */
interface DenseTable extends CostRows {
  /**
   * Reads a solution back.
   *
   * @param best the solution
   * @param bonus what is added to the price of every row
   * @param matchedEdge where to write the edges of mentees; -1 everywhere before
   * @param menteePrice where to write prices; 0 everywhere before
   * @param mentorPrice where to write prices; 0 everywhere before
   */
  void write(
      DenseSolution best, long bonus, int[] matchedEdge, long[] menteePrice, long[] mentorPrice);
}
