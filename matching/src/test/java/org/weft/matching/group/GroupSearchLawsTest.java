package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.group.GroupOutcome.Grouped;
import org.weft.matching.group.GroupOutcome.Infeasible;
import org.weft.matching.group.GroupOutcome.Unsettled;
import org.weft.matching.problem.TieBreak;

/** What groups promise, against every partition of few people. */
class GroupSearchLawsTest {
  private static final GroupSearch EXACT = GroupSearch.standard();
  private static final GroupSearch LOCAL =
      GroupSearch.standard().withExactUpTo(0).withTriesPerPerson(100);

  @Provide
  Arbitrary<Draft> drafts() {
    return Drafts.upTo(9);
  }

  @Provide
  Arbitrary<Draft> crowds() {
    return Arbitraries.integers().between(12, 40).flatMap(people -> Drafts.of(people, 2));
  }

  @Property(tries = 400)
  void exactEqualsBruteForceOverAllPartitions(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    PartitionTwin twin = PartitionTwin.of(draft);
    GroupOutcome outcome = EXACT.solve(draft.problem(), tie);
    assertThat(outcome.found().isPresent()).isEqualTo(twin.feasible);
    if (twin.feasible) {
      assertThat(outcome).isInstanceOf(Grouped.class);
      Grouping grouping = outcome.found().orElseThrow();
      if (draft.aim() == GroupAim.BEST_TOTAL) {
        assertThat(grouping.points()).isEqualTo(twin.bestTotal);
      } else {
        assertThat(grouping.lowestMeanFit() * 1e6).isCloseTo(twin.lowestMean(), within(1e-3));
        assertThat(grouping.points()).isEqualTo(twin.totalAtBestLowest);
      }
      assertThat(grouping.gap()).isZero();
    }
  }

  @Property(tries = 400)
  void everyAnswerPassesTheCheck(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    assertHolds(draft.problem(), EXACT.solve(draft.problem(), tie));
    assertHolds(draft.problem(), LOCAL.solve(draft.problem(), tie));
  }

  @Property(tries = 40)
  void everyAnswerForACrowdPassesTheCheck(@ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    assertHolds(draft.problem(), LOCAL.solve(draft.problem(), tie));
  }

  private static void assertHolds(GroupProblem problem, GroupOutcome outcome) {
    CheckVerdict verdict = GroupCheck.of(problem, outcome);
    assertThat(verdict.holds()).as(verdict + " of " + outcome).isTrue();
  }

  @Property(tries = 100)
  void everybodyIsInExactlyOneGroup(@ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    LOCAL.solve(draft.problem(), tie).found().ifPresent(grouping -> {
      ImmutableList<ParticipantId> seated = grouping.groups().stream()
          .flatMap(group -> group.people().stream())
          .collect(ImmutableList.toImmutableList());
      assertThat(seated).containsExactlyInAnyOrderElementsOf(draft.ids());
    });
  }

  @Property(tries = 200)
  void sizesStayWithinLeastAndMost(@ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    LOCAL
        .solve(draft.problem(), tie)
        .found()
        .ifPresent(grouping -> assertThat(grouping.groups())
            .extracting(group -> group.people().size())
            .allSatisfy(size ->
                assertThat(size).isBetween(draft.sizes().least(), draft.sizes().most())));
  }

  @Property(tries = 150)
  void aGroupingKeepsEveryRuleAndAnUnsettledOneNamesThoseItBreaks(
      @ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    GroupOutcome outcome = LOCAL.solve(draft.problem(), tie);
    outcome.found().ifPresent(grouping -> {
      for (int g = 0; g < grouping.groups().size(); g++) {
        List<Integer> group =
            grouping.groups().get(g).people().stream().map(draft.ids()::indexOf).toList();
        int place = g;
        List<GroupRule> named = outcome instanceof Unsettled unsettled
            ? unsettled.broken().stream()
                .filter(broken -> broken.group() == place)
                .map(GroupOutcome.BrokenRule::rule)
                .toList()
            : List.of();
        assertThat(
                draft.rules().stream().filter(rule -> !draft.keeps(group, rule)).distinct())
            .containsExactlyInAnyOrderElementsOf(named);
      }
    });
  }

