package org.weft.matching.scoring;

import org.weft.core.cohort.Participant;
import org.weft.core.profile.Seniority;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#seniorityGap(int)}. */
record SeniorityGap(String name, int wished) implements Criterion, ColumnCriterion {
  private static final double WIDEST = 4;

  SeniorityGap(int wished) {
    this("seniority gap", wished);
  }

  private static int steps(PossiblePair pair) {
    return pair.mentee().seniority().stepsTo(pair.mentor().seniority());
  }

  @Override
  public double score(PossiblePair pair) {
    return score(pair.mentee().seniority(), pair.mentor().seniority());
  }

  private double score(Seniority mentee, Seniority mentor) {
    return Math.max(0, 1 - Math.abs(mentee.stepsTo(mentor) - wished) / WIDEST);
  }

  @Override
  public RowTerm term(People people, int grains) {
    return people
        .classes(Participant::seniority)
        .adding((mentee, mentor) -> Shares.of(score(mentee, mentor), grains));
  }

  @Override
  public String sentence(PossiblePair pair) {
    int steps = steps(pair);
    String distance = Math.abs(steps) + (Math.abs(steps) == 1 ? " step " : " steps ");
    return steps == 0
        ? "on the same step"
        : "mentor is " + distance + (steps > 0 ? "ahead" : "behind");
  }
}
