package org.weft.matching.kernel.columns;

/** A term that does the same to all mentees of a group, so that their rows can be begun together. */
public interface GroupTerm extends RowTerm {
  /**
   * Gives the group.
   *
   * @param mentee index of the mentee
   * @return mentees with the same number get the same
   */
  int groupOf(int mentee);
}
