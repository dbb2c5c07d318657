package org.weft.core.program;

/** A rule by which a program says who may be paired; matching evaluates it with the charter's guardrails. */
public enum SelectionRule {
  /** The two work in different teams. */
  OUTSIDE_OWN_TEAM,
  /** Neither is above the other in the reporting line. */
  OUTSIDE_REPORTING_LINE,
  /** They share enough working hours. */
  SHARED_HOURS,
  /** They share a language. */
  SHARED_LANGUAGE,
  /** They have not been paired lately. */
  NO_RECENT_REPEAT,
  /** The mentor has a place and the mentee has room, both in pairs and in hours. */
  WITHIN_CAPACITY,
  /** Neither is in a peak of work or just out of one, and the mentor's load is not above the limit. */
  COOLING_OFF,
  /** Both want the cycle's format. */
  FORMAT_WANTED,
  /** The mentor can teach something of every skill that the mentee cannot do without. */
  COVERS_MUSTS
}
