package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.OneSidedCertificate.ParetoEfficient;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.ParetoTwin;
import org.weft.matching.testing.ProblemArbitraries;

/** Truth is decided by trying every improvement; the checker must agree, whoever made the claim. */
class ParetoCheckTest {
  private static final int MOST_SUBJECTS = 150;

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Property(tries = 100)
  void acceptedExactlyWhereNoMatchingIsBetterForSomebodyAndWorseForNobody(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ParetoTwin twin = ParetoTwin.of(problem, tieBreak);
    List<ImmutableList<Pairing>> all = twin.matchings().all();
    int step = 1 + all.size() / MOST_SUBJECTS;
    for (int m = all.size() - 1; m >= 0; m -= step) {
      assertThat(holds(problem, all.get(m), claim(problem, tieBreak)))
          .isEqualTo(twin.isEfficient(all.get(m)));
    }
  }

  @Property(tries = 200)
  void swapsAndDroppedPairsAreAcceptedExactlyIfTheClaimIsStillTrue(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll boolean trade) {
    ParetoTwin twin = ParetoTwin.of(problem, tieBreak);
    MatchingStrategy strategy =
        trade ? OneSidedStrategies.topTradingCycles() : OneSidedStrategies.immediateAcceptance();
    Solution solution = strategy.solve(problem, tieBreak);
    for (ImmutableList<Pairing> tampered : tampered(solution.pairs())) {
      boolean isMatching = twin.matchings().all().contains(tampered);
      assertThat(holds(problem, tampered, (ParetoEfficient) solution.certificate()))
          .isEqualTo(isMatching && twin.isEfficient(tampered));
    }
  }

  private static List<ImmutableList<Pairing>> tampered(ImmutableList<Pairing> pairs) {
    List<ImmutableList<Pairing>> tampered = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      List<Pairing> fewer = new ArrayList<>(pairs);
      fewer.remove(i);
      tampered.add(ImmutableList.copyOf(fewer));
      for (int j = 0; j < i; j++) {
        List<Pairing> swapped = new ArrayList<>(pairs);
        swapped.set(i, Pairing.of(pairs.get(i).mentee(), pairs.get(j).mentor()));
        swapped.set(j, Pairing.of(pairs.get(j).mentee(), pairs.get(i).mentor()));
        tampered.add(ImmutableList.sortedCopyOf(swapped));
      }
    }
    return tampered;
  }

  /** A claim for another order is another claim: it is judged by that order. */
  @Property(tries = 200)
  void anotherOrderIsJudgedAsAnotherClaim(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak one, @ForAll TieBreak other) {
    ImmutableList<Pairing> pairs =
        OneSidedStrategies.serialDictatorship().solve(problem, one).pairs();
    assertThat(holds(problem, pairs, claim(problem, other)))
        .isEqualTo(ParetoTwin.of(problem, other).isEfficient(pairs));
  }

  @Property(tries = 200)
  void anOrderThatIsIncompleteRepeatsOrNamesStrangersIsRefuted(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = OneSidedStrategies.serialDictatorship().solve(problem, tieBreak);
    ImmutableList<ParticipantId> order = claim(problem, tieBreak).mentorOrder();
    List<ImmutableList<ParticipantId>> wrong = new ArrayList<>();
    wrong.add(plus(order, ParticipantId.of("stranger")));
    if (!order.isEmpty()) {
      wrong.add(order.subList(1, order.size()));
      wrong.add(plus(order, order.get(0)));
    }
    if (order.size() > 1) {
      wrong.add(plus(order.subList(1, order.size()), order.get(order.size() - 1)));
    }
    for (ImmutableList<ParticipantId> mentors : wrong) {
      assertThat(holds(problem, solution.pairs(), new ParetoEfficient(mentors)))
          .as("%s instead of %s", mentors, order)
          .isFalse();
    }
  }

  @Test
  void refutationsNameThePeople() {
    MatchingProblem problem = Four.crossed();
    assertThat(verdict(problem, Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO)))
        .isEqualTo(new CheckVerdict.Refuted(
            "a trade would be better for each of them: ana with mo, ben with nia"));
    assertThat(verdict(problem, Pairing.of(Four.ANA, Four.NIA)))
        .isEqualTo(new CheckVerdict.Refuted("ana would rather have mo, who has a free place"));
    assertThat(verdict(problem))
        .isEqualTo(new CheckVerdict.Refuted("ana would rather have mo, who has a free place"));
    assertThat(verdict(problem, Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA)))
        .isEqualTo(new CheckVerdict.Holds(claim(problem, TieBreak.byId()).claim()));
  }

  /** The limit of the claim, as its documentation states it. */
  @Test
  void aMoveBetweenEqualsThatMakesRoomIsNotRuledOut() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.5)
        .candidate(Four.ANA, Four.NIA, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5)
        .build();
    assertThat(verdict(problem, Pairing.of(Four.ANA, Four.MO)).holds()).isTrue();
    assertThat(verdict(problem, Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO))
            .holds())
        .isTrue();
  }

  @Test
  void aCircleOfTwentyThousandIsFoundWithoutRecursion() {
    int size = 20_000;
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < size; i++) {
      builder.mentee(ParticipantId.of("e" + i)).mentor(ParticipantId.of("o" + i), 1);
    }
    List<Pairing> own = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ParticipantId mentee = ParticipantId.of("e" + i);
      builder.candidate(mentee, ParticipantId.of("o" + i), 0.5);
      builder.candidate(mentee, ParticipantId.of("o" + (i + 1) % size), 1);
      own.add(Pairing.of(mentee, ParticipantId.of("o" + i)));
    }
    MatchingProblem problem = builder.build();
    assertThat(verdict(problem, own.toArray(Pairing[]::new)).holds()).isFalse();
  }

  private static ImmutableList<ParticipantId> plus(
      ImmutableList<ParticipantId> people, ParticipantId extra) {
    return ImmutableList.<ParticipantId>builder().addAll(people).add(extra).build();
  }

  private static ParetoEfficient claim(MatchingProblem problem, TieBreak tieBreak) {
    return new ParetoEfficient(tieBreak.sort(problem.mentors()));
  }

  private static CheckVerdict verdict(MatchingProblem problem, Pairing... pairs) {
    return CertificateCheck.of(
        problem,
        new Solution("by hand", ImmutableList.copyOf(pairs), claim(problem, TieBreak.byId())));
  }

  private static boolean holds(
      MatchingProblem problem, ImmutableList<Pairing> pairs, ParetoEfficient claim) {
    return CertificateCheck.of(problem, new Solution("any", pairs, claim)).holds();
  }
}
