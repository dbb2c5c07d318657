package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.BestProfileLaws;

class GenerousMaximumTest implements BestProfileLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.generousMaximum();
  }

  @Override
  public ProfileAim aim() {
    return ProfileAim.GENEROUS_MAXIMUM;
  }

  /** The example of {@link OneSidedStrategies#generousMaximum()}. */
  @Test
  void aThirdChoiceIsAvoidedAtThePriceOfAFirst() {
    assertThat(BestProfileLaws.profile(
            Six.twoListAlike(),
            strategy().solve(Six.twoListAlike(), TieBreak.byId()).pairs()))
        .containsExactly(1, 2, 0);
  }
}
