package org.weft.matching.experiment.measure;

/** Whom a measure is about. */
public enum Scope {
  /** Those who learn, in problems of two sides. */
  MENTEES,
  /** Those who mentor, in problems of two sides; who has no place does not take part. */
  MENTORS,
  /** Both sides together, or the one pool. */
  EVERYBODY
}
