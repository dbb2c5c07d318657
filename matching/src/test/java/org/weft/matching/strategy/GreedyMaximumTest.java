package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.BestProfileLaws;

class GreedyMaximumTest implements BestProfileLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.greedyMaximum();
  }

  @Override
  public ProfileAim aim() {
    return ProfileAim.GREEDY_MAXIMUM;
  }

  /** The example of {@link OneSidedStrategies#greedyMaximum()}. */
  @Test
  void nobodyIsLeftOutForTheSakeOfAFirstChoice() {
    assertThat(strategy().solve(Six.oneLeftOut(), TieBreak.byId()).pairs())
        .containsExactly(
            Pairing.of(Four.ANA, Four.NIA),
            Pairing.of(Four.BEN, Four.MO),
            Pairing.of(Six.CLEO, Six.ZOE));
  }

  /** The other half of the example of {@link OneSidedStrategies#generousMaximum()}. */
  @Test
  void twoFirstChoicesArePaidWithAThird() {
    assertThat(BestProfileLaws.profile(
            Six.twoListAlike(),
            strategy().solve(Six.twoListAlike(), TieBreak.byId()).pairs()))
        .containsExactly(2, 0, 1);
  }
}
