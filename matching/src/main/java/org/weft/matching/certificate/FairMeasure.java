package org.weft.matching.certificate;

/** What is made small so that both sides share the burden: measured in sums of ranks. */
public enum FairMeasure {
  /** The sum of ranks of the side that is worse off: balanced. */
  LARGER_SIDE {
    @Override
    long value(long mentees, long mentors) {
      return Math.max(mentees, mentors);
    }
  },
  /** The difference between the sums of ranks of both sides: sex-equal. */
  DIFFERENCE {
    @Override
    long value(long mentees, long mentors) {
      return Math.abs(mentees - mentors);
    }
  };

  abstract long value(long mentees, long mentors);
}
