package org.weft.matching.experiment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.experiment.measure.Cases.Case;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

/** What strategies promise shows in the measures. */
class StrategiesUnderMeasureTest {
  private static Rows rows(MatchingProblem problem, MatchingStrategy strategy, TieBreak tieBreak) {
    return Rows.of(Trial.of(problem, strategy.solve(problem, tieBreak)));
  }

  @Provide
  Arbitrary<MatchingProblem> strict() {
    return ProblemArbitraries.tinyWithDistinctScores();
  }

  @Provide
  Arbitrary<MatchingProblem> pools() {
    return FeatureArbitraries.pools(9);
  }

  @Property(tries = 60)
  void nobodyBlocksStableStrategies(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : List.of(
        StableStrategies.menteeProposing(),
        StableStrategies.mentorProposing(),
        StableStrategies.largestWeaklyStable(),
        StableStrategies.egalitarian(),
        StableStrategies.minimumRegret())) {
      Rows rows = rows(problem, strategy, tieBreak);
      assertThat(rows.number(Measure.BLOCKING_PAIRS, Scope.EVERYBODY)).isZero();
      assertThat(rows.number(Measure.JUSTIFIED_ENVY_PAIRS, Scope.MENTEES)).isZero();
      assertThat(rows.number(Measure.PROVED, Scope.EVERYBODY)).isEqualTo(1);
    }
  }

  @Property(tries = 40)
  void nobodyMatchesMoreThanMostPeople(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    double most = rows(problem, OptimalStrategies.mostPeopleThenBestTotal(), tieBreak)
        .number(Measure.PEOPLE_MATCHED, Scope.MENTEES);
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      assertThat(rows(problem, strategy, tieBreak).number(Measure.PEOPLE_MATCHED, Scope.MENTEES))
          .isLessThanOrEqualTo(most);
    }
  }

  @Property(tries = 100)
  void theLeastMarginIsThatOfPopular(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = OneSidedStrategies.popular().solve(problem, tieBreak);
    double margin =
        Rows.of(Trial.of(problem, solution)).number(Measure.POPULARITY_MARGIN, Scope.MENTEES);
    assertThat(margin)
        .isEqualTo(
            solution.certificate() instanceof OneSidedCertificate.LeastUnpopular least
                ? least.margin()
                : 0);
  }

  /** P. Gärdenfors, "Match Making: Assignments Based on Bilateral Preferences" (1975): without ties, stable is popular. */
  @Property(tries = 80)
  void stableMatchingsArePopularAmongEverybodyOnStrictLists(
      @ForAll("strict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy :
        List.of(StableStrategies.menteeProposing(), StableStrategies.mentorProposing())) {
      Rows rows = rows(problem, strategy, tieBreak);
      if (rows.reading(Measure.POPULARITY_MARGIN, Scope.EVERYBODY) instanceof Reading.Figure) {
        assertThat(rows.number(Measure.POPULARITY_MARGIN, Scope.EVERYBODY)).isZero();
        assertThat(rows.number(Measure.PARETO_EFFICIENT, Scope.EVERYBODY)).isEqualTo(1);
      }
    }
  }

  @Property(tries = 60)
  void dictatorsAndTradersLeaveNothingToImproveOnStrictLists(
      @ForAll("strict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : List.of(
        OneSidedStrategies.serialDictatorship(),
        OneSidedStrategies.topTradingCycles(),
        OneSidedStrategies.efficiencyAdjusted(),
        OneSidedStrategies.rankMaximal())) {
      assertThat(rows(problem, strategy, tieBreak).number(Measure.PARETO_EFFICIENT, Scope.MENTEES))
          .isEqualTo(1);
    }
  }

  /** Certificates rank mentors without places, too; measures do not. */
  @Property(tries = 60)
  void fairStableStrategiesReachTheBestOfAllStableMatchings(
      @ForAll("strict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Assume.that(IntStream.range(0, problem.mentors().size()).allMatch(j -> problem.places(j) > 0));
    List<Rows> stable = AllMatchings.of(problem).weaklyStable().stream()
        .map(pairs -> Rows.of(problem, pairs))
        .toList();
    assertLeast(problem, tieBreak, StableStrategies.egalitarian(), Measure.EGALITARIAN_SUM, stable);
    assertLeast(problem, tieBreak, StableStrategies.balanced(), Measure.BALANCE, stable);
    assertLeast(
        problem, tieBreak, StableStrategies.sexEqual(), Measure.SEX_EQUALITY_DIFFERENCE, stable);
    assertLeast(problem, tieBreak, StableStrategies.minimumRegret(), Measure.REGRET, stable);
  }

  private static void assertLeast(
      MatchingProblem problem,
      TieBreak tieBreak,
      MatchingStrategy strategy,
      Measure measure,
      List<Rows> stable) {
    double least = stable.stream()
        .map(rows -> rows.number(measure, Scope.EVERYBODY))
        .min(Comparator.naturalOrder())
        .orElseThrow();
    assertThat(rows(problem, strategy, tieBreak).number(measure, Scope.EVERYBODY))
        .isEqualTo(least);
  }

  @Property(tries = 60)
  void stablePeersAreNotBlocked(@ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution solution = PeerStrategies.stable().solve(pool, tieBreak);
    Rows rows = Rows.of(Trial.of(pool, solution));
    if (rows.reading(Measure.BLOCKING_PAIRS, Scope.EVERYBODY) instanceof Reading.Absent absent) {
      assertThat(absent.absence()).isInstanceOf(Absence.NoAnswer.class);
      assertThat(rows.number(Measure.PROVED, Scope.EVERYBODY)).isEqualTo(1);
    } else {
      assertThat(rows.number(Measure.BLOCKING_PAIRS, Scope.EVERYBODY)).isZero();
    }
  }

  @Property(tries = 60)
  void everyMeasureOfEveryScopeIsThereOnceInItsOrder(
      @ForAll("anyMatching") Case given, @ForAll TieBreak tieBreak) {
    MeasureSettings all =
        MeasureSettings.standard().withFamilies(ImmutableSet.copyOf(MeasureFamily.values()));
    List<Measurement> rows =
        Rows.of(Rows.trial(given.problem(), given.pairs()), all).all();
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing(Measurement::measure).thenComparing(Measurement::scope));
    for (Measure measure : Measure.values()) {
      assertThat(rows.stream()
              .filter(row -> row.measure() == measure)
              .map(Measurement::scope)
              .distinct())
          .containsExactlyElementsOf(measure.scopes(given.problem()));
    }
    assertThat(rows.stream().map(row -> row.measure() + "/" + row.scope() + "/" + row.level()))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Case> anyMatching() {
    return Cases.anyShape();
  }

  /** Names and the order of listing tell nothing: here the order of the names is even turned round. */
  @Property(tries = 60)
  void measuresDoNotDependOnNamesOrListing(@ForAll("plain") Case given) {
    MatchingProblem turned = Listings.renamed(given.problem(), StrategiesUnderMeasureTest::turned);
    List<Pairing> pairs = given.pairs().stream()
        .map(pair -> Pairing.of(turned(pair.mentee()), turned(pair.mentor())))
        .toList();
    assertThat(Rows.of(turned, pairs).all())
        .filteredOn(row -> row.measure() != Measure.IMPROVEMENT_LENGTH)
        .containsExactlyInAnyOrderElementsOf(given.rows().all().stream()
            .filter(row -> row.measure() != Measure.IMPROVEMENT_LENGTH)
            .toList());
  }

  @Provide
  Arbitrary<Case> plain() {
    return Cases.plain();
  }

  private static ParticipantId turned(ParticipantId person) {
    return ParticipantId.of("q-" + (1000 - Integer.parseInt(person.value().substring(2))));
  }
}
