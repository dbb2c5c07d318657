package org.weft.matching.scoring;

import org.weft.matching.eligibility.PossiblePair;

/** See {@link Criteria#seniorityGap(int)}. */
record SeniorityGap(String name, int wished) implements Criterion {
  private static final double WIDEST = 4;

  SeniorityGap(int wished) {
    this("seniority gap", wished);
  }

  private static int steps(PossiblePair pair) {
    return pair.mentee().seniority().stepsTo(pair.mentor().seniority());
  }

  @Override
  public double score(PossiblePair pair) {
    return Math.max(0, 1 - Math.abs(steps(pair) - wished) / WIDEST);
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
