package org.weft.core.program;

/** The formats of mentoring that the library knows, from a quarter of an hour to half a year. */
public enum FormatKind {
  /** A mentor and a mentee over some months. */
  ONE_TO_ONE,
  /** A junior person mentors a senior one. */
  REVERSE,
  /** Two people mentor each other in turns. */
  RECIPROCAL,
  /** Two people on the same level. */
  PEER,
  /** Three people; each is heard in turn. */
  TRIAD,
  /** A small group around a mentor. */
  CIRCLE,
  /** Learning along one project. */
  PROJECT,
  /** A quarter of an hour on one question. */
  MICRO,
  /** An open hour with a host from another team. */
  OFFICE_HOURS,
  /** Watching somebody's work over some weeks. */
  SHADOWING,
  /** Ninety minutes of programming with somebody from another team. */
  PAIR_PROGRAMMING,
  /** Somebody with influence speaks up for a person. */
  SPONSORSHIP,
  /** A community around a craft. */
  GUILD,
  /** A companion through the first weeks. */
  ONBOARDING_BUDDY,
  /** A companion for somebody who visits another team. */
  ROTATION_BUDDY
}
