package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Impossible.GivenUp;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.StrictlyStableLaws;

class StronglyStableTest implements StrictlyStableLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.stronglyStable();
  }

  @Override
  public int gainsThatBlock() {
    return 1;
  }

  private static MatchingProblem bothLikeMoBest(double moLikesBen) {
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, moLikesBen)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.4, 0.5)
        .build();
  }

  /** The example of {@link StableStrategies#stronglyStable()}. */
  @Test
  void aLittlePreferenceOfMoDecidesWhetherThereIsOne() {
    assertThat(strategy().solve(bothLikeMoBest(0.6), TieBreak.byId()))
        .isEqualTo(new Solution(
            "strongly stable",
            ImmutableList.of(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO)),
            new StableCertificate.StronglyStable()));
    Solution none = strategy().solve(bothLikeMoBest(0.5), TieBreak.byId());
    assertThat(none.pairs()).isEmpty();
    List<GivenUp> steps = ((Impossible.NoStronglyStable) none.certificate()).steps();
    assertThat(steps.get(0).mentors()).containsExactly(Four.MO);
    assertThat(steps.get(0).forest())
        .containsExactlyInAnyOrder(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.MO));
    assertThat(CertificateCheck.of(bothLikeMoBest(0.5), none).holds()).isTrue();
    assertThat(CertificateCheck.of(bothLikeMoBest(0.6), none).holds()).isFalse();
  }

  /** Leaving out steps, or taking the proof to another problem, never proves what is false. */
  @Property(tries = 600)
  void noMutilatedProofExcludesWhatExists(
      @ForAll("tiny") MatchingProblem problem, @ForAll("tiny") MatchingProblem other) {
    Solution solution = strategy().solve(other, TieBreak.byId());
    if (!(solution.certificate() instanceof Impossible.NoStronglyStable proof)) {
      return;
    }
    boolean exists =
        !(strategy().solve(problem, TieBreak.byId()).certificate() instanceof Impossible);
    assertThat(exists && CertificateCheck.of(problem, solution).holds()).isFalse();
    for (int left = 0; left < proof.steps().size(); left++) {
      List<GivenUp> fewer = new ArrayList<>(proof.steps());
      fewer.remove(left);
      Solution mutilated = new Solution(
          "x", ImmutableList.of(), new Impossible.NoStronglyStable(ImmutableList.copyOf(fewer)));
      assertThat(exists && CertificateCheck.of(problem, mutilated).holds()).isFalse();
    }
  }

  /** Of a matching the checker says what the definition says. */
  @Property(tries = 300)
  void theCheckerAcceptsOnlyWhatIsStronglyStable(@ForAll("tiny") MatchingProblem problem) {
    AllMatchings matchings = AllMatchings.of(problem);
    boolean isImpossible =
        strategy().solve(problem, TieBreak.byId()).certificate() instanceof Impossible;
    for (ImmutableList<Pairing> pairs :
        matchings.all().subList(0, Math.min(60, matchings.all().size()))) {
      boolean isStrong = CertificateCheck.of(
              problem, new Solution("x", pairs, new StableCertificate.StronglyStable()))
          .holds();
      boolean isSuper = CertificateCheck.of(
              problem, new Solution("x", pairs, new StableCertificate.SuperStable()))
          .holds();
      assertThat(isStrong && isImpossible).isFalse();
      assertThat(isSuper && !isStrong).isFalse();
      assertThat(isStrong && !matchings.isWeaklyStable(pairs)).isFalse();
    }
  }
}
