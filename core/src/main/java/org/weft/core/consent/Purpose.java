package org.weft.core.consent;

/** What a disclosed attribute may be used for. There is no purpose for judging people. */
public enum Purpose {
  /** Finding a partner who fits. */
  MATCHING,
  /** Making sessions accessible and comfortable for this person. */
  CARE_OF_THE_PAIR,
  /** Figures about groups that tell the program whether it reaches everybody. */
  PROGRAM_IMPROVEMENT,
  /** Studies whose results name nobody. */
  RESEARCH
}
