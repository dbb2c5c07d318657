package org.weft.matching;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.onesided.GreedyChoice;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** The heaviest candidate first; see {@link MatchingStrategies#greedy()}. */
record GreedyStrategy() implements MatchingStrategy {
  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    int[] matchedEdge =
        GreedyChoice.solve(canonical.graph(), canonical.places(), canonical.points());
    return new Solution(
        name(),
        canonical.pairs(matchedEdge),
        new Certificate.Unproven("greedy baseline, the highest score first"));
  }
}
