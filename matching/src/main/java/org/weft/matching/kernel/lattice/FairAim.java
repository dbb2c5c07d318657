package org.weft.matching.kernel.lattice;

/** How fairly the two sides share the cost of a matching. */
public enum FairAim {
  /** The side that pays more pays as little as can be. */
  BALANCED,
  /** Both sides pay the same, as nearly as can be: sex-equal in the literature on stable marriage. */
  SEX_EQUAL;

  long value(long menteeTotal, long mentorTotal) {
    return this == BALANCED
        ? Math.max(menteeTotal, mentorTotal)
        : Math.abs(menteeTotal - mentorTotal);
  }
}
