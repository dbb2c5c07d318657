package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;

/** The worked examples of the documentation, and problems that are large. */
class MatchingStrategiesTest {
  private static final ParticipantId ANA = Four.ANA;
  private static final ParticipantId BEN = Four.BEN;
  private static final ParticipantId MO = Four.MO;
  private static final ParticipantId NIA = Four.NIA;

  /** The example of {@link MatchingProblem} and the table of {@link MatchingStrategies}. */
  @Test
  void fourPeopleMeetAsTheTableSays() {
    MatchingProblem problem = Four.people()
        .candidate(ANA, MO, 0.9)
        .candidate(ANA, NIA, 0.4)
        .candidate(BEN, MO, 0.8)
        .build();
    ImmutableList<Pairing> anaAlone = ImmutableList.of(Pairing.of(ANA, MO));
    ImmutableList<Pairing> both = ImmutableList.of(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
    ImmutableSet<MatchingStrategy> leaveNobodyOut = ImmutableSet.of(
        OptimalStrategies.mostPeopleThenBestTotal(),
        OptimalStrategies.bestTotal(),
        OptimalStrategies.bottleneck(),
        OptimalStrategies.leximin(),
        OneSidedStrategies.rankMaximal(),
        OneSidedStrategies.greedyMaximum(),
        OneSidedStrategies.generousMaximum(),
        OneSidedStrategies.popular());
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      assertThat(pairs(strategy, problem))
          .as(strategy.name())
          .isEqualTo(leaveNobodyOut.contains(strategy) ? both : anaAlone);
    }
    assertThat(AllMatchings.of(problem).total(both)).isEqualTo(1_200_000);
    assertThat(AllMatchings.of(problem).total(anaAlone)).isEqualTo(900_000);
  }

  @Test
  void bestTotalLeavesSomebodyOutWhereMostPeopleDoesNot() {
    MatchingProblem problem = Four.people()
        .candidate(ANA, MO, 0.9)
        .candidate(ANA, NIA, 0.1)
        .candidate(BEN, MO, 0.2)
        .build();
    assertThat(pairs(OptimalStrategies.bestTotal(), problem)).containsExactly(Pairing.of(ANA, MO));
    assertThat(pairs(OptimalStrategies.mostPeopleThenBestTotal(), problem))
        .containsExactly(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
  }

  @Test
  void eachSideGetsItsFavoritesWhenItProposes() {
    MatchingProblem problem = Four.people()
        .candidate(ANA, MO, 0.5, 1, 0)
        .candidate(ANA, NIA, 0.5, 0, 1)
        .candidate(BEN, MO, 0.5, 0, 1)
        .candidate(BEN, NIA, 0.5, 1, 0)
        .build();
    assertThat(pairs(StableStrategies.menteeProposing(), problem))
        .containsExactly(Pairing.of(ANA, MO), Pairing.of(BEN, NIA));
    assertThat(pairs(StableStrategies.mentorProposing(), problem))
        .containsExactly(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
  }

  @Test
  void theTieBreakDecidesBetweenEquals() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .candidate(ANA, MO, 0.5)
        .candidate(BEN, MO, 0.5)
        .build();
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      TieBreak benWaited = TieBreak.first(ImmutableList.of(BEN));
      assertThat(strategy.solve(problem, TieBreak.byId()).pairs())
          .containsExactly(Pairing.of(ANA, MO));
      assertThat(strategy.solve(problem, benWaited).pairs()).containsExactly(Pairing.of(BEN, MO));
    }
  }

  @Test
  void theShortageNamesWhoDependsOnWhom() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 3)
        .candidate(ANA, MO, 0.5)
        .candidate(BEN, MO, 0.7)
        .build();
    Solution solution = OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.byId());
    Shortage shortage =
        ((OptimalCertificate.MostPeopleThenBestTotal) solution.certificate()).shortage();
    assertThat(shortage)
        .isEqualTo(new Shortage(ImmutableList.of(ANA, BEN), ImmutableList.of(MO), 1));
    assertThat(shortage.missingPlaces()).isOne();
  }

  @ParameterizedTest
  @MethodSource("org.weft.matching.strategy.MatchingStrategies#all")
  void threeHundredByThreeHundredWithTiesIsSolvedAndProved(MatchingStrategy strategy) {
    SplittableRandom random = new SplittableRandom(300);
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < 300; i++) {
      builder.mentee(ParticipantId.of("e" + i)).mentor(ParticipantId.of("o" + i), 1);
    }
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        builder.candidate(
            ParticipantId.of("e" + i), ParticipantId.of("o" + j), random.nextInt(11) / 10.0);
      }
    }
    MatchingProblem problem = builder.build();
    Solution solution = strategy.solve(problem, TieBreak.seeded(7));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    assertThat(solution.pairs()).hasSizeGreaterThan(250);
  }

  @Test
  void everyStrategyIsFoundByItsOwnName() {
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      assertThat(MatchingStrategies.named(strategy.name())).contains(strategy);
    }
    for (MatchingStrategy strategy : ImmutableList.of(
        StableStrategies.stronglyStable(),
        StableStrategies.superStable(),
        StableStrategies.envyFreeWithMinimums(),
        StableStrategies.menteeProposingWithTypes(),
        StableStrategies.withCouples(),
        PeerStrategies.stable(),
        PeerStrategies.almostStable(),
        PeerStrategies.bestTotal(),
        PeerStrategies.mostPeopleThenBestTotal())) {
      assertThat(MatchingStrategies.named(strategy.name())).contains(strategy);
    }
    assertThat(MatchingStrategies.all()).extracting(MatchingStrategy::name).doesNotHaveDuplicates();
    assertThat(MatchingStrategies.named("astrology")).isEmpty();
  }

  @Test
  void aMentorWithRoomForEverybodyTakesEverybody() {
    ProblemBuilder builder = MatchingProblem.builder().mentor(MO, Integer.MAX_VALUE);
    for (int i = 0; i < 1000; i++) {
      builder.mentee(ParticipantId.of("e" + i)).candidate(ParticipantId.of("e" + i), MO, 0.5);
    }
    MatchingProblem problem = builder.build();
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      Solution solution = strategy.solve(problem, TieBreak.byId());
      assertThat(solution.pairs()).hasSize(1000);
      assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    }
  }

  private static ImmutableList<Pairing> pairs(MatchingStrategy strategy, MatchingProblem problem) {
    return strategy.solve(problem, TieBreak.byId()).pairs();
  }
}
