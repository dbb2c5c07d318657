package org.weft.matching.columns;

import org.weft.matching.kernel.columns.RowTerm;

/**
 * A criterion that can judge all pairs by columns. What it adds to a pair must be the score it gives to that pair times its
 * grains, rounded half up.
 */
public interface ColumnCriterion {
  /**
   * Makes columns.
   *
   * @param people the people
   * @param grains what a full score adds
   * @return what to add to each row
   */
  RowTerm term(People people, int grains);
}
