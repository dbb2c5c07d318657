package org.weft.matching.strategy;

import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.kernel.lottery.Lottery;
import org.weft.matching.kernel.lottery.ProbabilisticSerial;

/** A draw from fair chances; see {@link OneSidedStrategies#probabilisticSerial(long)}. */
record LotteryStrategy(String name, long seed) implements CanonicalStrategy {
  LotteryStrategy(long seed) {
    this("probabilistic serial", seed);
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    int[] places = canonical.places();
    int[] drawn = Lottery.draw(
        canonical.graph(),
        places,
        ProbabilisticSerial.solve(canonical.graph(), places, canonical.menteeRanks()),
        seed);
    return new Answer(
        canonical.pairs(drawn), new OneSidedCertificate.ParetoEfficient(canonical.mentors()));
  }
}
