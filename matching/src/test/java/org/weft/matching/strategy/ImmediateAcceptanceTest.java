package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OneSidedTwins;
import org.weft.matching.testing.ParetoEfficientLaws;
import org.weft.matching.testing.StrategyProofLaws;

class ImmediateAcceptanceTest implements ParetoEfficientLaws {
  private static final ParticipantId CY = ParticipantId.of("cy");

  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.immediateAcceptance();
  }

  @Property(tries = 300)
  void choicesAreServedRoundByRound(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(OneSidedTwins.of(problem, tieBreak).immediateAcceptance());
  }

  /** The example of {@link OneSidedStrategies#immediateAcceptance()}. */
  @Test
  void moTakesBenAndAnaGetsNiaInTheSecondRound() {
    assertThat(strategy().solve(Four.bothLikeMo(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  /** Why {@code StrategyProofLaws} is not implemented here. */
  @Test
  void aMenteeGainsByNamingASafeMentorFirst() {
    Solution honest = strategy().solve(threeForTwo(0.9, 0.5), TieBreak.byId());
    assertThat(honest.pairs())
        .containsExactly(Pairing.of(Four.BEN, Four.MO), Pairing.of(CY, Four.NIA));

    Solution played = strategy().solve(threeForTwo(0.5, 0.9), TieBreak.byId());
    assertThat(played.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  @Test
  void tryingEveryListFindsThatGain() {
    StrategyProofLaws laws = OneSidedStrategies::immediateAcceptance;
    assertThatThrownBy(
            () -> laws.noMenteeGainsByAnyOtherList(threeForTwo(0.9, 0.5), TieBreak.byId(), 0))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aPlaceCanBeGoneBeforeSomebodyWithABetterClaimAsks() {
    MatchingProblem problem = threeForTwo(0.9, 0.5);
    Solution solution = strategy().solve(problem, TieBreak.byId());
    Certificate stable = new StableCertificate.Stable(Side.MENTEES);
    assertThat(CertificateCheck.of(problem, new Solution("s", solution.pairs(), stable))
            .holds())
        .isFalse();
  }

  @Test
  void mentorsWithoutAPlaceDoNotCountAsAChoice() {
    ParticipantId full = ParticipantId.of("full");
    ProblemBuilder builder = MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(full, 0)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, full, 1)
        .candidate(Four.ANA, Four.NIA, 0.5)
        .candidate(Four.BEN, Four.NIA, 0.4);
    assertThat(strategy().solve(builder.build(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA));
  }

  /** Mo would rather have Ben, Nia would rather have Ana; Ana likes them as given, Ben likes Mo, Cy likes Nia. */
  private static MatchingProblem threeForTwo(double anaLikesMo, double anaLikesNia) {
    return MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentee(CY)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.5, anaLikesMo, 0.2)
        .candidate(Four.ANA, Four.NIA, 0.5, anaLikesNia, 0.9)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.9)
        .candidate(CY, Four.NIA, 0.5, 0.9, 0.3)
        .build();
  }
}
