package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.couples.CoupleMarket;
import org.weft.matching.kernel.couples.CouplesResult;
import org.weft.matching.kernel.couples.StableCouples;
import org.weft.matching.problem.ProblemFeature;

/** Deferred acceptance in which couples move together; see {@link StableStrategies#withCouples()}. */
record CouplesStrategy() implements CanonicalStrategy {
  private static final ImmutableSet<ProblemFeature> HEEDED =
      ImmutableSet.of(ProblemFeature.FORCED_PAIRS, ProblemFeature.COUPLES);
  /** Without couples as many moves as candidates suffice; with them most markets need few more. */
  private static final long MOST_MOVES_BESIDES = 100_000;

  private static final long MOST_TESTS = 3_000_000;

  @Override
  public String name() {
    return "deferred acceptance with couples";
  }

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return HEEDED;
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    CoupleMarket market = CoupleMarket.of(
        canonical.graph(),
        canonical.places(),
        canonical.mentorGroups(),
        canonical.couples(),
        canonical.menteePoints(),
        canonical.mentorPoints());
    CouplesResult result =
        StableCouples.solve(market, canonical.graph().edges() + MOST_MOVES_BESIDES, MOST_TESTS);
    return new Answer(canonical.pairs(result.matchedEdge()), certificate(canonical, result));
  }

  private static Certificate certificate(CanonicalProblem canonical, CouplesResult result) {
    if (result.isStable()) {
      return new StableCertificate.StableWithCouples();
    }
    if (result.isFewest()
        && StableCertificate.FewestBlockingWithCouples.canBeChecked(canonical.stated())) {
      return new StableCertificate.FewestBlockingWithCouples(result.blocking());
    }
    return new Certificate.Unproven(
        result.atLeast() > 0
            ? "a search through all matchings found that no stable one exists, and there are too many to check it again; "
                + result.blocking() + " wishes block this one"
            : "no stable matching with the couples was found, though one may exist; "
                + result.blocking() + " wishes block this one");
  }
}
