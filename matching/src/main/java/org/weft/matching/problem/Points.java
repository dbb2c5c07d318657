package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.cohort.ParticipantId;
import org.weft.matching.scoring.Scoring;

/** Turns scores given as fractions into points. */
final class Points {
  private Points() {}

  /** Rounds half up to a point; refuses what is no fraction. */
  static int of(double score, ParticipantId one, ParticipantId other) {
    checkArgument(
        score >= 0 && score <= 1,
        "score of %s with %s must lie in 0 to 1 but was %s; divide by the largest",
        one,
        other,
        score);
    return round(score);
  }

  /** The same for what is known to be a fraction. */
  static int round(double score) {
    return (int) (score * Scoring.POINTS + 0.5);
  }
}
