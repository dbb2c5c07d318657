package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PairChance;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.ProblemArbitraries;

class AssignmentProbabilitiesTest {
  private static final ParticipantId DAN = ParticipantId.of("dan");
  private static final ParticipantId KIM = ParticipantId.of("kim");

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** The example of {@link AssignmentProbabilities}. */
  private static MatchingProblem four() {
    ProblemBuilder builder =
        Four.people().mentee(Six.CLEO).mentee(DAN).mentor(Six.ZOE, 1).mentor(KIM, 1);
    for (ParticipantId mentee : ImmutableList.of(Four.ANA, Four.BEN)) {
      list(builder, mentee, Four.MO, Four.NIA, Six.ZOE, KIM);
    }
    for (ParticipantId mentee : ImmutableList.of(Six.CLEO, DAN)) {
      list(builder, mentee, Four.NIA, Four.MO, KIM, Six.ZOE);
    }
    return builder.build();
  }

  private static void list(ProblemBuilder builder, ParticipantId mentee, ParticipantId... mentors) {
    for (int k = 0; k < mentors.length; k++) {
      builder.candidate(mentee, mentors[k], 0.5, 0.9 - 0.2 * k, 0.5);
    }
  }

  @Test
  void eatingGivesHalvesAndChoosingGivesTwelfths() {
    AssignmentProbabilities eaten =
        AssignmentProbabilities.probabilisticSerial(four(), TieBreak.byId());
    assertThat(eaten.exact()).isTrue();
    assertThat(eaten.probability(Four.ANA, Four.MO)).isEqualTo(0.5);
    assertThat(eaten.probability(Four.ANA, Four.NIA)).isZero();
    assertThat(eaten.probability(Four.ANA, Six.ZOE)).isEqualTo(0.5);
    AssignmentProbabilities chosen =
        AssignmentProbabilities.randomSerialDictatorship(four(), TieBreak.byId(), 1, 1);
    assertThat(chosen.exact()).isTrue();
    assertThat(chosen.chances().get(0))
        .isEqualTo(
            new PairChance(Pairing.of(Four.ANA, KIM), BigInteger.ONE, BigInteger.valueOf(12)));
    assertThat(chosen.probability(Four.ANA, Four.MO)).isEqualTo(5.0 / 12);
    assertThat(chosen.standardError(chosen.chances().get(0))).isZero();
  }

  @Test
  void moreMenteesThanCanBeCountedAreEstimatedWithTheirError() {
    ProblemBuilder builder = MatchingProblem.builder().mentor(Four.MO, 5);
    for (int i = 0; i < 25; i++) {
      builder.mentee(ParticipantId.of("e" + i)).candidate(ParticipantId.of("e" + i), Four.MO, 0.5);
    }
    AssignmentProbabilities estimated =
        AssignmentProbabilities.randomSerialDictatorship(builder.build(), TieBreak.byId(), 2500, 3);
    assertThat(estimated.exact()).isFalse();
    assertThat(estimated.chances()).hasSize(25).allSatisfy(chance -> {
      // The chance is 1/5, its standard error 0.008.
      assertThat(chance.probability()).isBetween(0.16, 0.24);
      assertThat(estimated.standardError(chance)).isBetween(0.0073, 0.0086);
      assertThat(chance.total()).isEqualTo(BigInteger.valueOf(2500));
    });
  }

  @Property(tries = 100)
  void chancesAddUpToPlacesAtMost(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (AssignmentProbabilities probabilities : ImmutableList.of(
        AssignmentProbabilities.probabilisticSerial(problem, tieBreak),
        AssignmentProbabilities.randomSerialDictatorship(problem, tieBreak, 10, 1))) {
      for (ParticipantId mentee : problem.mentees()) {
        assertThat(probabilities.chances().stream()
                .filter(chance -> chance.pair().mentee().equals(mentee))
                .mapToDouble(PairChance::probability)
                .sum())
            .isLessThan(1 + 1e-9);
      }
      for (int j = 0; j < problem.mentors().size(); j++) {
        ParticipantId mentor = problem.mentors().get(j);
        assertThat(probabilities.chances().stream()
                .filter(chance -> chance.pair().mentor().equals(mentor))
                .mapToDouble(PairChance::probability)
                .sum())
            .isLessThan(problem.places(j) + 1e-9);
      }
    }
  }

  @Test
  void forcedPairsAreCertain() {
    MatchingProblem problem =
        Four.bothLikeMo().withForced(ImmutableList.of(Pairing.of(Four.ANA, Four.MO)));
    AssignmentProbabilities chances =
        AssignmentProbabilities.probabilisticSerial(problem, TieBreak.byId());
    assertThat(chances.probability(Four.ANA, Four.MO)).isEqualTo(1);
    assertThat(chances.probability(Four.BEN, Four.NIA)).isEqualTo(1);
    assertThat(chances.chances()).hasSize(2);
  }

  @Test
  void wrongCallsAreRefused() {
    assertThatThrownBy(
            () -> AssignmentProbabilities.randomSerialDictatorship(four(), TieBreak.byId(), 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("draws")
        .hasMessageContaining("was 0");
    Pairing pair = Pairing.of(Four.ANA, Four.MO);
    assertThatThrownBy(() -> new PairChance(pair, BigInteger.TWO, BigInteger.ONE))
        .hasMessageContaining("2 of 1");
    assertThatThrownBy(() -> new PairChance(pair, BigInteger.ZERO, BigInteger.ZERO))
        .hasMessageContaining("0 of 0");
    assertThatThrownBy(() -> new PairChance(pair, BigInteger.ONE.negate(), BigInteger.ONE))
        .hasMessageContaining("-1 of 1");
    MatchingProblem several = four().withMenteePlaces(new int[] {2, 1, 1, 1});
    assertThatThrownBy(() -> AssignmentProbabilities.probabilisticSerial(several, TieBreak.byId()))
        .hasMessageContaining("several mentors");
  }
}
