package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.ties.LargestWeaklyStable;

/**
 * The largest weakly stable matching; see {@link StableStrategies#largestWeaklyStable()}.
 *
 * @param restarts shuffles of the ties
 * @param nodes nodes of branch and bound at most
 * @param work nodes times candidates at most
 */
record LargestStableStrategy(int restarts, int nodes, long work) implements CanonicalStrategy {
  static final LargestStableStrategy WITH_DEFAULTS =
      new LargestStableStrategy(8, 2_000, 20_000_000L);

  static LargestStableStrategy of(int restarts, int nodes) {
    checkArgument(
        restarts >= 0, "restarts must not be negative but was %s; use 0 for none", restarts);
    checkArgument(nodes >= 0, "nodes must not be negative but was %s; use 0 for none", nodes);
    return new LargestStableStrategy(restarts, nodes, Long.MAX_VALUE);
  }

  @Override
  public String name() {
    return "largest weakly stable";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    CandidateGraph graph = canonical.graph();
    int budget = (int) Math.min(nodes, work / Math.max(1, graph.edges()));
    LargestWeaklyStable found =
        LargestWeaklyStable.solve(canonical.tiedRankings(), canonical.places(), restarts, budget);
    Certificate certificate = found.evidence() == LargestWeaklyStable.Evidence.NO_LARGER_MATCHING
        ? new StableCertificate.LargestStable(ProvedShortage.of(canonical, found.matchedEdge()))
        : new StableCertificate.SearchedStable(found.upperBound());
    return new Answer(canonical.pairs(found.matchedEdge()), certificate);
  }
}
