package org.weft.core.program;

/** A way in which what pairs learn reaches others; each needs the consent of the people in it. */
public enum LearningShare {
  /** Notes on a case: decisions, risks, trade-offs. */
  CASE_NOTES,
  /** Short lessons. */
  MICRO_LESSONS,
  /** Stories of what went well, and of what did not. */
  STORIES,
  /** A session in which pairs show what they learned. */
  SHOWCASE
}
