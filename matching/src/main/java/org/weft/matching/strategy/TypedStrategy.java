package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.choice.ReservedAcceptance;
import org.weft.matching.kernel.choice.TypedPlaces;
import org.weft.matching.problem.ProblemFeature;

/** Deferred acceptance with places for types; see {@link StableStrategies#menteeProposingWithTypes()}. */
record TypedStrategy(String name) implements CanonicalStrategy {
  static final TypedStrategy MENTEES_PROPOSE =
      new TypedStrategy("mentee-proposing deferred acceptance with places for types");

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return ImmutableSet.of(ProblemFeature.FORCED_PAIRS, ProblemFeature.TYPE_QUOTAS);
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    Rankings rankings = canonical.rankings();
    TypedPlaces typed = canonical.typedPlaces();
    int[] matchedEdge = ReservedAcceptance.solve(rankings, canonical.places(), typed);
    boolean isStable =
        ReservedAcceptance.isStable(rankings, canonical.places(), typed, matchedEdge);
    Certificate certificate = isStable
        ? new StableCertificate.StableWithTypes(canonical.mentees())
        : new Certificate.Unproven("limits on types that overlap can make stability impossible");
    return new Answer(canonical.pairs(matchedEdge), certificate);
  }
}
