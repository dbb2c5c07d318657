package org.weft.matching.strategy;

import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.kernel.onesided.ImmediateAcceptance;
import org.weft.matching.kernel.onesided.SerialDictatorship;
import org.weft.matching.kernel.onesided.TopTradingCycles;

/** Mechanisms that follow the mentees' wishes alone; see {@link OneSidedStrategies#serialDictatorship()}. */
record OneSidedStrategy(String name, Mechanism mechanism) implements CanonicalStrategy {
  static final OneSidedStrategy SERIAL_DICTATORSHIP = new OneSidedStrategy(
      "serial dictatorship",
      canonical -> SerialDictatorship.solve(
          canonical.graph(), canonical.places(), canonical.menteePoints()));
  static final OneSidedStrategy IMMEDIATE_ACCEPTANCE = new OneSidedStrategy(
      "immediate acceptance",
      canonical -> ImmediateAcceptance.solve(canonical.rankings(), canonical.places()));
  static final OneSidedStrategy TOP_TRADING_CYCLES = new OneSidedStrategy(
      "top trading cycles",
      canonical -> TopTradingCycles.solve(canonical.rankings(), canonical.places()));

  @Override
  public Answer answer(CanonicalProblem canonical) {
    return new Answer(
        canonical.pairs(mechanism.matchedEdge(canonical)),
        new OneSidedCertificate.ParetoEfficient(canonical.mentors()));
  }

  /** Finds for each mentee an edge of the canonical graph, or -1. */
  interface Mechanism {
    int[] matchedEdge(CanonicalProblem canonical);
  }
}
