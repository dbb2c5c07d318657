package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OneSidedTwins;
import org.weft.matching.testing.ParetoEfficientLaws;
import org.weft.matching.testing.StrategyProofLaws;

class TopTradingCyclesTest implements ParetoEfficientLaws, StrategyProofLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.topTradingCycles();
  }

  @Property(tries = 400)
  void circlesAreServedRoundByRound(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(OneSidedTwins.of(problem, tieBreak).topTradingCycles());
  }

  /** The example of {@link OneSidedStrategies#topTradingCycles()}. */
  @Test
  void anaAndBenTradeTheirClaims() {
    assertThat(strategy().solve(Four.crossed(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
    assertThat(StableStrategies.mentorProposing()
            .solve(Four.crossed(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  @Test
  void tryingEveryMatchingFindsTheTradeThatMentorsProposingLeavesOpen() {
    ParetoEfficientLaws laws = StableStrategies::mentorProposing;
    assertThatThrownBy(() ->
            laws.noMatchingServesSomebodyBetterAndNobodyWorse(Four.crossed(), TieBreak.byId()))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> laws.noGroupGainsBySwappingAmongThemselvesOrIntoFreePlaces(
            Four.crossed(), TieBreak.byId()))
        .isInstanceOf(AssertionError.class);
  }

  /** Each mentee wants the next mentor and has the first claim on their own: one circle through everybody. */
  @Test
  void oneCircleThroughTwentyThousandMenteesIsServedWithoutRecursion() {
    int size = 20_000;
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < size; i++) {
      builder.mentee(mentee(i)).mentor(mentor(i), 1);
    }
    for (int i = 0; i < size; i++) {
      builder.candidate(mentee(i), mentor((i + 1) % size), 0.5, 1, 0);
      builder.candidate(mentee(i), mentor(i), 0.5, 0, 1);
    }
    MatchingProblem problem = builder.build();
    Solution solution = strategy().solve(problem, TieBreak.seeded(3));
    assertThat(solution.pairs())
        .hasSize(size)
        .allMatch(pair ->
            problem.menteePoints(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow())
                > 0);
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
  }

  private static ParticipantId mentee(int number) {
    return ParticipantId.of("e" + number);
  }

  private static ParticipantId mentor(int number) {
    return ParticipantId.of("o" + number);
  }
}
