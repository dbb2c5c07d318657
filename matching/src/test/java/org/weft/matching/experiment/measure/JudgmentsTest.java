package org.weft.matching.experiment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.experiment.measure.Cases.Case;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Pools;

class JudgmentsTest {
  @Provide
  Arbitrary<Case> cases() {
    return Cases.anyShape();
  }

  @Provide
  Arbitrary<Case> plain() {
    return Cases.plain();
  }

  @Provide
  Arbitrary<Case> pools() {
    return Cases.pools();
  }

  @Property(tries = 200)
  void blockingPairsAreThoseOfTheDefinition(@ForAll("cases") Case given) {
    List<Pairing> blocking = given.twin().blocking();
    assertThat(BlockingPairs.of(given.problem(), given.pairs()).pairs()).isEqualTo(blocking);
    assertThat(given.rows().number(Measure.BLOCKING_PAIRS, Scope.EVERYBODY))
        .isEqualTo(blocking.size());
    for (Scope scope : given.sides()) {
      long people = given.twin().people(scope).stream()
          .filter(person -> blocking.stream()
              .anyMatch(pair -> (scope != Scope.MENTORS && pair.mentee().equals(person))
                  || (scope != Scope.MENTEES && pair.mentor().equals(person))))
          .count();
      assertThat(given.rows().number(Measure.PEOPLE_BLOCKING, scope)).isEqualTo(people);
    }
  }

  @Property(tries = 200)
  void envyIsThatOfTheDefinition(@ForAll("cases") Case given) {
    Scope scope = given.sides().get(0);
    List<Pairing> envy = given.twin().envy(false);
    List<Pairing> justified = given.twin().envy(true);
    Rows rows = given.rows();
    assertThat(rows.number(Measure.ENVY_PAIRS, scope)).isEqualTo(envy.size());
    assertThat(rows.number(Measure.JUSTIFIED_ENVY_PAIRS, scope)).isEqualTo(justified.size());
    assertThat(rows.number(Measure.PEOPLE_ENVIOUS, scope))
        .isEqualTo(envy.stream().map(Pairing::mentee).distinct().count());
    assertThat(rows.number(Measure.PEOPLE_JUSTLY_ENVIOUS, scope))
        .isEqualTo(justified.stream().map(Pairing::mentee).distinct().count());
  }

  @Property(tries = 150)
  void theMarginIsThatOfTheBestChallenger(@ForAll("plain") Case given) {
    assertMargin(given, Scope.MENTEES, AllMatchings.of(given.problem()).all());
    if (!severalPlaces(given)) {
      assertMargin(given, Scope.EVERYBODY, AllMatchings.of(given.problem()).all());
    }
  }

  @Property(tries = 100)
  void inOnePoolEverybodyVotes(@ForAll("pools") Case given) {
    assertMargin(given, Scope.EVERYBODY, poolMatchings(given.problem()));
  }

  private static void assertMargin(
      Case given, Scope voters, List<ImmutableList<Pairing>> challengers) {
    int margin = challengers.stream()
        .mapToInt(pairs -> given.twin().votesFor(new MeasureTwin(given.problem(), pairs), voters))
        .max()
        .orElseThrow();
    PopularityVote vote = PopularityVote.of(given.problem(), given.pairs(), voters);
    assertThat(vote.margin()).isEqualTo(margin);
    assertThat(given.twin().votesFor(new MeasureTwin(given.problem(), vote.challenger()), voters))
        .isEqualTo(margin);
    assertThat(given.rows().number(Measure.POPULARITY_MARGIN, voters)).isEqualTo(margin);
  }

  @Property(tries = 200)
  void efficiencyIsThatOfTheDefinitionAndTheWitnessImproves(@ForAll("plain") Case given) {
    assertEfficiency(given, Scope.MENTEES, AllMatchings.of(given.problem()).all());
    if (!severalPlaces(given)) {
      assertEfficiency(given, Scope.EVERYBODY, AllMatchings.of(given.problem()).all());
    }
  }

  @Property(tries = 100)
  void inOnePoolNobodyMayLose(@ForAll("pools") Case given) {
    assertEfficiency(given, Scope.EVERYBODY, poolMatchings(given.problem()));
  }

