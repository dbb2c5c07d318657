package org.weft.matching.scoring;

import org.weft.matching.eligibility.PossiblePair;

/** See {@link Criteria#hoursOverlap(int)}. */
record HoursOverlap(String name, int plenty) implements Criterion {
  HoursOverlap(int plenty) {
    this("hours overlap", plenty);
  }

  @Override
  public double score(PossiblePair pair) {
    return Math.min(1, pair.sharedMinutesPerWeek() / (double) plenty);
  }

  @Override
  public String sentence(PossiblePair pair) {
    long minutes = pair.sharedMinutesPerWeek();
    return minutes < 120
        ? "share " + minutes + " minutes a week"
        : "share " + minutes / 60 + " hours a week";
  }
}
