package org.weft.matching;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;

/** Deferred acceptance from either side; see {@link MatchingStrategies#menteeProposing()}. */
record StableStrategy(String name, Side proposers) implements MatchingStrategy {
  static final StableStrategy MENTEES_PROPOSE =
      new StableStrategy("mentee-proposing deferred acceptance", Side.MENTEES);
  static final StableStrategy MENTORS_PROPOSE =
      new StableStrategy("mentor-proposing deferred acceptance", Side.MENTORS);

  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    Rankings rankings = canonical.rankings();
    int[] matchedEdge = proposers == Side.MENTEES
        ? DeferredAcceptance.menteesPropose(rankings, canonical.places())
        : DeferredAcceptance.mentorsPropose(rankings, canonical.places());
    return new Solution(name, canonical.pairs(matchedEdge), new Certificate.Stable(proposers));
  }
}