  @Property(tries = 300)
  void theBoundIsNeverBelowTheExactOptimum(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    PartitionTwin twin = PartitionTwin.of(draft);
    Assume.that(twin.feasible);
    GroupOutcome outcome = LOCAL.solve(draft.problem(), tie);
    double best = draft.aim() == GroupAim.BEST_TOTAL ? twin.bestTotal : twin.lowestMean();
    assertThat((double) outcome.found().orElseThrow().bound().points())
        .isGreaterThanOrEqualTo(best);
  }

  @Property(tries = 150)
  void localSearchIsNeverWorseThanItsStartNorAboveTheOptimum(
      @ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    Draft byTotal = draft.with(GroupAim.BEST_TOTAL);
    PartitionTwin twin = PartitionTwin.of(byTotal);
    GroupOutcome start = LOCAL.withTriesPerPerson(0).solve(byTotal.problem(), tie);
    GroupOutcome end = LOCAL.solve(byTotal.problem(), tie);
    if (start instanceof Grouped grouped) {
      assertThat(end).isInstanceOf(Grouped.class);
      assertThat(end.found().orElseThrow().points())
          .isBetween(grouped.grouping().points(), twin.bestTotal);
    }
  }

  @Property(tries = 100)
  void localSearchNeverLowersTheWorstGroup(@ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    Draft byWorst = draft.with(GroupAim.WORST_GROUP_FIRST);
    GroupOutcome start = LOCAL.withTriesPerPerson(0).solve(byWorst.problem(), tie);
    GroupOutcome end = LOCAL.solve(byWorst.problem(), tie);
    if (start instanceof Grouped grouped) {
      assertThat(end.found().orElseThrow().lowestMeanFit())
          .isGreaterThanOrEqualTo(grouped.grouping().lowestMeanFit());
    }
  }

  @Property(tries = 150)
  void theOrderOfListingChangesNothing(
      @ForAll("drafts") Draft draft, @ForAll TieBreak tie, @ForAll @IntRange(max = 999) int seed) {
    GroupProblem other = draft.listedBy(new Random(seed));
    assertThat(EXACT.solve(other, tie)).isEqualTo(EXACT.solve(draft.problem(), tie));
    assertThat(LOCAL.solve(other, tie)).isEqualTo(LOCAL.solve(draft.problem(), tie));
  }

  @Property(tries = 60)
  void theSameSeedGivesTheSameGroups(@ForAll("crowds") Draft draft, @ForAll TieBreak tie) {
    GroupSearch search = LOCAL.withSeed(5);
    assertThat(search.solve(draft.problem(), tie)).isEqualTo(search.solve(draft.problem(), tie));
  }

  @Property(tries = 500)
  void conflictsAreRealAndSmallest(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    GroupOutcome outcome = EXACT.solve(draft.problem(), tie);
    if (outcome instanceof Infeasible infeasible
        && !(infeasible.conflict() instanceof GroupConflict.SizesDoNotDivide)) {
      ImmutableList<GroupRule> rules = infeasible.conflict().rules();
      assertThat(PartitionTwin.of(draft.with(rules)).feasible).isFalse();
      for (GroupRule rule : rules) {
        List<GroupRule> others =
            rules.stream().filter(each -> !each.equals(rule)).toList();
        assertThat(PartitionTwin.of(draft.with(others)).feasible)
            .as("without " + rule)
            .isTrue();
      }
    }
  }

  @Property(tries = 500)
  void whatCountingRefusesBruteForceRefuses(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    if (LOCAL.solve(draft.problem(), tie) instanceof Infeasible) {
      assertThat(PartitionTwin.of(draft).feasible).isFalse();
    }
  }

  @Property(tries = 300)
  void sizesThatDoNotDivideHaveNearestOnesThatDo(@ForAll("drafts") Draft draft) {
    for (GroupSizes near : draft.sizes().nearestFor(draft.people())) {
      assertThat(near.groupsFor(draft.people())).isPresent();
      assertThat(near.split(draft.people()))
          .allSatisfy(size -> assertThat(size).isBetween(near.least(), near.most()));
    }
  }

  @Property(tries = 300)
  void leadsAndMinutesAreThoseOfTheGroup(@ForAll("drafts") Draft draft, @ForAll TieBreak tie) {
    EXACT
        .solve(draft.problem(), tie)
        .found()
        .ifPresent(grouping -> grouping.groups().forEach(group -> {
          assertThat(group.lead()).isEmpty();
          assertThat(group.sharedMinutes())
              .contains(draft.sharedMinutes(
                  group.people().stream().map(draft.ids()::indexOf).toList()));
        }));
  }
}
