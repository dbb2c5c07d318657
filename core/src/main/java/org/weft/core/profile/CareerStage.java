package org.weft.core.profile;

/** What a person is going through at work right now; independent of {@link Seniority}. */
public enum CareerStage {
  /** New to the organization or the team. */
  ONBOARDING,
  /** In the first years of the profession. */
  EARLY_CAREER,
  /** Settled, growing in breadth or depth. */
  MID_CAREER,
  /** Changing to another field. */
  RESKILLING,
  /** Leading people for the first time. */
  NEW_LEAD,
  /** Long experienced; often glad to pass it on. */
  EXPERIENCED
}
