package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.TieBreak;

/** The worked example, and what a problem refuses. */
class GroupProblemTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId DAN = ParticipantId.of("dan");
  private static final ParticipantId EVA = ParticipantId.of("eva");
  private static final ParticipantId FINN = ParticipantId.of("finn");
  private static final List<ParticipantId> SIX = List.of(ANA, BEN, CLEO, DAN, EVA, FINN);

  private static GroupProblem.Builder six() {
    return GroupProblem.builder()
        .people(SIX)
        .sizes(GroupSizes.exactly(3))
        .pair(ANA, BEN, 0.9)
        .pair(BEN, CLEO, 0.8)
        .pair(ANA, CLEO, 0.7)
        .pair(ANA, DAN, 0.4)
        .pair(DAN, EVA, 0.6)
        .pair(EVA, FINN, 0.5)
        .pair(BEN, FINN, 0.3)
        .satTogether(1, List.of(ANA, BEN));
  }

  private static GroupOutcome solve(GroupProblem.Builder problem) {
    return GroupSearch.standard().solve(problem.build(), TieBreak.byId());
  }

  private static List<List<ParticipantId>> groups(GroupOutcome outcome) {
    return outcome.found().orElseThrow().groups().stream()
        .map(group -> (List<ParticipantId>) group.people())
        .toList();
  }

  @Test
  void friendsSitTogetherWhenNothingForbidsIt() {
    GroupOutcome outcome = solve(six());
    assertThat(groups(outcome)).containsExactly(List.of(ANA, BEN, CLEO), List.of(DAN, EVA, FINN));
    assertThat(outcome.found().orElseThrow().points()).isEqualTo(3_500_000);
  }

  @Test
  void thoseOfTheLastRoundSitApartWhereRepeatsAreForbidden() {
    GroupProblem problem = six().rule(GroupRule.noRepeat(1)).build();
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    assertThat(outcome).isInstanceOf(GroupOutcome.Grouped.class);
    assertThat(groups(outcome)).containsExactly(List.of(ANA, DAN, EVA), List.of(BEN, CLEO, FINN));
    Grouping grouping = outcome.found().orElseThrow();
    assertThat(grouping.points()).isEqualTo(2_100_000);
    assertThat(grouping.bound()).isEqualTo(new GroupBound(GroupAim.BEST_TOTAL, 2_100_000, true));
    assertThat(grouping.gap()).isZero();
    assertThat(GroupCheck.of(problem, outcome).holds()).isTrue();
  }

  @Test
  void aRepeatThatCostsLittleIsTakenAllTheSame() {
    GroupProblem problem = six().repeatsCost(2, 0.5).build();
    Grouping grouping =
        GroupSearch.standard().solve(problem, TieBreak.byId()).found().orElseThrow();
    assertThat(problem.points(ANA, BEN)).isEqualTo(400_000);
    assertThat(grouping.groupOf(ANA).orElseThrow().people()).containsExactly(ANA, BEN, CLEO);
    assertThat(grouping.points()).isEqualTo(3_000_000);
  }

  @Test
  void repeatsCostLessTheLongerAgoTheyWere() {
    GroupProblem problem = GroupProblem.builder()
        .people(SIX)
        .sizes(GroupSizes.exactly(3))
        .satTogether(1, List.of(ANA, BEN))
        .satTogether(3, List.of(ANA, BEN, CLEO))
        .satTogether(4, List.of(ANA, DAN))
        .repeatsCost(3, 0.3)
        .build();
    assertThat(problem.points(ANA, BEN)).isEqualTo(-300_000);
    assertThat(problem.points(CLEO, ANA)).isEqualTo(-100_000);
    assertThat(problem.points(ANA, DAN)).isZero();
    assertThat(problem.roundsSince(BEN, ANA)).isEqualTo(OptionalInt.of(1));
    assertThat(problem.roundsSince(BEN, EVA)).isEmpty();
  }

  @Test
  void theWeakerDirectionCounts() {
    GroupProblem problem = GroupProblem.builder()
        .people(SIX)
        .sizes(GroupSizes.exactly(3))
        .pair(BEN, ANA, 0.9, 0.2)
        .build();
    assertThat(problem.points(ANA, BEN)).isEqualTo(200_000);
    assertThat(problem.points(BEN, ANA)).isEqualTo(200_000);
  }

  @Test
  void theWorstGroupComesFirstWhereThatIsTheAim() {
    GroupProblem problem = six().aim(GroupAim.WORST_GROUP_FIRST).build();
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    // 1.1 in the worst group both ways; with Finn and Ana apart from their friends the other group
    // has less.
    assertThat(outcome.found().orElseThrow().lowestMeanFit()).isCloseTo(1.1 / 3, within(0.000_001));
    assertThat(GroupCheck.of(problem, outcome).holds()).isTrue();
  }

  @Test
  void tenPeopleInThreesAndFoursMeetAsFourThreeAndThree() {
    assertThat(GroupSizes.of(3, 4).split(10)).containsExactly(4, 3, 3);
    GroupOutcome outcome = solve(GroupProblem.builder()
        .people(IntStream.range(0, 10).mapToObj(i -> ParticipantId.of("p" + i)).toList())
        .sizes(GroupSizes.of(3, 4)));
    assertThat(groups(outcome)).extracting(List::size).containsExactlyInAnyOrder(4, 3, 3);
  }

  @Test
  void tenPeopleAreNoTriadsAndTheNearestSizesAreNamed() {
    GroupProblem problem = GroupProblem.builder()
        .people(IntStream.range(0, 10).mapToObj(i -> ParticipantId.of("p" + i)).toList())
        .sizes(GroupSizes.exactly(3))
        .build();
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    GroupConflict conflict = ((GroupOutcome.Infeasible) outcome).conflict();
    assertThat(conflict.inEnglish()).isEqualTo("10 people cannot be split into groups of 3.");
    assertThat(conflict.waysOut())
        .extracting(GroupConflict.WayOut::inEnglish)
        .containsExactly(
            "Form groups of 2 to 3.", "Form groups of 3 to 4.", "Win 2 more for the program.");
    assertThat(GroupCheck.of(problem, outcome).holds()).isTrue();
  }

  @Test
  void nobodyAndASinglePersonHaveNoGroups() {
    for (List<ParticipantId> people : List.of(List.<ParticipantId>of(), List.of(ANA))) {
      GroupProblem problem =
          GroupProblem.builder().people(people).sizes(GroupSizes.of(2, 4)).build();
      GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
      assertThat(outcome).isInstanceOf(GroupOutcome.Infeasible.class);
      assertThat(((GroupOutcome.Infeasible) outcome).conflict().waysOut()).isNotEmpty();
      assertThat(GroupCheck.of(problem, outcome).holds()).isTrue();
    }
  }

  @Test
  void twoMentorsShareATeamAndTheOneWhoFitsBetterLeads() {
    GroupProblem problem = GroupProblem.builder()
        .people(List.of(ANA, BEN, CLEO, DAN))
        .sizes(GroupSizes.exactly(4))
        .typed(ANA, GroupType.lead())
        .typed(BEN, GroupType.lead())
        .rule(GroupRule.atLeast(GroupType.lead(), 1))
        .rule(GroupRule.atMost(GroupType.lead(), 2))
        .pair(ANA, BEN, 1)
        .pair(ANA, CLEO, 0.4)
        .pair(BEN, CLEO, 0.2)
        .pair(BEN, DAN, 0.3)
        .build();
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    assertThat(outcome.found().orElseThrow().groups().get(0).lead()).contains(BEN);
    assertThat(GroupCheck.of(problem, outcome).holds()).isTrue();
  }

  @Test
  void minutesInCommonAreThoseOfTheWholeGroup() {
    GroupProblem problem = GroupProblem.builder()
        .people(List.of(ANA, BEN, CLEO))
        .sizes(GroupSizes.exactly(3))
        .week(ANA, hours(0, 300))
        .week(BEN, hours(100, 400))
        .week(CLEO, hours(0, 150))
        .rule(GroupRule.sharedMinutes(50))
        .build();
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    assertThat(outcome.found().orElseThrow().groups().get(0).sharedMinutes()).contains(50);

    GroupProblem longer = problem.withRules(List.of(GroupRule.sharedMinutes(51)));
    GroupOutcome none = GroupSearch.standard().solve(longer, TieBreak.byId());
    GroupConflict conflict = ((GroupOutcome.Infeasible) none).conflict();
    assertThat(conflict).isInstanceOf(GroupConflict.Isolated.class);
    assertThat(conflict.inEnglish())
        .isEqualTo("ben could sit with 1 of the others and the smallest group has 2 others:"
            + " Everybody in a group works at the same time for at least 51 minutes a week.");
    assertThat(GroupCheck.of(longer, none).holds()).isTrue();
  }

  private static Availability hours(int from, int until) {
    return Availability.of(ImmutableRangeSet.of(
        Range.closedOpen(Instant.ofEpochSecond(from * 60L), Instant.ofEpochSecond(until * 60L))));
  }

  @Test
  void aListedPairTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().pair(BEN, ANA, 0.1))
        .withMessageContaining("ben with ana");
  }

  @Test
  void strangersAreRefused() {
    ParticipantId stranger = ParticipantId.of("stranger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().pair(ANA, stranger, 0.1))
        .withMessageContaining("stranger was not added");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().rule(GroupRule.apart(ANA, stranger, "line")).build())
        .withMessageContaining("stranger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().people(List.of(ANA)))
        .withMessageContaining("ana was added twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().build().points(ANA, stranger))
        .withMessageContaining("stranger");
  }

  @Test
  void fitsThatAreNoFractionsAreRefused() {
    for (double fit : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> six().pair(CLEO, EVA, fit))
          .withMessageContaining("cleo with eva must lie in 0 to 1 but was " + fit);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> solve(GroupProblem.builder()
              .people(SIX)
              .sizes(GroupSizes.exactly(3))
              .fits((one, other) -> fit)))
          .withMessageContaining("must lie in 0 to 1 but was " + fit);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(GroupProblem.builder()
            .people(SIX)
            .sizes(GroupSizes.exactly(3))
            .fitsByNumber((one, other) -> 1_000_001)))
        .withMessageContaining("1000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> six().repeatsCost(1, Double.NaN))
        .withMessageContaining("NaN");
  }

  @Test
  void sharedMinutesNeedTheHoursOfEverybody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            six().week(ANA, hours(0, 60)).rule(GroupRule.sharedMinutes(10)).build())
        .withMessageContaining("all 6 people but 1 have them");
  }

  @Test
  void aProblemNeedsSizesAndOneKindOfFits() {
    assertThatIllegalStateException()
        .isThrownBy(() -> GroupProblem.builder().people(SIX).build())
        .withMessageContaining("needs sizes");
    assertThatIllegalStateException()
        .isThrownBy(() -> six().fits((one, other) -> 0).build())
        .withMessageContaining("keep one");
  }

  @Test
  void sizesOutsideTheirRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> GroupSizes.of(1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupSizes.of(4, 3))
        .withMessageContaining("at least 4");
    assertThatIllegalArgumentException().isThrownBy(() -> GroupSizes.of(2, 1001));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupSizes.of(2, 3).inGroups(0));
  }

  @Test
  void rulesOutsideTheirRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.atLeast(GroupType.lead(), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.atMost(GroupType.lead(), -1));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.mostAlike(" ", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.kinds("team", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.sharedMinutes(10_081));
    assertThatIllegalArgumentException().isThrownBy(() -> GroupRule.noRepeat(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupRule.apart(ANA, ANA, "line"))
        .withMessageContaining("ana");
    assertThat(GroupRule.apart(BEN, ANA, "line")).isEqualTo(GroupRule.apart(ANA, BEN, "line"));
  }
}
