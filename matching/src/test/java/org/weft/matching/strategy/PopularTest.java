package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.PopularLaws;

class PopularTest implements PopularLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.popular();
  }

  /** The example of {@link OneSidedStrategies#popular()}. */
  @Test
  void threeWhoAgreeCanAlwaysOverturnTheResultAndTwoCannot() {
    Solution three = strategy().solve(Six.allListAlike(), TieBreak.byId());
    assertThat(three.certificate())
        .isInstanceOfSatisfying(OneSidedCertificate.LeastUnpopular.class, least -> {
          assertThat(least.margin()).isEqualTo(1);
          assertThat(least.conflict().mentees())
              .containsExactlyInAnyOrder(Four.ANA, Four.BEN, Six.CLEO);
          assertThat(least.conflict().mentors()).containsExactlyInAnyOrder(Four.MO, Four.NIA);
          assertThat(least.claim()).contains("1 vote").contains("none loses by less");
        });
    Solution two = strategy().solve(Four.bothLikeMo(), TieBreak.byId());
    assertThat(two.certificate()).isInstanceOf(OneSidedCertificate.Popular.class);
    assertThat(two.pairs())
        .extracting(Pairing::mentor)
        .containsExactlyInAnyOrder(Four.MO, Four.NIA);
  }
}
