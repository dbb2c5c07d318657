package org.weft.matching.strategy;

import org.weft.matching.kernel.baseline.GeneticAim;

/** What a genetic search looks for among stable matchings. */
public enum GeneticGoal {
  /** As many pairs as possible. */
  MOST_PAIRS("most pairs", GeneticAim.MOST_PAIRS),
  /** The best average rank over both sides; an unmatched mentee and an empty place rank one past the end of their list. */
  AVERAGE_RANK("average rank", GeneticAim.AVERAGE_RANK),
  /** Sums of ranks of both sides that differ as little as possible. */
  FAIRNESS("fairness", GeneticAim.FAIRNESS);

  private final String term;
  private final GeneticAim aim;

  GeneticGoal(String term, GeneticAim aim) {
    this.term = term;
    this.aim = aim;
  }

  String term() {
    return term;
  }

  GeneticAim aim() {
    return aim;
  }
}
