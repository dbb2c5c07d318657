package org.weft.matching.experiment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.experiment.measure.Cases.Case;
import org.weft.matching.problem.MatchingProblem;

class GroupGapsTest {
  @Provide
  Arbitrary<Case> cases() {
    return Cases.anyShape();
  }

  /** Everybody in one of three groups, by a number in the id. */
  private static ImmutableSetMultimap<ParticipantId, String> groups(MatchingProblem problem) {
    ImmutableSetMultimap.Builder<ParticipantId, String> groups = ImmutableSetMultimap.builder();
    ImmutableSet.<ParticipantId>builder()
        .addAll(problem.mentees())
        .addAll(problem.mentors())
        .build()
        .forEach(person -> groups.put(person, "g" + Math.floorMod(person.value().hashCode(), 3)));
    return groups.build();
  }

  @Property(tries = 150)
  void shownGroupsHaveTheNumbersOfTheDefinition(
      @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 3) int least) {
    ImmutableSetMultimap<ParticipantId, String> groups = groups(given.problem());
    Rows rows = Rows.of(
        Rows.trial(given.problem(), given.pairs()).withGroups(groups),
        MeasureSettings.of(MeasureFamily.GROUPS).withLeastGroup(least));
    for (Scope scope : given.sides()) {
      Map<String, List<ParticipantId>> members = members(given, groups, scope);
      List<Double> access = new ArrayList<>();
      members.forEach((label, people) -> {
        MeasureTwin twin = given.twin();
        long matched =
            people.stream().filter(p -> !twin.partners(scope, p).isEmpty()).count();
        List<Integer> ranks = people.stream()
            .flatMap(p -> twin.partners(scope, p).stream().map(q -> twin.rank(scope, p, q)))
            .toList();
        double share = (double) matched / people.size();
        if (rows.reading(Measure.GROUP_SIZE, scope, label) instanceof Reading.Figure size) {
          access.add(share);
          assertThat(size.value()).isEqualTo(people.size()).isGreaterThanOrEqualTo(least);
          assertThat(rows.number(Measure.GROUP_ACCESS, scope, label)).isEqualTo(share);
          assertThat(rows.number(Measure.GROUP_AVERAGE_RANK, scope, label))
              .isEqualTo(
                  ranks.size() < least
                      ? Rows.NONE
                      : (double) ranks.stream().mapToInt(r -> r).sum() / ranks.size());
        } else {
          assertThat(rows.reading(Measure.GROUP_ACCESS, scope, label))
              .isEqualTo(new Reading.Withheld(least));
        }
      });
      if (!members.isEmpty()) {
        assertThat(rows.number(Measure.ACCESS_GAP, scope))
            .isEqualTo(
                access.size() < 2 ? Rows.NONE : Collections.max(access) - Collections.min(access));
      }
    }
  }

  /** Nobody is shown by the others being shown. */
  @Property(tries = 150)
  void whatIsWithheldCannotBeFoundBySubtraction(
      @ForAll("cases") Case given, @ForAll @IntRange(min = 1, max = 4) int least) {
    Rows rows = Rows.of(
        Rows.trial(given.problem(), given.pairs()).withGroups(groups(given.problem())),
        MeasureSettings.of(MeasureFamily.GROUPS).withLeastGroup(least));
    for (Scope scope : given.sides()) {
      Map<String, List<ParticipantId>> members = members(given, groups(given.problem()), scope);
      List<String> hidden = members.keySet().stream()
          .filter(
              label -> rows.reading(Measure.GROUP_SIZE, scope, label) instanceof Reading.Withheld)
          .toList();
      int people = hidden.stream().mapToInt(label -> members.get(label).size()).sum();
      assertThat(hidden.isEmpty()
              || hidden.size() == members.size()
              || (hidden.size() >= 2 && people >= least))
          .isTrue();
      assertThat(members.keySet().stream().filter(label -> members.get(label).size() < least))
          .allMatch(hidden::contains);
    }
  }

  private static Map<String, List<ParticipantId>> members(
      Case given, ImmutableSetMultimap<ParticipantId, String> groups, Scope scope) {
    MeasureTwin twin = given.twin();
    return twin.people(scope).stream()
        .filter(person -> twin.places(scope, person) > 0)
        .collect(Collectors.groupingBy(
            person -> groups.get(person).asList().get(0), TreeMap::new, Collectors.toList()));
  }

  @Example
  void typesOfMenteesAreTheirGroupsUnlessOthersAreStated() {
    MatchingProblem typed = Four.problem()
        .withTypes(ImmutableSetMultimap.of(Four.ANA, "newcomer", Four.BEN, "returner"), List.of());
    Rows rows = Rows.of(
        Rows.trial(typed, Four.stable()),
        MeasureSettings.of(MeasureFamily.GROUPS).withLeastGroup(1));
    assertThat(rows.number(Measure.GROUP_AVERAGE_RANK, Scope.MENTEES, "newcomer"))
        .isEqualTo(2);
    assertThat(rows.number(Measure.RANK_GAP, Scope.MENTEES)).isEqualTo(1);
    assertThat(rows.number(Measure.ACCESS_GAP, Scope.MENTEES)).isZero();
    assertThat(rows.absence(Measure.GROUP_SIZE, Scope.MENTORS))
        .isEqualTo(new Absence.DoesNotApply(Cause.NO_GROUPS));
  }

  @Example
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> MeasureSettings.standard().withFamilies())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name at least one family");
    assertThatThrownBy(() -> MeasureSettings.standard().withLeastGroup(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leastGroup");
    assertThatThrownBy(() -> new Reading.Figure(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }
}
