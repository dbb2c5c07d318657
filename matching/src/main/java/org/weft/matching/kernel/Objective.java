package org.weft.matching.kernel;

/** What {@link SparseAssignment} makes as large as possible. */
public enum Objective {
  /** As many mentees as possible get a mentor; among those matchings, the total weight is as large as possible. */
  LARGEST_THEN_HEAVIEST,

  /** The total weight is as large as possible, whether or not more mentees could get a mentor. */
  HEAVIEST
}
