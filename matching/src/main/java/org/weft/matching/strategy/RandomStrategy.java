package org.weft.matching.strategy;

import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.onesided.RandomChoice;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** Chance alone; see {@link BaselineStrategies#random(long)}. */
record RandomStrategy(long seed) implements CanonicalStrategy {
  @Override
  public String name() {
    return "random, seed " + seed;
  }

  /** Scores are not looked at, so there are no ties to break: people are always numbered by id. */
  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return CanonicalStrategy.super.solve(problem, TieBreak.byId());
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    int[] matchedEdge = RandomChoice.solve(canonical.graph(), canonical.places(), seed);
    return new Answer(canonical.pairs(matchedEdge), new Certificate.Unproven("random baseline"));
  }
}
