package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Impossible.GivenUp;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.StrictlyStableLaws;

class SuperStableTest implements StrictlyStableLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.superStable();
  }

  @Override
  public int gainsThatBlock() {
    return 0;
  }

  private static MatchingProblem allEqual() {
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5)
        .candidate(Four.BEN, Four.NIA, 0.5)
        .build();
  }

  /** The example of {@link StableStrategies#superStable()}. */
  @Test
  void whoKnowsWhatTheyWantHelpsThoseWhoDoNot() {
    MatchingProblem problem = Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.5, 0.4)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.5, 0.6)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.8)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.3, 0.5)
        .build();
    assertThat(strategy().solve(problem, TieBreak.byId()))
        .isEqualTo(new Solution(
            "super-stable",
            ImmutableList.of(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO)),
            new StableCertificate.SuperStable()));
    Solution none = strategy().solve(allEqual(), TieBreak.byId());
    assertThat(none.pairs()).isEmpty();
    assertThat(none.certificate()).isInstanceOf(Impossible.NoSuperStable.class);
    assertThat(CertificateCheck.of(allEqual(), none).holds()).isTrue();
  }

  /** The tie-break has nothing to decide. */
  @Property(tries = 200)
  void everyTieBreakGivesTheSamePairs(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll TieBreak other) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(strategy().solve(problem, other).pairs());
  }

  /** Whatever the order in which ties are broken, nobody is better off with deferred acceptance than the claim allows. */
  @Property(tries = 200)
  void aSuperStableMatchingIsWhatDeferredAcceptanceFindsUnderEveryTieBreak(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    if (solution.certificate() instanceof StableCertificate.SuperStable) {
      Solution deferred = StableStrategies.menteeProposing().solve(problem, tieBreak);
      assertThat(deferred.pairs()).hasSameSizeAs(solution.pairs());
      assertThat(deferred.pairs().stream().map(Pairing::mentee))
          .containsExactlyElementsOf(
              solution.pairs().stream().map(Pairing::mentee).toList());
    }
  }

  @Test
  void eachFlawOfAProofIsSaidInWords() {
    assertThat(flaw(allEqual(), step(ImmutableList.of())))
        .contains("step 1 does not follow: it needs one mentor, or a forest");
    assertThat(flaw(allEqual(), step(ImmutableList.of(Four.ANA)))).contains("ana is no mentor");
    assertThat(flaw(allEqual(), step(ImmutableList.of(Four.MO)))).contains("mo has nobody left");
    MatchingProblem one = Four.people().candidate(Four.ANA, Four.MO, 0.5).build();
    assertThat(flaw(one, step(ImmutableList.of(Four.MO))))
        .contains("mo has 1 places and only 0 who come first");
    assertThat(flaw(one, step(ImmutableList.of(Four.MO), Pairing.of(Four.BEN, Four.MO))))
        .contains("is no head");
    assertThat(flaw(one, step(ImmutableList.of(Four.MO), Pairing.of(Four.ANA, Four.MO))))
        .contains("mo has no more pairs than places");
    assertThat(flaw(
            allEqual(),
            step(
                ImmutableList.of(Four.MO, Four.NIA),
                Pairing.of(Four.ANA, Four.MO),
                Pairing.of(Four.ANA, Four.NIA),
                Pairing.of(Four.BEN, Four.MO),
                Pairing.of(Four.BEN, Four.NIA))))
        .contains("its pairs form a circle");
    assertThat(flaw(
            allEqual(),
            step(
                ImmutableList.of(Four.MO),
                Pairing.of(Four.ANA, Four.MO),
                Pairing.of(Four.BEN, Four.MO))))
        .contains("ana could go elsewhere");
    assertThat(CertificateCheck.of(
                one,
                new Solution(
                    "x",
                    ImmutableList.of(Pairing.of(Four.ANA, Four.MO)),
                    new Impossible.NoSuperStable(ImmutableList.of())))
            .toString())
        .contains("there are pairs although");
    assertThat(CertificateCheck.of(
                one,
                new Solution(
                    "x", ImmutableList.of(), new Impossible.NoSuperStable(ImmutableList.of())))
            .toString())
        .contains("which excludes nothing");
  }

  private static GivenUp step(ImmutableList<ParticipantId> mentors, Pairing... forest) {
    return new GivenUp(mentors, ImmutableList.copyOf(forest));
  }

  /** The step is tried alone, and after one in which Mo gives up everybody. */
  private static String flaw(MatchingProblem problem, GivenUp step) {
    boolean again = step.mentors().equals(ImmutableList.of(Four.MO))
        && step.forest().isEmpty()
        && problem.candidates() == 4;
    ImmutableList<GivenUp> steps = again ? ImmutableList.of(step, step) : ImmutableList.of(step);
    return CertificateCheck.of(
            problem, new Solution("x", ImmutableList.of(), new Impossible.NoSuperStable(steps)))
        .toString();
  }
}
