package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.problem.Side;

/** Deferred acceptance from either side; see {@link StableStrategies#menteeProposing()}. */
record StableStrategy(String name, Side proposers) implements CanonicalStrategy {
  static final StableStrategy MENTEES_PROPOSE =
      new StableStrategy("mentee-proposing deferred acceptance", Side.MENTEES);
  static final StableStrategy MENTORS_PROPOSE =
      new StableStrategy("mentor-proposing deferred acceptance", Side.MENTORS);

  @Override
  public Answer answer(CanonicalProblem canonical) {
    Rankings rankings = canonical.rankings();
    int[] matchedEdge = proposers == Side.MENTEES
        ? DeferredAcceptance.menteesPropose(rankings, canonical.places())
        : DeferredAcceptance.mentorsPropose(rankings, canonical.places());
    return new Answer(canonical.pairs(matchedEdge), new Certificate.Stable(proposers));
  }
}
