package org.weft.core.program;

/** Who sits with whom in a format; this decides which kind of matching it needs. */
public enum FormatShape {
  /** One mentor, one mentee. */
  MENTOR_AND_MENTEE,
  /** One mentor, one mentee, and the junior of the two is the mentor. */
  JUNIOR_AND_SENIOR,
  /** Two people who each teach and learn; roles alternate. */
  MUTUAL_PAIR,
  /** A pair from one pool; nobody is the mentor. */
  PEERS,
  /** A group around one or more mentors. */
  GROUP_WITH_MENTOR,
  /** A group of equals; the facilitator rotates. */
  GROUP_OF_PEERS,
  /** One host at a time, anybody may come; hosts rotate. */
  OPEN_DOOR
}
