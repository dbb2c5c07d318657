package org.weft.matching.kernel.columns;

/** Something that adds to a mentee's row, or closes entries of it: a criterion or a rule, as columns. */
public interface RowTerm {
  /**
   * Adds to the row of a mentee.
   *
   * @param mentee index of the mentee
   * @param row one entry a mentor; negative entries are closed and stay closed
   */
  void addTo(int mentee, int[] row);
}
