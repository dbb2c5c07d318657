package org.weft.matching.experiment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.experiment.measure.Cases.Case;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

class DescribedPairsTest {
  @Provide
  Arbitrary<Case> cases() {
    return Cases.anyShape();
  }

  @Property(tries = 150)
  void everybodyWhoTakesPartIsMatchedUnmatchedOrWithoutOptions(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    assertThat(rows.number(Measure.PAIRS, Scope.EVERYBODY))
        .isEqualTo(given.pairs().size());
    for (Scope scope : given.sides()) {
      MeasureTwin twin = given.twin();
      long all =
          twin.people(scope).stream().filter(p -> twin.places(scope, p) > 0).count();
      long matched = twin.people(scope).stream()
          .filter(p -> !twin.partners(scope, p).isEmpty())
          .count();
      assertThat(rows.number(Measure.PEOPLE_MATCHED, scope)).isEqualTo(matched);
      assertThat(rows.number(Measure.PEOPLE_UNMATCHED, scope))
          .isEqualTo(twin.unmatched(scope).size());
      assertThat(rows.number(Measure.PEOPLE_WITHOUT_OPTIONS, scope))
          .isEqualTo(all - matched - twin.unmatched(scope).size());
    }
  }

  @Property(tries = 150)
  void ranksProfileAndSumsAreThoseOfTheDefinition(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    long sum = 0;
    for (Scope scope : given.sides()) {
      List<Integer> ranks = given.twin().ranks(scope);
      List<Integer> standings = given.twin().ranksWithUnmatched(scope);
      assertThat(rows.number(Measure.AVERAGE_RANK, scope)).isEqualTo(average(ranks));
      assertThat(rows.number(Measure.WORST_RANK, scope)).isEqualTo(largest(ranks));
      assertThat(rows.number(Measure.AVERAGE_RANK_WITH_UNMATCHED, scope))
          .isEqualTo(average(standings));
      assertThat(rows.number(Measure.WORST_RANK_WITH_UNMATCHED, scope))
          .isEqualTo(largest(standings));
      for (int choice = 1; choice <= 3; choice++) {
        assertThat(rows.number(Measure.CHOICE_COUNT, scope, "" + choice))
            .isEqualTo(Collections.frequency(ranks, choice));
      }
      assertThat(rows.number(Measure.CHOICE_BEYOND, scope))
          .isEqualTo(ranks.stream().filter(rank -> rank > 3).count());
      assertThat(rows.number(Measure.RANK_SUM, scope)).isEqualTo(sum(ranks));
      sum += sum(ranks);
    }
    assertThat(rows.number(Measure.EGALITARIAN_SUM, Scope.EVERYBODY)).isEqualTo(sum);
    assertThat(rows.number(Measure.REGRET, Scope.EVERYBODY))
        .isEqualTo(largest(given.sides().stream()
            .flatMap(scope -> given.twin().ranks(scope).stream())
            .toList()));
  }

  @Property(tries = 100)
  void theSidesAreComparedByTheirSums(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    if (given.problem().isOnePool()) {
      assertThat(Stream.of(Measure.SEX_EQUALITY_DIFFERENCE, Measure.BALANCE)
              .map(measure -> rows.absence(measure, Scope.EVERYBODY)))
          .containsOnly(new Absence.DoesNotApply(Cause.ONE_POOL));
    } else {
      long mentees = sum(given.twin().ranks(Scope.MENTEES));
      long mentors = sum(given.twin().ranks(Scope.MENTORS));
      assertThat(rows.number(Measure.SEX_EQUALITY_DIFFERENCE, Scope.EVERYBODY))
          .isEqualTo(Math.abs(mentees - mentors));
      assertThat(rows.number(Measure.BALANCE, Scope.EVERYBODY))
          .isEqualTo(Math.max(mentees, mentors));
    }
  }

