package org.weft.matching.scoring;

import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#hoursOverlap(int)}. */
record HoursOverlap(String name, int plenty) implements Criterion, ColumnCriterion {
  HoursOverlap(int plenty) {
    this("hours overlap", plenty);
  }

  @Override
  public double score(PossiblePair pair) {
    return score(pair.sharedMinutesPerWeek());
  }

  private double score(long minutes) {
    return Math.min(1, minutes / (double) plenty);
  }

  @Override
  public RowTerm term(People people, int grains) {
    return people
        .weeks()
        .adding((mentee, mentor) -> Shares.of(score(mentee.overlapMinutes(mentor)), grains));
  }

  @Override
  public String sentence(PossiblePair pair) {
    long minutes = pair.sharedMinutesPerWeek();
    return minutes < 120
        ? "share " + minutes + " minutes a week"
        : "share " + minutes / 60 + " hours a week";
  }
}
