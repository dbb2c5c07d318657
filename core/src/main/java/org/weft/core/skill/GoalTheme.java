package org.weft.core.skill;

/** What a learning goal is about, so that goals in different words can meet. */
public enum GoalTheme {
  /** Finding one's feet in a new place. */
  ONBOARDING,
  /** Deeper command of a technology or craft. */
  CRAFT,
  /** A new field or role. */
  RESKILLING,
  /** Leading people or projects. */
  LEADERSHIP,
  /** Speaking, writing, giving and taking feedback. */
  COMMUNICATION,
  /** The next step on one's path. */
  CAREER,
  /** How other teams work and how to work with them. */
  CROSS_TEAM,
  /** A sustainable rhythm of work. */
  PACING,
  /** Being heard, making room for others. */
  INCLUSION
}
