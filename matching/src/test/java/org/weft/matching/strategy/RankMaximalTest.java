package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.BestProfileLaws;

class RankMaximalTest implements BestProfileLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.rankMaximal();
  }

  @Override
  public ProfileAim aim() {
    return ProfileAim.RANK_MAXIMAL;
  }

  /** The example of {@link OneSidedStrategies#rankMaximal()}. */
  @Test
  void benMeetsMoSoThatAnaHasASecondChoice() {
    MatchingProblem problem = Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.8, 0.5)
        .build();
    assertThat(strategy().solve(problem, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  /** The other half of the example of {@link OneSidedStrategies#greedyMaximum()}. */
  @Test
  void oneMoreFirstChoiceIsWorthOnePairLess() {
    assertThat(strategy().solve(Six.oneLeftOut(), TieBreak.byId()).pairs())
        .hasSize(2)
        .contains(Pairing.of(Four.ANA, Four.MO));
  }
}
