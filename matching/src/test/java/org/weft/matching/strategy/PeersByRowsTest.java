package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.PeerCertificate.PeersBestTotal;
import org.weft.matching.certificate.PeerCertificate.PeersMostPeopleThenBestTotal;
import org.weft.matching.certificate.Price;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.RowScores;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;

/** Pools whose scores are computed row by row. */
class PeersByRowsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId DAN = ParticipantId.of("dan");

  @Provide
  Arbitrary<MatchingProblem> pools() {
    return FeatureArbitraries.forced(
        Arbitraries.oneOf(FeatureArbitraries.pools(9), FeatureArbitraries.pools(40)));
  }

  private static MatchingStrategy strategy(boolean most) {
    return most ? PeerStrategies.mostPeopleThenBestTotal() : PeerStrategies.bestTotal();
  }

  @Property(tries = 400)
  void rowsAndPairsGiveTheSameResult(
      @ForAll("pools") MatchingProblem pool,
      @ForAll boolean most,
      @ForAll TieBreak tieBreak,
      @ForAll long order) {
    MatchingProblem rows = Listings.poolByRows(pool, order);
    Solution expected = strategy(most).solve(pool, tieBreak);
    Solution found = strategy(most).solve(rows, tieBreak);
    assertThat(found).isEqualTo(expected);
    assertThat(found.pairs()).containsAll(pool.forced());
    CheckVerdict holds = new CheckVerdict.Holds(found.certificate().claim());
    assertThat(CertificateCheck.of(rows, found)).isEqualTo(holds);
    assertThat(CertificateCheck.of(pool, found)).isEqualTo(holds);
    assertThat(CertificateCheck.of(rows, expected)).isEqualTo(holds);
  }

  @Property(tries = 200)
  void resultIgnoresTheOrderOfListing(
      @ForAll("pools") MatchingProblem pool,
      @ForAll boolean most,
      @ForAll TieBreak tieBreak,
      @ForAll long order,
      @ForAll long other) {
    assertThat(strategy(most).solve(Listings.poolByRows(pool, order), tieBreak))
        .isEqualTo(strategy(most).solve(Listings.poolByRows(pool, other), tieBreak));
  }

  /** One price, the bonus or the pairs are changed; words and verdict are those of the listed pool. */
  @Property(tries = 600)
  void theVerdictOnMutatedSolutionsIsThatOfTheListedPool(
      @ForAll("pools") MatchingProblem pool,
      @ForAll boolean most,
      @ForAll long order,
      @ForAll long seed) {
    MatchingProblem rows = Listings.poolByRows(pool, order);
    Solution solution = strategy(most).solve(rows, TieBreak.byId());
    Solution mutated = mutated(pool, solution, new Random(seed));
    assertThat(CertificateCheck.of(rows, mutated)).isEqualTo(CertificateCheck.of(pool, mutated));
  }

  private static Solution mutated(MatchingProblem pool, Solution solution, Random random) {
    List<Pairing> pairs = new ArrayList<>(solution.pairs());
    Certificate claim = solution.certificate();
    int people = pool.mentees().size();
    switch (people == 0 ? 3 : random.nextInt(6)) {
      case 0 -> pairs = pairs.subList(0, pairs.size() / 2);
      case 1, 2 ->
        pairs.add(Pairing.of(
            pool.mentees().get(random.nextInt(people)),
            pool.mentees().get(random.nextInt(people))));
      default ->
        claim = claim instanceof PeersBestTotal total
            ? mutated(total, random)
            : new PeersMostPeopleThenBestTotal(
                mutated(((PeersMostPeopleThenBestTotal) claim).total(), random));
    }
    return new Solution(solution.strategy(), ImmutableList.copyOf(pairs), claim);
  }

  private static PeersBestTotal mutated(PeersBestTotal total, Random random) {
    List<Price> prices = new ArrayList<>(total.prices());
    if (prices.isEmpty() || random.nextInt(4) == 0) {
      return new PeersBestTotal(
          total.bonus() + (random.nextBoolean() ? 1 : -1), total.prices(), total.groups());
    }
    int at = random.nextInt(prices.size());
    long points = prices.get(at).points() + (random.nextBoolean() ? 1 : -1);
    prices.set(at, new Price(prices.get(at).person(), points));
    return new PeersBestTotal(
        total.bonus(),
        ImmutableList.copyOf(prices),
        random.nextInt(3) == 0 ? ImmutableList.of() : total.groups());
  }

  private static PeerProblemBuilder four() {
    return MatchingProblem.peers().person(ANA).person(BEN).person(CLEO).person(DAN);
  }

  /** Four people in a row: the middle pair alone is worth 0.8, the two outer ones 0.5 each. */
  @Test
  void theOuterPairsAreWorthMoreThanTheMiddleOne() {
    double[] next = {0.5, 0.8, 0.5};
    MatchingProblem pool = four()
        .rows((person, scores) -> {
          Arrays.fill(scores, RowScores.NO_CANDIDATE);
          if (person > 0) {
            scores[person - 1] = next[person - 1];
          }
          if (person < 3) {
            scores[person + 1] = next[person];
          }
        })
        .build();
    assertThat(pool.features())
        .containsExactly(ProblemFeature.ONE_POOL, ProblemFeature.ROWS_ON_DEMAND);
    for (MatchingStrategy strategy : List.of(strategy(false), strategy(true))) {
      Solution solution = strategy.solve(pool, TieBreak.byId());
      assertThat(solution.pairs()).containsExactly(Pairing.of(ANA, BEN), Pairing.of(CLEO, DAN));
      assertThat(CertificateCheck.of(pool, solution).holds()).isTrue();
    }
  }

  @Test
  void twoScoresForOnePairAreRefused() {
    for (double other : new double[] {0.500001, RowScores.NO_CANDIDATE}) {
      MatchingProblem pool = four()
          .rows((person, scores) -> {
            Arrays.fill(scores, 0.5);
            scores[2] = person == 0 ? other : 0.5;
          })
          .build();
      assertThatThrownBy(() -> strategy(false).solve(pool, TieBreak.byId()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("otherwise than that person's row; score both alike");
    }
  }

  @Test
  void rowsAndPairsDoNotMix() {
    assertThatThrownBy(() -> four()
            .pair(ANA, BEN, 0.5)
            .rows((person, scores) -> Arrays.fill(scores, 0.5))
            .build())
        .hasMessage("pairs were added although rows score all of them; leave out one or the other");
    assertThatThrownBy(() -> four().rows((person, scores) -> {}).rows((person, scores) -> {}))
        .hasMessage("rows were given twice; one function scores all pairs");
  }

  @Test
  void otherStrategiesNameTheWayOut() {
    MatchingProblem pool =
        four().rows((person, scores) -> Arrays.fill(scores, 0.5)).build();
    assertThatThrownBy(() -> PeerStrategies.stable().solve(pool, TieBreak.byId()))
        .hasMessageContaining("does not heed rows on demand")
        .hasMessageEndingWith("list the candidates by problem.listed()");
    assertThat(PeerStrategies.stable().solve(pool.listed(), TieBreak.byId()).pairs())
        .hasSize(2);
    assertThatThrownBy(() -> OptimalStrategies.bestTotal().solve(pool, TieBreak.byId()))
        .hasMessageContaining("does not heed one pool of peers");
  }
}
