package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.LargestStableLaws;

class LargestWeaklyStableTest implements LargestStableLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.largestWeaklyStable();
  }

  /** Ana likes Mo and Nia equally, Ben could meet Mo only, Mo likes both equally. */
  static MatchingProblem benKnowsMoOnly() {
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5)
        .build();
  }

  /** The example of {@link StableStrategies#largestWeaklyStable()}. */
  @Test
  void anaLeavesMoToBen() {
    assertThat(StableStrategies.menteeProposing()
            .solve(benKnowsMoOnly(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO));
    Solution solution = strategy().solve(benKnowsMoOnly(), TieBreak.byId());
    assertThat(solution.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    assertThat(solution.certificate())
        .isEqualTo(new StableCertificate.LargestStable(
            new Shortage(ImmutableList.of(), ImmutableList.of(), 0)));
  }

  /** Only Ana with Mo is stable, although two pairs are possible. */
  @Test
  void whereWishesForbidMoreTheSearchSaysSo() {
    MatchingProblem problem = Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.1, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.5, 0.1)
        .build();
    Solution solution = strategy().solve(problem, TieBreak.byId());
    assertThat(solution.pairs()).containsExactly(Pairing.of(Four.ANA, Four.MO));
    assertThat(solution.certificate()).isEqualTo(new StableCertificate.SearchedStable(1));
    assertThat(solution.certificate().claim()).contains("no stable matching has more than 1 pairs");
    Solution unsearched =
        StableStrategies.largestWeaklyStable(0, 0).solve(problem, TieBreak.byId());
    assertThat(unsearched.certificate()).isEqualTo(new StableCertificate.SearchedStable(2));
    Solution modest = new Solution("x", solution.pairs(), new StableCertificate.SearchedStable(0));
    assertThat(CertificateCheck.of(problem, modest).holds()).isFalse();
  }

  @Property(tries = 300)
  void droppingAPairIsNoticed(@ForAll("tiny") MatchingProblem problem) {
    Solution solution = strategy().solve(problem, TieBreak.byId());
    for (Pairing pair : solution.pairs()) {
      ImmutableList<Pairing> fewer = solution.pairs().stream()
          .filter(kept -> !kept.equals(pair))
          .collect(ImmutableList.toImmutableList());
      assertThat(CertificateCheck.of(problem, new Solution("x", fewer, solution.certificate()))
              .holds())
          .isFalse();
    }
  }

  @Test
  void limitsBelowZeroAreRefused() {
    assertThatThrownBy(() -> StableStrategies.largestWeaklyStable(-1, 0))
        .hasMessageContaining("restarts must not be negative but was -1");
    assertThatThrownBy(() -> StableStrategies.largestWeaklyStable(0, -2))
        .hasMessageContaining("nodes must not be negative but was -2");
  }
}
