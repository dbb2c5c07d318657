package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.certificate.Aim.Part;
import org.weft.matching.certificate.Aim.Precedence;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.OrderedStrategyLaws;
import org.weft.matching.testing.ProblemArbitraries;

class MostPeopleThenTest implements OrderedStrategyLaws {
  /** Some pairs of the people of the laws, with worths of all sizes. */
  private static final Aim.MostOfPairs GIVEN = new Aim.MostOfPairs(IntStream.range(0, 144)
      .filter(k -> (k / 12 + k % 12) % 3 != 0)
      .mapToObj(k -> new PairWorth(Pairing.of(person(k / 12), person(k % 12)), 1 + k % 4))
      .collect(ImmutableList.toImmutableList()));

  private static final Aim.MostPrecedence WAITED = new Aim.MostPrecedence(IntStream.range(0, 12)
      .filter(k -> k % 3 != 0)
      .mapToObj(k -> new Precedence(person(k), 1 + k % 5))
      .collect(ImmutableList.toImmutableList()));

  private static ParticipantId person(int number) {
    return ParticipantId.of("p-" + number);
  }

  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.mostPeopleThen(aim(GIVEN, WAITED));
  }

  private static Aim aim(Aim given, Aim waited) {
    return new Aim.Blend(ImmutableList.of(
        new Part(7, given), new Part(2, waited), new Part(1, new Aim.MostPairs())));
  }

  @Override
  public MatchingStrategy renamed(UnaryOperator<ParticipantId> rename) {
    return OptimalStrategies.mostPeopleThen(aim(
        new Aim.MostOfPairs(GIVEN.pairs().stream()
            .map(each -> new PairWorth(
                Pairing.of(
                    rename.apply(each.pair().mentee()), rename.apply(each.pair().mentor())),
                each.worth()))
            .collect(ImmutableList.toImmutableList())),
        new Aim.MostPrecedence(WAITED.people().stream()
            .map(each -> new Precedence(rename.apply(each.mentee()), each.degree()))
            .collect(ImmutableList.toImmutableList()))));
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.<List<Pairing>>comparingInt(List::size)
        .thenComparingLong(
            pairs -> pairs.stream().mapToLong(MostPeopleThenTest::worth).sum());
  }

  private static long worth(Pairing pair) {
    long given = GIVEN.pairs().stream()
        .filter(each -> each.pair().equals(pair))
        .mapToLong(PairWorth::worth)
        .sum();
    long waited = WAITED.people().stream()
        .filter(each -> each.mentee().equals(pair.mentee()))
        .mapToLong(Precedence::degree)
        .sum();
    return 7 * given + 2 * waited + 1;
  }

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** Nobody who has waited longer is left out for the sake of any number who waited less. */
  @Property(tries = 300)
  void whoWaitedLongestGoesFirst(
      @ForAll("tiny") MatchingProblem problem,
      @ForAll @Size(3) List<@IntRange(min = 1, max = 3) Integer> rounds,
      @ForAll TieBreak tieBreak) {
    ImmutableList<Precedence> waiting = IntStream.range(
            0, Math.min(3, problem.mentees().size()))
        .mapToObj(i -> new Precedence(problem.mentees().get(i), rounds.get(i)))
        .collect(ImmutableList.toImmutableList());
    Aim aim = new Aim.MostPrecedence(waiting);
    ImmutableList<Pairing> found =
        OptimalStrategies.mostPeopleThen(aim).solve(problem, tieBreak).pairs();
    for (ImmutableList<Pairing> other : AllMatchings.of(problem).all()) {
      assertThat(other.size()).isLessThanOrEqualTo(found.size());
      assertThat(degrees(waiting, other)).isLessThanOrEqualTo(degrees(waiting, found));
    }
  }

  /** How many of each degree are matched, the highest first, as one number to compare. */
  private static int degrees(ImmutableList<Precedence> waiting, ImmutableList<Pairing> pairs) {
    return waiting.stream()
        .filter(each -> pairs.stream().anyMatch(pair -> pair.mentee().equals(each.mentee())))
        .mapToInt(each -> (int) Math.pow(10, each.degree()))
        .sum();
  }

  @Test
  void theWorkedExampleGivesCyWhoHasWaitedTheMentorWhoIsLeft() {
    ParticipantId cy = ParticipantId.of("cy");
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentee(cy)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.4)
        .candidate(Four.BEN, Four.MO, 0.8)
        .candidate(cy, Four.NIA, 0.3)
        .build();
    Aim aim = new Aim.Blend(ImmutableList.of(
        new Part(10_000_000, new Aim.MostPrecedence(ImmutableList.of(new Precedence(cy, 1)))),
        new Part(1, new Aim.MostPoints(Aim.Whose.PROGRAM))));
    Solution solution = OptimalStrategies.mostPeopleThen(aim).solve(problem, TieBreak.byId());
    assertThat(solution.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(cy, Four.NIA));
    assertThat(OptimalStrategies.mostPeopleThenBestTotal()
            .solve(problem, TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    assertThat(solution.certificate().claim())
        .isEqualTo(
            "Most people, then highest sum of 10000000 times most precedence of 1 mentees and 1"
                + " times most points of the program: nobody else could be matched, and no other matching of"
                + " as many people reaches more.");
  }

  @Test
  void anAimThatCountsBelowZeroIsFollowedToo() {
    Aim aim = new Aim.FewestPairsWorth(0, 500_000);
    Solution solution =
        OptimalStrategies.mostPeopleThen(aim).solve(Four.bothLikeMo(), TieBreak.byId());
    assertThat(solution.pairs()).hasSize(2);
    assertThat(solution.certificate()).isInstanceOf(OptimalCertificate.InOrder.class);
    assertThat(CertificateCheck.of(Four.bothLikeMo(), solution).holds()).isTrue();
  }

  @Test
  void whatIsListedTwiceOrOutOfRangeIsRefused() {
    PairWorth pair = new PairWorth(Pairing.of(Four.ANA, Four.MO), 1);
    assertThatThrownBy(() -> new Aim.MostOfPairs(ImmutableList.of(pair, pair)))
        .hasMessage("ana with mo is listed twice; keep one");
    Precedence ana = new Precedence(Four.ANA, 1);
    assertThatThrownBy(() -> new Aim.MostPrecedence(ImmutableList.of(ana, ana)))
        .hasMessage("ana is listed twice; keep one");
    assertThatThrownBy(() -> new Part(0, new Aim.MostPairs()))
        .hasMessage("factor must be 1 or more but was 0; leave the aim out");
    assertThatThrownBy(() -> new Precedence(Four.ANA, 0)).hasMessageContaining("but was 0");
    assertThatThrownBy(() -> new PairWorth(pair.pair(), 0)).hasMessageContaining("but was 0");
  }

  @Test
  void anAimThatPassesALongIsRefusedAndRefuted() {
    Aim aim = new Aim.Blend(ImmutableList.of(
        new Part(Long.MAX_VALUE, new Aim.MostPairs()), new Part(1, new Aim.MostPairs())));
    MatchingStrategy strategy = OptimalStrategies.mostPeopleThen(aim);
    assertThatThrownBy(() -> strategy.solve(Four.bothLikeMo(), TieBreak.byId()))
        .isInstanceOf(ArithmeticException.class);
  }
}
