package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.certificate.StableCertificate.FairMeasure;
import org.weft.matching.kernel.lattice.FairAim;
import org.weft.matching.kernel.lattice.FairMatching;
import org.weft.matching.kernel.lattice.FairResult;
import org.weft.matching.kernel.lattice.RotationPoset;

/** Both sides share the ranks; see {@link StableStrategies#balanced()} and {@link StableStrategies#sexEqual()}. */
record FairStrategy(FairMeasure measure, long nodes) implements CanonicalStrategy {
  /** Plenty: random lists of a thousand people a side took some hundreds, larger families some ten thousands. */
  static final long USUAL_NODES = 1_000_000;

  FairStrategy {
    checkArgument(nodes >= 0, "nodes must not be negative but was %s; use 0 for no search", nodes);
  }

  @Override
  public String name() {
    String term = measure == FairMeasure.LARGER_SIDE ? "balanced stable" : "sex-equal stable";
    return nodes == USUAL_NODES ? term : term + ", " + nodes + " nodes";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    FairAim aim = measure == FairMeasure.LARGER_SIDE ? FairAim.BALANCED : FairAim.SEX_EQUAL;
    FairResult found = FairMatching.solve(
        RotationPoset.of(canonical.rankings(), canonical.places()),
        TiedRanks.ofMentees(canonical),
        TiedRanks.ofMentors(canonical),
        aim,
        nodes);
    return new Answer(
        canonical.pairs(found.matchedEdge()),
        new StableCertificate.FairStable(
            canonical.order(), measure, found.value(), found.lowerBound()));
  }
}
