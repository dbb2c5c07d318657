package org.weft.matching;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.onesided.RandomChoice;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** Chance alone; see {@link MatchingStrategies#random(long)}. */
record RandomStrategy(long seed) implements MatchingStrategy {
  @Override
  public String name() {
    return "random, seed " + seed;
  }

  /** Scores are not looked at, so there are no ties to break: people are always numbered by id. */
  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, TieBreak.byId());
    int[] matchedEdge = RandomChoice.solve(canonical.graph(), canonical.places(), seed);
    return new Solution(
        name(), canonical.pairs(matchedEdge), new Certificate.Unproven("random baseline"));
  }
}