  @Property(tries = 100)
  void pointsAreReadOffTheSortedList(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    List<Long> points = given.pairs().stream()
        .map(pair -> given
            .problem()
            .points(given.problem().candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sorted()
        .toList();
    int n = points.size();
    assertThat(rows.number(Measure.TOTAL_POINTS, Scope.EVERYBODY))
        .isEqualTo(points.stream().mapToLong(p -> p).sum());
    if (n == 0) {
      assertThat(rows.absence(Measure.WORST_POINTS, Scope.EVERYBODY))
          .isEqualTo(new Absence.DoesNotApply(Cause.NO_PAIRS));
    } else {
      assertThat(rows.number(Measure.WORST_POINTS, Scope.EVERYBODY))
          .isEqualTo((double) points.get(0));
      assertThat(rows.number(Measure.TENTH_PERCENTILE_POINTS, Scope.EVERYBODY))
          .isEqualTo((double) points.get((int) Math.ceil(n / 10.0) - 1));
      assertThat(rows.number(Measure.MEDIAN_POINTS, Scope.EVERYBODY))
          .isEqualTo((double) points.get((int) Math.ceil(n / 2.0) - 1));
      assertThat(rows.number(Measure.AVERAGE_POINTS, Scope.EVERYBODY))
          .isEqualTo(points.stream().mapToLong(p -> p).average().orElseThrow());
    }
  }

  @Property(tries = 150)
  void loadsAreThoseOfMentorsWithOptions(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    if (given.problem().isOnePool()) {
      assertThat(rows.absence(Measure.LOAD_RANGE, Scope.EVERYBODY))
          .isEqualTo(new Absence.DoesNotApply(Cause.ONE_POOL));
      return;
    }
    MeasureTwin twin = given.twin();
    List<Integer> loads = twin.people(Scope.MENTORS).stream()
        .filter(mentor -> !twin.options(Scope.MENTORS, mentor).isEmpty())
        .map(mentor -> twin.partners(Scope.MENTORS, mentor).size())
        .toList();
    if (loads.isEmpty()) {
      assertThat(rows.absence(Measure.LOAD_VARIANCE, Scope.MENTORS))
          .isEqualTo(new Absence.DoesNotApply(Cause.NOBODY_WITH_OPTIONS));
      return;
    }
    double mean = average(loads);
    assertThat(rows.number(Measure.LOAD_VARIANCE, Scope.MENTORS))
        .isCloseTo(
            loads.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow(),
            within(1e-12));
    assertThat(rows.number(Measure.LOAD_RANGE, Scope.MENTORS))
        .isEqualTo(Collections.max(loads) - Collections.min(loads));
    long differences = IntStream.range(0, loads.size())
        .mapToLong(i -> IntStream.range(0, i)
            .mapToLong(j -> Math.abs(loads.get(i) - loads.get(j)))
            .sum())
        .sum();
    assertThat(rows.number(Measure.LOAD_GINI, Scope.MENTORS))
        .isEqualTo(
            sum(loads) == 0 ? Rows.NONE : (double) differences / (loads.size() * sum(loads)));
  }

  @Property(tries = 100)
  void capacityAndMinimumsAreCounted(@ForAll("cases") Case given) {
    Rows rows = given.rows();
    MatchingProblem problem = given.problem();
    Scope scope = problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTORS;
    long places =
        IntStream.range(0, problem.mentors().size()).mapToLong(problem::places).sum();
    assertThat(rows.number(Measure.CAPACITY_USED, scope))
        .isEqualTo(
            problem.isOnePool() || places == 0
                ? Rows.NONE
                : (double) given.pairs().size() / places);
    List<Integer> wanting = IntStream.range(0, problem.mentors().size())
        .filter(j -> problem.minimum(j) > 0)
        .boxed()
        .toList();
    assertThat(rows.number(Measure.MINIMUMS_MET, scope))
        .isEqualTo(
            wanting.isEmpty()
                ? Rows.NONE
                : wanting.stream()
                    .filter(j -> given
                            .twin()
                            .partners(Scope.MENTORS, problem.mentors().get(j))
                            .size()
                        >= problem.minimum(j))
                    .count());
  }

  @Property(tries = 100)
  void formerPairsAreKeptOrEnded(@ForAll("cases") Case given, @ForAll List<Boolean> keep) {
    List<Pairing> former = new ArrayList<>();
    for (int k = 0; k < given.pairs().size(); k++) {
      Pairing pair = given.pairs().get(k);
      if (k >= keep.size() || keep.get(k)) {
        former.add(
            given.problem().isOnePool() && k % 2 == 0
                ? Pairing.of(pair.mentor(), pair.mentee())
                : pair);
      }
    }
    int kept = former.size();
    former.add(Pairing.of(Four.ANA, Four.MO));
    Rows rows = Rows.of(Rows.trial(given.problem(), given.pairs()).withFormer(former));
    assertThat(rows.number(Measure.PAIRS_KEPT, Scope.EVERYBODY)).isEqualTo(kept);
    assertThat(rows.number(Measure.PAIRS_ENDED, Scope.EVERYBODY)).isEqualTo(1);
    assertThat(rows.number(Measure.PAIRS_NEW, Scope.EVERYBODY))
        .isEqualTo(given.pairs().size() - kept);
    assertThat(rows.number(Measure.SHARE_KEPT, Scope.EVERYBODY))
        .isEqualTo((double) kept / (kept + 1));
  }

  @Example
  void withoutFormerPairsNothingIsSaidOfChange() {
    Rows rows = Rows.of(Four.problem(), List.of());
    assertThat(MeasureFamily.CHANGE.measures())
        .allMatch(measure -> rows.absence(measure, Scope.EVERYBODY)
            .equals(new Absence.DoesNotApply(Cause.NO_FORMER_PAIRS)));
  }

  private static double average(List<Integer> numbers) {
    return numbers.isEmpty() ? Rows.NONE : (double) sum(numbers) / numbers.size();
  }

  private static double largest(List<Integer> numbers) {
    return numbers.isEmpty() ? Rows.NONE : Collections.max(numbers);
  }

  private static long sum(List<Integer> numbers) {
    return numbers.stream().mapToLong(n -> n).sum();
  }
}
