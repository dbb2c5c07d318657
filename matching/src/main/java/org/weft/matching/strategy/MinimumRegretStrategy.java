package org.weft.matching.strategy;

import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.lattice.EdgeCosts;
import org.weft.matching.kernel.lattice.MinimumRegret;
import org.weft.matching.kernel.lattice.RotationPoset;

/** The best worst rank among stable matchings; see {@link StableStrategies#minimumRegret()}. */
record MinimumRegretStrategy() implements CanonicalStrategy {
  @Override
  public String name() {
    return "minimum-regret stable";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    RotationPoset poset = RotationPoset.of(canonical.rankings(), canonical.places());
    long[] cost = EdgeCosts.larger(TiedRanks.ofMentees(canonical), TiedRanks.ofMentors(canonical));
    return new Answer(
        canonical.pairs(MinimumRegret.solve(poset, cost)),
        new StableCertificate.MinimumRegret(canonical.order()));
  }
}
