package org.weft.matching.strategy;

import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.lattice.EdgeCosts;

/** The least sum of ranks among stable matchings; see {@link StableStrategies#egalitarian()}. */
record EgalitarianStrategy() implements CanonicalStrategy {
  @Override
  public String name() {
    return "egalitarian stable";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    long[] cost = EdgeCosts.sum(TiedRanks.ofMentees(canonical), TiedRanks.ofMentors(canonical));
    LeastCostProof proof = LeastCostProof.of(canonical, cost);
    return new Answer(
        proof.pairs(),
        new StableCertificate.Egalitarian(canonical.order(), proof.steps(), proof.flows()));
  }
}
