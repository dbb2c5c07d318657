package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Measures that are computed together; settings choose among families, as some cost much more than others. */
public enum MeasureFamily {
  /** How many people and places. Linear in the candidates, as all families are that say nothing else. */
  SIZE,
  /** How many got their first choice, their second, and so on. */
  PROFILE,
  /** Average and worst rank. */
  RANK,
  /** How the two sides fare beside each other. */
  EQUITY,
  /** What the pairs are worth to the program. */
  SCORE,
  /** Who would rather have each other. */
  STABILITY,
  /** Who would rather have the partner of another. Linear in the candidates times the places of a mentor. */
  ENVY,
  /** Votes against the best challenger: one heaviest matching for each scope. */
  POPULARITY,
  /** Whether somebody could gain without a loss for others: one heaviest matching for each scope. */
  EFFICIENCY,
  /** How evenly mentors are asked. */
  LOAD,
  /** How groups fare beside each other. */
  GROUPS,
  /** What became of the former pairs. */
  CHANGE,
  /** What mentees gain by stating other wishes: the problem is solved again for each report that is tried. */
  MANIPULATION,
  /** What is claimed and proved; the check of the certificate. */
  EFFORT;

  /**
   * Lists the measures of this family.
   *
   * @return the measures, in their order
   */
  public ImmutableList<Measure> measures() {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.family() == this)
        .collect(ImmutableList.toImmutableList());
  }
}
