package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.Objective;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.RowProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.DenseArbitraries;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

/** What optimal strategies owe where scores are computed row by row, which no problem is too small for here. */
interface RowRouteLaws {
  boolean matchesMostPeople();

  /** What staying without a mentor costs, step by step. */
  ImmutableIntArray stayCosts();

  default Objective objective() {
    return matchesMostPeople() ? Objective.LARGEST_THEN_HEAVIEST : Objective.HEAVIEST;
  }

  /** Never lists rows; solves listed problems by the dense route wherever it can. */
  default MatchingStrategy strategy() {
    return new OptimalStrategy(
        "rows", objective(), new DenseRoute(1), new RowRoute(0, stayCosts()));
  }

  default MatchingStrategy usual() {
    return matchesMostPeople()
        ? OptimalStrategies.mostPeopleThenBestTotal()
        : OptimalStrategies.bestTotal();
  }

  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return Arbitraries.oneOf(ProblemArbitraries.tiny(), DenseArbitraries.tiny());
  }

  @Provide
  default Arbitrary<MatchingProblem> any() {
    return Arbitraries.oneOf(ProblemArbitraries.problems(), DenseArbitraries.medium(), roomy());
  }

  /** Few mentors for many mentees, or so many places that not all become columns. */
  private static Arbitrary<MatchingProblem> roomy() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(1, 5),
            Arbitraries.randoms())
        .as((mentees, mentors, places, scores, random) -> {
          ProblemBuilder builder = MatchingProblem.builder();
          IntStream.range(0, mentees).forEach(i -> builder.mentee(ParticipantId.of("a" + i)));
          for (int j = 0; j < mentors; j++) {
            ParticipantId mentor = ParticipantId.of("m" + j);
            builder.mentor(mentor, random.nextInt(4) == 0 ? 1 : places);
            for (int i = 0; i < mentees; i++) {
              if (random.nextInt(12) > 0) {
                double score = Math.min(1, (j + random.nextInt(scores)) / 16.0);
                builder.candidate(ParticipantId.of("a" + i), mentor, score);
              }
            }
          }
          return builder.build();
        })
        .withoutEdgeCases();
  }

  @Provide
  default Arbitrary<MatchingProblem> forced() {
    return FeatureArbitraries.forced(any());
  }

  @Property(tries = 300)
  default void agreesWithTryingEveryMatching(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    AllMatchings matchings = AllMatchings.of(problem);
    ImmutableList<Pairing> found =
        strategy().solve(Listings.byRows(problem, order), tieBreak).pairs();
    assertThat(matchings.all()).contains(found);
    if (matchesMostPeople()) {
      assertThat(found).hasSize(matchings.mostPeople());
      assertThat(matchings.total(found)).isEqualTo(matchings.bestTotal(found.size()));
    } else {
      assertThat(matchings.total(found)).isEqualTo(matchings.bestTotal());
    }
  }

  /** Prices prove an answer for the rows, and for the list just as well. */
  @Property(tries = 400)
  default void certificateHoldsForRowsAndForPairs(
      @ForAll("forced") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    MatchingProblem rows = Listings.byRows(problem, order);
    Solution solution = strategy().solve(rows, tieBreak);
    CheckVerdict holds = new CheckVerdict.Holds(solution.certificate().claim());
    assertThat(CertificateCheck.of(rows, solution)).isEqualTo(holds);
    assertThat(CertificateCheck.of(problem, solution)).isEqualTo(holds);
    assertThat(solution.pairs()).containsAll(problem.forced()).isSorted();
  }

  /** As many pairs and as many points as the listed problem gives; the strategies of the house give the same pairs, too. */
  @Property(tries = 400)
  default void rowsAndPairsGiveTheSameResult(
      @ForAll("forced") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    MatchingProblem rows = Listings.byRows(problem, order);
    assertThat(usual().solve(rows, tieBreak)).isEqualTo(usual().solve(problem, tieBreak));
    Solution found = strategy().solve(rows, tieBreak);
    Solution expected = usual().solve(problem, tieBreak);
    assertThat(total(problem, found)).isEqualTo(total(problem, expected));
    if (matchesMostPeople()) {
      assertThat(found.pairs()).hasSameSizeAs(expected.pairs());
    }
  }

  /** Where the listed problem takes the dense route with mentees as rows, so do ties. */
  @Property(tries = 300)
  default void tiesAreSettledAsInTheDenseTable(
      @ForAll("any") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    UsefulPeople useful = UsefulPeople.of(canonical.graph(), canonical.places());
    boolean isSameTable = useful.mentees().length <= useful.places()
        && useful.places()
            <= 3
                * (useful.mentees().length
                    + IntStream.of(useful.room()).filter(r -> r > 0).count())
        && new DenseRoute(1).pays(useful)
        && new DenseRoute(1).solve(canonical, objective()).isPresent();
    if (isSameTable) {
      assertThat(strategy().solve(Listings.byRows(problem, order), tieBreak))
          .isEqualTo(strategy().solve(problem, tieBreak));
    }
  }

  private static long total(MatchingProblem problem, Solution solution) {
    return solution.pairs().stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }

  @Property(tries = 300)
  default void resultIgnoresTheOrderOfListing(
      @ForAll("any") MatchingProblem problem,
      @ForAll TieBreak tieBreak,
      @ForAll long order,
      @ForAll long other) {
    assertThat(strategy().solve(Listings.byRows(problem, order), tieBreak))
        .isEqualTo(strategy().solve(Listings.byRows(problem, other), tieBreak));
  }

  @Property(tries = 200)
  default void renamingInOrderRenamesThePairs(
      @ForAll("any") MatchingProblem problem, @ForAll long order) {
    MatchingProblem renamed = Listings.renamed(problem, Listings::longer);
    assertThat(
            strategy().solve(Listings.byRows(renamed, order), TieBreak.byId()).pairs())
        .isEqualTo(
            strategy().solve(Listings.byRows(problem, order), TieBreak.byId()).pairs().stream()
                .map(pair ->
                    Pairing.of(Listings.longer(pair.mentee()), Listings.longer(pair.mentor())))
                .toList());
  }

  @Property(tries = 200)
  default void strangersChangeNoPair(
      @ForAll("any") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    MatchingProblem more = Listings.withStrangers(
        problem, ImmutableList.of(ParticipantId.of("0-stranger"), ParticipantId.of("m1-and-half")));
    assertThat(strategy().solve(Listings.byRows(more, order), tieBreak).pairs())
        .isEqualTo(strategy().solve(Listings.byRows(problem, order), tieBreak).pairs());
  }

  /** Above 65,536 pairs the strategies of the house read rows; ties and prices are those of the listed problem. */
  @Example
  default void largeProblemsAreSolvedWithoutAList() {
    int[] desk = new Random(5).ints(700, 0, 50).toArray();
    RowProblemBuilder builder = MatchingProblem.ofRows((mentee, scores) -> {
      for (int j = 0; j < scores.length; j++) {
        scores[j] = 1 - Math.abs(desk[mentee] - desk[300 + j]) / 50.0;
      }
    });
    IntStream.range(0, 300).forEach(i -> builder.mentee(ParticipantId.of("a" + i)));
    IntStream.range(0, 350).forEach(j -> builder.mentor(ParticipantId.of("m" + j), j % 3));
    MatchingProblem problem = builder.build();
    Solution solution = usual().solve(problem, TieBreak.seeded(4));
    assertThat(solution).isEqualTo(usual().solve(problem.listed(), TieBreak.seeded(4)));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
  }
}
