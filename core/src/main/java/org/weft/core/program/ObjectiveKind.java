package org.weft.core.program;

/** What a program may want to achieve. */
public enum ObjectiveKind {
  /** New people find their feet. */
  ONBOARDING,
  /** People grow into leading. */
  FUTURE_LEADERS,
  /** Knowledge travels between teams. */
  CROSS_FUNCTIONAL,
  /** Everybody is reached and heard. */
  INCLUSION,
  /** Work keeps a rhythm that people can sustain. */
  PACING
}
