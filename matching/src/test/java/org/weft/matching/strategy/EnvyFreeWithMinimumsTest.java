package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.EnvyFreeLaws;

class EnvyFreeWithMinimumsTest implements EnvyFreeLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.envyFreeWithMinimums();
  }

  private static MatchingProblem niaWantsOne(double moLikesAna) {
    return MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 2)
        .mentor(Four.NIA, 1, 1)
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, moLikesAna)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.6)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.4, 0.5)
        .build();
  }

  /** The example of {@link StableStrategies#envyFreeWithMinimums()}. */
  @Test
  void whomMoLikesLessGoesToNia() {
    Solution solution = strategy().solve(niaWantsOne(0.5), TieBreak.byId());
    assertThat(solution.certificate()).isEqualTo(new StableCertificate.EnvyFree());
    assertThat(solution.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    Solution unjust = new Solution(
        "x",
        ImmutableList.of(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA)),
        new StableCertificate.EnvyFree());
    assertThat(CertificateCheck.of(niaWantsOne(0.5), unjust).toString())
        .contains("ben would rather have mo");
    Solution short1 = new Solution(
        "x",
        ImmutableList.of(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.MO)),
        new StableCertificate.EnvyFree());
    assertThat(CertificateCheck.of(niaWantsOne(0.5), short1).toString())
        .contains("nia has 0 mentees but wants at least 1");
  }

  /** Mo must have somebody, but whoever is not Ana would envy her, and Ana is the only one whom Nia can have. */
  @Test
  void envyThatCannotBeAvoidedIsProved() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1, 1)
        .mentor(Four.NIA, 1, 1)
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.1)
        .build();
    Solution solution = strategy().solve(problem, TieBreak.byId());
    assertThat(solution.pairs()).isEmpty();
    Impossible.NoEnvyFree none = (Impossible.NoEnvyFree) solution.certificate();
    assertThat(none.pairs()).containsExactly(Pairing.of(Four.ANA, Four.MO));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    assertThat(flaw(problem, none.pairs().reverse(), ImmutableList.of(), none))
        .contains("the orders do not name everybody once");
    assertThat(flaw(problem, ImmutableList.of(), none.menteeOrder(), none))
        .contains("would both rather have each other");
    assertThat(flaw(
            problem,
            ImmutableList.of(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.MO)),
            none.menteeOrder(),
            none))
        .contains("mo has more mentees than it wants at least");
    assertThat(flaw(
            problem, ImmutableList.of(Pairing.of(Four.BEN, Four.NIA)), none.menteeOrder(), none))
        .contains("is no candidate");
    assertThat(flaw(
            niaWantsOne(0.5),
            ImmutableList.of(Pairing.of(Four.ANA, Four.NIA)),
            none.menteeOrder(),
            none))
        .contains("all minimums are met");
  }

  private static String flaw(
      MatchingProblem problem,
      ImmutableList<Pairing> pairs,
      ImmutableList<ParticipantId> menteeOrder,
      Impossible.NoEnvyFree none) {
    return CertificateCheck.of(
            problem,
            new Solution(
                "x",
                ImmutableList.of(),
                new Impossible.NoEnvyFree(pairs, menteeOrder, none.mentorOrder())))
        .toString();
  }

  /** A proof taken to another problem never proves what is false. */
  @Property(tries = 500)
  void noProofOfAnotherProblemExcludesWhatExists(
      @ForAll("tinyWithMinimums") MatchingProblem problem,
      @ForAll("tinyWithMinimums") MatchingProblem other) {
    Solution proof = strategy().solve(other, TieBreak.byId());
    Solution here = strategy().solve(problem, TieBreak.byId());
    if (proof.certificate() instanceof Impossible.NoEnvyFree
        && !(here.certificate() instanceof Impossible)) {
      assertThat(CertificateCheck.of(problem, proof).holds()).isFalse();
    }
  }
}
