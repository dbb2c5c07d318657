package org.weft.matching.kernel.baseline;

/** What a genetic search makes small. */
public enum GeneticAim {
  /** As many pairs as possible: counts the mentees without a mentor. */
  MOST_PAIRS,
  /** The best average rank over both sides: adds up the ranks of everybody. */
  AVERAGE_RANK,
  /** An equal burden: the difference between the sums of ranks of the two sides, sex-equality in the literature. */
  FAIRNESS
}