  private static void assertEfficiency(
      Case given, Scope scope, List<ImmutableList<Pairing>> others) {
    boolean improvable = others.stream()
        .anyMatch(
            pairs -> given.twin().isImprovedBy(new MeasureTwin(given.problem(), pairs), scope));
    Optional<Improvement> found = Improvement.of(given.problem(), given.pairs(), scope);
    assertThat(found.isPresent()).isEqualTo(improvable);
    Rows rows = given.rows();
    assertThat(rows.number(Measure.PARETO_EFFICIENT, scope)).isEqualTo(improvable ? 0 : 1);
    assertThat(rows.number(Measure.IMPROVEMENT_LENGTH, scope))
        .isEqualTo((double) found.map(each -> each.formed().size()).orElse(0));
    found.ifPresent(improvement -> {
      List<Pairing> pairs = new ArrayList<>(given.pairs());
      assertThat(pairs).containsAll(improvement.dissolved());
      pairs.removeAll(improvement.dissolved());
      assertThat(pairs).doesNotContainAnyElementsOf(improvement.formed());
      pairs.addAll(improvement.formed());
      Solution solution = new Solution("x", ImmutableList.copyOf(pairs), Rows.NOTHING);
      assertThat(CertificateCheck.of(given.problem(), solution).holds()).isTrue();
      assertThat(given.twin().isImprovedBy(new MeasureTwin(given.problem(), pairs), scope))
          .isTrue();
      if (improvement.shape() == Improvement.Shape.CYCLE) {
        assertThat(improvement.formed()).hasSameSizeAs(improvement.dissolved());
      }
    });
  }

  private static boolean severalPlaces(Case given) {
    MeasureTwin twin = given.twin();
    return twin.people(Scope.MENTORS).stream()
        .anyMatch(mentor -> twin.places(Scope.MENTORS, mentor) > 1
            && twin.options(Scope.MENTORS, mentor).size() > 1);
  }

  private static List<ImmutableList<Pairing>> poolMatchings(MatchingProblem pool) {
    List<ImmutableList<Pairing>> all = new ArrayList<>();
    extend(Pools.possible(pool), 0, new ArrayList<>(), all);
    return all;
  }

  private static void extend(
      List<Pairing> possible, int next, List<Pairing> soFar, List<ImmutableList<Pairing>> all) {
    if (next == possible.size()) {
      all.add(ImmutableList.copyOf(soFar));
      return;
    }
    extend(possible, next + 1, soFar, all);
    Pairing pair = possible.get(next);
    boolean free = soFar.stream()
        .allMatch(held -> !touches(held, pair.mentee()) && !touches(held, pair.mentor()));
    if (free) {
      soFar.add(pair);
      extend(possible, next + 1, soFar, all);
      soFar.remove(soFar.size() - 1);
    }
  }

  private static boolean touches(Pairing pair, ParticipantId person) {
    return pair.mentee().equals(person) || pair.mentor().equals(person);
  }

