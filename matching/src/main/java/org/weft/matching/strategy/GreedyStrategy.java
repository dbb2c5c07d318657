package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.kernel.onesided.GreedyChoice;

/** The heaviest candidate first; see {@link BaselineStrategies#greedy()}. */
record GreedyStrategy() implements CanonicalStrategy {
  @Override
  public String name() {
    return "greedy";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    int[] matchedEdge =
        GreedyChoice.solve(canonical.graph(), canonical.places(), canonical.points());
    return new Answer(
        canonical.pairs(matchedEdge),
        new Certificate.Unproven("greedy baseline, the highest score first"));
  }
}
