package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.choice.ManyToManyAcceptance;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.Side;

/** Deferred acceptance from either side; see {@link StableStrategies#menteeProposing()}. */
record StableStrategy(String name, Side proposers) implements CanonicalStrategy {
  static final StableStrategy MENTEES_PROPOSE =
      new StableStrategy("mentee-proposing deferred acceptance", Side.MENTEES);
  static final StableStrategy MENTORS_PROPOSE =
      new StableStrategy("mentor-proposing deferred acceptance", Side.MENTORS);

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return ImmutableSet.of(ProblemFeature.FORCED_PAIRS, ProblemFeature.SEVERAL_MENTORS);
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    Rankings rankings = canonical.rankings();
    if (canonical.stated().features().contains(ProblemFeature.SEVERAL_MENTORS)) {
      return severalMentors(canonical, rankings);
    }
    int[] matchedEdge = proposers == Side.MENTEES
        ? DeferredAcceptance.menteesPropose(rankings, canonical.places())
        : DeferredAcceptance.mentorsPropose(rankings, canonical.places());
    return new Answer(canonical.pairs(matchedEdge), new StableCertificate.Stable(proposers));
  }

  private Answer severalMentors(CanonicalProblem canonical, Rankings rankings) {
    int[] menteePlaces = canonical.menteePlaces();
    int[] edges = proposers == Side.MENTEES
        ? ManyToManyAcceptance.menteesPropose(rankings, menteePlaces, canonical.places())
        : ManyToManyAcceptance.mentorsPropose(rankings, menteePlaces, canonical.places());
    boolean[] paired = new boolean[canonical.graph().edges()];
    for (int edge : edges) {
      paired[edge] = true;
    }
    return new Answer(canonical.pairs(paired), new StableCertificate.Stable(proposers));
  }
}
