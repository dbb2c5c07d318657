package org.weft.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.fairness.GroupAccess.Shown;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class AccessGapsTest {
  /** People with groups drawn by a number for each: bit g says whether somebody is in group g. */
  record Seen(
      MatchingProblem problem,
      ImmutableList<Pairing> pairs,
      ImmutableSetMultimap<ParticipantId, String> types) {}

  @Provide
  Arbitrary<Seen> seen() {
    return ProblemArbitraries.problems()
        .flatMap(problem -> Arbitraries.integers()
            .between(0, 15)
            .list()
            .ofSize(problem.mentees().size())
            .map(masks -> seen(problem, masks)));
  }

  private static Seen seen(MatchingProblem problem, List<Integer> masks) {
    ImmutableSetMultimap.Builder<ParticipantId, String> types = ImmutableSetMultimap.builder();
    for (int i = 0; i < masks.size(); i++) {
      for (int g = 0; g < 4; g++) {
        if ((masks.get(i) >> g & 1) == 1) {
          types.put(problem.mentees().get(i), "g" + g);
        }
      }
    }
    ImmutableList<Pairing> pairs = OptimalStrategies.mostPeopleThenBestTotal()
        .solve(problem, TieBreak.byId())
        .pairs();
    return new Seen(problem, pairs, types.build());
  }

  private static AccessGaps gaps(Seen seen, int least) {
    return AccessGaps.of(seen.problem, seen.pairs, seen.types, least);
  }

  private static ImmutableList<Shown> shown(AccessGaps gaps) {
    return gaps.groups().stream()
        .filter(Shown.class::isInstance)
        .map(Shown.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<ParticipantId> members(Seen seen, String type) {
    Set<ParticipantId> members = new HashSet<>(seen.types.inverse().get(type));
    members.retainAll(seen.problem.mentees());
    return members;
  }

  @Property(tries = 200)
  void numbersAgreeWithTheDefinition(@ForAll("seen") Seen seen) {
    for (Shown group : shown(gaps(seen, 1))) {
      Set<ParticipantId> members = members(seen, group.type());
      List<Pairing> pairs =
          seen.pairs.stream().filter(pair -> members.contains(pair.mentee())).toList();
      assertThat(group.people()).isEqualTo(members.size());
      assertThat(group.matched()).isEqualTo(pairs.size());
      assertThat(group.reachable())
          .isEqualTo(Listings.candidates(seen.problem).stream()
              .map(Pairing::mentee)
              .filter(members::contains)
              .distinct()
              .count());
      assertThat(group.means().isPresent()).isEqualTo(!pairs.isEmpty());
      group.means().ifPresent(means -> {
        assertThat(means.averageRank())
            .isEqualTo(
                pairs.stream().mapToLong(pair -> rank(seen, pair)).average().orElseThrow());
        assertThat(means.averagePoints())
            .isEqualTo(
                pairs.stream().mapToLong(pair -> points(seen, pair)).average().orElseThrow());
      });
    }
  }

  private static long rank(Seen seen, Pairing pair) {
    MatchingProblem problem = seen.problem;
    long own =
        problem.menteePoints(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
    return 1
        + Listings.candidates(problem).stream()
            .filter(each -> each.mentee().equals(pair.mentee()))
            .filter(each -> problem.menteePoints(
                    problem.candidate(each.mentee(), each.mentor()).orElseThrow())
                > own)
            .count();
  }

  private static long points(Seen seen, Pairing pair) {
    return seen.problem.points(
        seen.problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
  }

  @Property(tries = 200)
  void nothingShownIsOfFewPeople(
      @ForAll("seen") Seen seen, @ForAll @IntRange(min = 2, max = 6) int least) {
    AccessGaps gaps = gaps(seen, least);
    Set<ParticipantId> rest = new HashSet<>(seen.problem.mentees());
    for (Shown group : shown(gaps)) {
      assertThat(group.people()).isGreaterThanOrEqualTo(least);
      assertThat(seen.problem.mentees().size() - group.people())
          .satisfiesAnyOf(
              others -> assertThat(others).isZero(),
              others -> assertThat(others).isGreaterThanOrEqualTo(least));
      rest.removeAll(members(seen, group.type()));
    }
    assertThat(rest.isEmpty() || rest.size() >= least || gaps.everybody().isEmpty())
        .isTrue();
    assertThat(gaps.everybody().isPresent()).isEqualTo(seen.problem.mentees().size() >= least);
  }

  @Property(tries = 200)
  void noGroupWithinAnotherLeavesFew(
      @ForAll("seen") Seen seen, @ForAll @IntRange(min = 2, max = 6) int least) {
    ImmutableList<Shown> shown = shown(gaps(seen, least));
    for (Shown inner : shown) {
      for (Shown outer : shown) {
        Set<ParticipantId> between = members(seen, outer.type());
        if (between.containsAll(members(seen, inner.type()))) {
          between.removeAll(members(seen, inner.type()));
          assertThat(between.isEmpty() || between.size() >= least).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void oneGroupIsNeverHiddenAlone(
      @ForAll("seen") Seen seen, @ForAll @IntRange(min = 2, max = 6) int least) {
    AccessGaps gaps = gaps(seen, least);
    int hidden = gaps.groups().size() - shown(gaps).size();
    assertThat(hidden != 1 || gaps.groups().size() == 1).isTrue();
  }

  @Property(tries = 200)
  void listingOrderNeverMatters(@ForAll("seen") Seen seen, @ForAll long seed) {
    assertThat(AccessGaps.of(
            Listings.shuffled(seen.problem, seed), seen.pairs.reverse(), seen.types, 3))
        .isEqualTo(gaps(seen, 3));
  }

  /** Six work days, four work nights, as the Javadoc tells. */
  private static AccessGaps office() {
    ProblemBuilder builder = MatchingProblem.builder();
    ImmutableSetMultimap.Builder<ParticipantId, String> types = ImmutableSetMultimap.builder();
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    ParticipantId mo = ParticipantId.of("Mo");
    builder.mentor(mo, 6);
    for (int i = 0; i < 10; i++) {
      ParticipantId mentee = ParticipantId.of("m" + i);
      builder.mentee(mentee);
      types.put(mentee, i < 6 ? "days" : "nights");
      if (i < 8) {
        builder.candidate(mentee, mo, 0.5);
      }
      if (i < 5 || i == 6) {
        pairs.add(Pairing.of(mentee, mo));
      }
    }
    return AccessGaps.of(builder.build(), pairs.build(), types.build(), 3);
  }

  @Test
  void nightsHaveLessBeforeAndAfter() {
    AccessGaps.AccessGap gap = office().gap("nights").orElseThrow();
    assertThat(gap.before()).isEqualTo(-50, within(1e-9));
    assertThat(gap.after()).isEqualTo(-100 * (5 / 6.0 - 0.25), within(1e-9));
    assertThat(office().inEnglish())
        .endsWith("Of 4 in nights, 50% could meet somebody and 25% have a mentor. "
            + "Against everybody else that is -50 points before and -58 after.");
  }

  @Test
  void fewMatchedPeopleHaveNoMeans() {
    assertThat(((Shown) office().group("nights").orElseThrow()).means()).isEmpty();
    assertThat(office().gap("elsewhere")).isEmpty();
  }

  @Test
  void wrongCallsAreRefused() {
    MatchingProblem problem =
        MatchingProblem.builder().mentee(ParticipantId.of("Ana")).build();
    assertThatThrownBy(
            () -> AccessGaps.of(problem, ImmutableList.of(), ImmutableSetMultimap.of(), 0))
        .hasMessageContaining("least must be at least 1 but was 0");
    Pairing stranger = Pairing.of(ParticipantId.of("Ana"), ParticipantId.of("Mo"));
    assertThatThrownBy(
            () -> AccessGaps.of(problem, ImmutableList.of(stranger), ImmutableSetMultimap.of(), 1))
        .hasMessageContaining("Ana with Mo is no candidate");
    assertThatThrownBy(() -> new AccessGaps.AccessGap("x", Double.NaN, 0))
        .hasMessageContaining("NaN");
  }
}
