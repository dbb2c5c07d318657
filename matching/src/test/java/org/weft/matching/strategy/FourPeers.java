package org.weft.matching.strategy;

import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PeerProblemBuilder;

/** The four people of the worked examples in one pool. */
final class FourPeers {
  private FourPeers() {}

  static PeerProblemBuilder people() {
    return MatchingProblem.peers()
        .person(Four.ANA)
        .person(Four.BEN)
        .person(Four.MO)
        .person(Four.NIA);
  }

  /** Ana likes Ben best, Ben likes Mo, Mo likes Ana; all three like Nia least. */
  static MatchingProblem circle() {
    return people()
        .pair(Four.ANA, Four.BEN, 0.9, 0.9, 0.5)
        .pair(Four.BEN, Four.MO, 0.6, 0.9, 0.5)
        .pair(Four.MO, Four.ANA, 0.6, 0.9, 0.5)
        .pair(Four.ANA, Four.NIA, 0.1, 0.1, 0.9)
        .pair(Four.BEN, Four.NIA, 0.1, 0.1, 0.8)
        .pair(Four.MO, Four.NIA, 0.1, 0.1, 0.7)
        .build();
  }
}