  @Property(tries = 100)
  void whereMentorsTakeSeveralBothSidesCannotVote(@ForAll("plain") Case given) {
    Assume.that(severalPlaces(given));
    Absence several = new Absence.DoesNotApply(Cause.SEVERAL_PLACES);
    Rows rows = given.rows();
    assertThat(rows.absence(Measure.POPULARITY_MARGIN, Scope.EVERYBODY)).isEqualTo(several);
    assertThat(rows.absence(Measure.PARETO_EFFICIENT, Scope.EVERYBODY)).isEqualTo(several);
    assertThatThrownBy(() -> PopularityVote.of(given.problem(), given.pairs(), Scope.EVERYBODY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ask MENTEES");
  }

  @Example
  void theWorkedExampleHolds() {
    Rows stable = Rows.of(Four.problem(), Four.stable());
    assertThat(stable.number(Measure.PAIRS, Scope.EVERYBODY)).isEqualTo(2);
    assertThat(stable.number(Measure.AVERAGE_RANK, Scope.MENTEES)).isEqualTo(1.5);
    assertThat(stable.number(Measure.AVERAGE_RANK, Scope.MENTORS)).isEqualTo(1);
    assertThat(stable.number(Measure.EGALITARIAN_SUM, Scope.EVERYBODY)).isEqualTo(5);
    assertThat(stable.number(Measure.REGRET, Scope.EVERYBODY)).isEqualTo(2);
    assertThat(stable.number(Measure.SEX_EQUALITY_DIFFERENCE, Scope.EVERYBODY)).isEqualTo(1);
    assertThat(stable.number(Measure.BLOCKING_PAIRS, Scope.EVERYBODY)).isZero();
    assertThat(stable.number(Measure.ENVY_PAIRS, Scope.MENTEES)).isEqualTo(1);
    assertThat(stable.number(Measure.JUSTIFIED_ENVY_PAIRS, Scope.MENTEES)).isZero();
    assertThat(stable.number(Measure.POPULARITY_MARGIN, Scope.MENTEES)).isZero();
    assertThat(stable.number(Measure.PARETO_EFFICIENT, Scope.MENTEES)).isEqualTo(1);
    Rows unstable = Rows.of(Four.problem(), Four.unstable());
    assertThat(BlockingPairs.of(Four.problem(), Four.unstable()).pairs())
        .containsExactly(Pairing.of(Four.BEN, Four.MO));
    assertThat(unstable.number(Measure.JUSTIFIED_ENVY_PAIRS, Scope.MENTEES)).isEqualTo(1);
  }

  @Example
  void theWorkedExampleOfTheVoteHolds() {
    List<Pairing> anaAlone = List.of(Pairing.of(Four.ANA, Four.MO));
    PopularityVote vote = PopularityVote.of(Four.problem(), anaAlone, Scope.MENTEES);
    assertThat(vote.margin()).isEqualTo(1);
    assertThat(PopularityVote.of(Four.problem(), Four.unstable(), Scope.MENTEES).margin())
        .isZero();
  }

  @Example
  void theWorkedExampleOfTheImprovementHolds() {
    MatchingProblem crossed = MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.3)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.4, 0.6)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.9, 0.5)
        .build();
    List<Pairing> wrong = List.of(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    assertThat(Improvement.of(crossed, wrong, Scope.MENTEES))
        .contains(new Improvement(
            Improvement.Shape.CYCLE,
            ImmutableList.copyOf(wrong),
            ImmutableList.of(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA))));
    assertThat(Improvement.of(crossed, wrong, Scope.EVERYBODY)).isEmpty();
  }

  @Example
  void whatIsSettledBlocksNobody() {
    MatchingProblem settled = Four.problem().withForced(List.of(Pairing.of(Four.ANA, Four.MO)));
    assertThat(BlockingPairs.of(settled, Four.unstable()).pairs()).isEmpty();
    Rows rows = Rows.of(settled, Four.unstable());
    assertThat(rows.number(Measure.BLOCKING_PAIRS, Scope.EVERYBODY)).isZero();
    assertThat(rows.number(Measure.PAIRS, Scope.EVERYBODY)).isEqualTo(2);
    assertThat(rows.number(Measure.POPULARITY_MARGIN, Scope.EVERYBODY)).isZero();
  }

  @Provide
  Arbitrary<MatchingProblem> settledPools() {
    return FeatureArbitraries.forced(FeatureArbitraries.pools(7));
  }

  /** In one pool it does not matter who of a pair is named first, settled or not. */
  @Property(tries = 80)
  void inOnePoolPairsAreReadInEitherOrder(@ForAll("settledPools") MatchingProblem pool) {
    List<Pairing> pairs =
        PeerStrategies.mostPeopleThenBestTotal().solve(pool, TieBreak.byId()).pairs();
    List<Pairing> turned =
        pairs.stream().map(pair -> Pairing.of(pair.mentor(), pair.mentee())).toList();
    assertThat(Rows.of(pool, turned).all()).isEqualTo(Rows.of(pool, pairs).all());
    assertThat(BlockingPairs.of(pool, turned)).isEqualTo(BlockingPairs.of(pool, pairs));
    List<Pairing> rest =
        pairs.stream().filter(pair -> !pool.forced().contains(pair)).toList();
    assertThat(BlockingPairs.of(pool, pairs).pairs())
        .isEqualTo(new MeasureTwin(pool.afterForced(), rest).blocking());
  }

  @Provide
  Arbitrary<MatchingProblem> withEveryFeature() {
    return FeatureArbitraries.any();
  }

  @Property(tries = 100)
  void whatHasNoMeaningIsAbsentAndNeverZero(@ForAll("withEveryFeature") MatchingProblem problem) {
    Assume.that(Judged.flaw(problem, problem.forced()).isEmpty());
    Rows rows = Rows.of(problem, problem.forced());
    for (Scope scope : Measure.POPULARITY_MARGIN.scopes(problem)) {
      boolean defined = problem.features().stream().noneMatch(PopularityVote.UNDEFINED::contains);
      if (!defined) {
        assertThat(rows.absence(Measure.POPULARITY_MARGIN, scope))
            .isInstanceOf(Absence.UndefinedWith.class);
      }
    }
    if (problem.features().contains(ProblemFeature.TYPE_QUOTAS)) {
      assertThat(rows.absence(Measure.BLOCKING_PAIRS, Scope.EVERYBODY))
          .isEqualTo(new Absence.UndefinedWith(ProblemFeature.TYPE_QUOTAS));
      assertThatThrownBy(() -> BlockingPairs.of(problem, problem.forced()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("quotas");
    }
  }

  @Example
  void pairsThatAreNoMatchingAreRefusedByName() {
    List<Pairing> twice = List.of(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.MO));
    assertThatThrownBy(() -> BlockingPairs.of(Four.problem(), twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mo has more than their 1 places");
    assertThat(Rows.of(Four.problem(), twice).absence(Measure.PAIRS, Scope.EVERYBODY))
        .isInstanceOf(Absence.NoMatching.class);
    assertThatThrownBy(() -> PopularityVote.of(Four.problem(), Four.stable(), Scope.MENTORS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MENTEES or EVERYBODY");
  }
}
