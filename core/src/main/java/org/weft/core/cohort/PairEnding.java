package org.weft.core.cohort;

/** How a pair's time together ended. None of them is a failure. */
public enum PairEnding {
  /** The goals were reached before the term was over. */
  COMPLETED_EARLY,
  /** The term was over. */
  COMPLETED_AT_TERM,
  /** One of them stepped out; no reason owed. */
  ENDED_WITHOUT_BLAME,
  /** The meetings stopped and nobody said so. */
  LAPSED,
  /** One of them asked not to be paired with the other again; never said which. */
  NOT_AGAIN
}
