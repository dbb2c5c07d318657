package org.weft.matching.problem;

/** One side of a matching of mentees and mentors. */
public enum Side {
  /** Those who learn. */
  MENTEES,
  /** Those who mentor. */
  MENTORS
}
