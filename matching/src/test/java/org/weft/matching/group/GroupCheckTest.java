package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.group.GroupOutcome.BrokenRule;
import org.weft.matching.group.GroupOutcome.Grouped;
import org.weft.matching.group.GroupOutcome.Infeasible;
import org.weft.matching.group.GroupOutcome.Unsettled;
import org.weft.matching.problem.TieBreak;

/** Answers that are wrong in one place each. */
class GroupCheckTest {
  private static final List<ParticipantId> SIX =
      IntStream.range(0, 6).mapToObj(i -> ParticipantId.of("p" + i)).toList();
  private static final GroupProblem PROBLEM = GroupProblem.builder()
      .people(SIX)
      .sizes(GroupSizes.exactly(3))
      .fitsByNumber((one, other) -> 100_000 * ((one + 1) * (other + 1) % 7))
      .rule(GroupRule.apart(SIX.get(0), SIX.get(1), "line"))
      .typed(SIX.get(0), GroupType.lead())
      .typed(SIX.get(1), GroupType.lead())
      .typed(SIX.get(2), GroupType.lead())
      .rule(GroupRule.atLeast(GroupType.lead(), 1))
      .build();
  private static final GroupSearch LOCAL = GroupSearch.standard().withExactUpTo(0);

  private static Grouping grouping() {
    return GroupSearch.standard().solve(PROBLEM, TieBreak.byId()).found().orElseThrow();
  }

  private static String refuted(GroupProblem problem, GroupOutcome outcome) {
    CheckVerdict verdict = GroupCheck.of(problem, outcome);
    assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
    return ((CheckVerdict.Refuted) verdict).reason();
  }

  private static String refuted(Grouping grouping) {
    return refuted(PROBLEM, new Grouped(grouping));
  }

  private static Grouping with(Grouping grouping, FormedGroup... groups) {
    return new Grouping(ImmutableList.copyOf(groups), grouping.points(), grouping.bound());
  }

  private static FormedGroup group(Grouping grouping, int at) {
    return grouping.groups().get(at);
  }

  @Test
  void theAnswerAsItIsHolds() {
    assertThat(GroupCheck.of(PROBLEM, new Grouped(grouping())).holds()).isTrue();
    assertThat(GroupCheck.of(PROBLEM, LOCAL.solve(PROBLEM, TieBreak.byId())).holds())
        .isTrue();
  }

  @Test
  void someoneMissingIsNoticed() {
    Grouping grouping = grouping();
    ImmutableList<ParticipantId> others = group(grouping, 1).people();
    assertThat(refuted(with(grouping, group(grouping, 0)))).contains("is in 0 groups");
    assertThat(refuted(with(
            grouping,
            group(grouping, 0),
            group(grouping, 1).withPeople(others.subList(0, 2)).withLead(Optional.empty()))))
        .contains("is in 0 groups");
  }

  @Test
  void someoneTwiceAndAStrangerAreNoticed() {
    Grouping grouping = grouping();
    assertThat(refuted(with(grouping, group(grouping, 0), group(grouping, 0), group(grouping, 1))))
        .contains("is in 2 groups");
    FormedGroup strangers = FormedGroup.builder()
        .people(ImmutableList.of(ParticipantId.of("x"), ParticipantId.of("y")))
        .points(0)
        .build();
    assertThat(refuted(with(grouping, group(grouping, 0), group(grouping, 1), strangers)))
        .isEqualTo("8 people are in groups and there are 6");
  }

  @Test
  void aGroupOfAnotherSizeIsNoticed() {
    Grouping grouping = grouping();
    ImmutableList<ParticipantId> all = ImmutableList.copyOf(SIX);
    FormedGroup four = FormedGroup.builder().people(all.subList(0, 4)).points(0).build();
    FormedGroup two = FormedGroup.builder().people(all.subList(4, 6)).points(0).build();
    assertThat(refuted(with(grouping, four, two))).contains("[4, 2]").contains("groups of 3");
    assertThat(refuted(PROBLEM.withSizes(GroupSizes.of(3, 6).inGroups(1)), new Grouped(grouping)))
        .contains("[3, 3]");
    assertThat(refuted(
            PROBLEM.withSizes(GroupSizes.of(2, 4).inGroups(3).uneven()), new Grouped(grouping)))
        .contains("[3, 3]");
    GroupProblem uneven = PROBLEM.withSizes(GroupSizes.of(3, 5).uneven());
    assertThat(refuted(uneven, new Grouped(with(grouping, four, two)))).contains("[4, 2]");
  }

  @Test
  void wrongPointsAreNoticed() {
    Grouping grouping = grouping();
    FormedGroup first = group(grouping, 0);
    assertThat(refuted(with(grouping, first.withPoints(first.points() + 1), group(grouping, 1))))
        .contains("are claimed");
    assertThat(refuted(new Grouping(grouping.groups(), grouping.points() + 1, grouping.bound())))
        .contains("the groups have");
  }

  @Test
  void aWrongLeadIsNoticed() {
    Grouping grouping = grouping();
    FormedGroup withTwo = grouping.groups().stream()
        .filter(group -> group.people().contains(SIX.get(2))
            && group.people().stream().filter(SIX.subList(0, 3)::contains).count() == 2)
        .findFirst()
        .orElseThrow();
    FormedGroup other = grouping.groups().stream()
        .filter(group -> !group.equals(withTwo))
        .findFirst()
        .orElseThrow();
    ParticipantId wrong = withTwo.people().stream()
        .filter(SIX.subList(0, 3)::contains)
        .filter(person -> !withTwo.lead().orElseThrow().equals(person))
        .findFirst()
        .orElseThrow();
    assertThat(refuted(with(grouping, withTwo.withLead(wrong), other)))
        .contains("should be who fits best");
    assertThat(refuted(with(grouping, withTwo.withLead(Optional.empty()), other)))
        .contains("should be who fits best");
    GroupProblem leaderless = GroupProblem.builder()
        .people(SIX)
        .sizes(GroupSizes.exactly(3))
        .fitsByNumber((one, two) -> 100_000 * ((one + 1) * (two + 1) % 7))
        .build();
    assertThat(refuted(leaderless, new Grouped(grouping))).contains("may not lead");
  }

  @Test
  void minutesThatNobodyStatedAreNoticed() {
    Grouping grouping = grouping();
    assertThat(
            refuted(with(grouping, group(grouping, 0).withSharedMinutes(60), group(grouping, 1))))
        .contains("shares unknown minutes but 60 are claimed");
  }

  @Test
  void aBrokenRuleIsNoticed() {
    GroupProblem free = PROBLEM.withRules(List.of());
    GroupProblem strict = PROBLEM.withRules(
        List.of(GroupRule.apart(SIX.get(0), SIX.get(3), "line"), GroupRule.noRepeat(1)));
    Grouping grouping = GroupSearch.standard()
        .solve(
            free.withRules(List.of(
                GroupRule.apart(SIX.get(0), SIX.get(1), "line"),
                GroupRule.apart(SIX.get(0), SIX.get(2), "line"),
                GroupRule.apart(SIX.get(0), SIX.get(4), "line"))),
            TieBreak.byId())
        .found()
        .orElseThrow();
    assertThat(refuted(strict, new Grouped(grouping))).contains("the broken rules are [BrokenRule");
    BrokenRule broken = new BrokenRule(0, GroupRule.apart(SIX.get(0), SIX.get(3), "line"));
    Grouping bounded = new Grouping(
        grouping.groups(),
        grouping.points(),
        new GroupBound(GroupAim.BEST_TOTAL, 100_000_000, false));
    assertThat(GroupCheck.of(strict, new Unsettled(bounded, ImmutableList.of(broken)))
            .holds())
        .isTrue();
    assertThat(refuted(
            strict,
            new Unsettled(bounded, ImmutableList.of(broken, new BrokenRule(1, broken.rule())))))
        .contains("are admitted");
    assertThat(refuted(free, new Unsettled(bounded, ImmutableList.of())))
        .contains("no rule is broken");
    assertThat(refuted(strict, new Unsettled(grouping, ImmutableList.of(broken))))
        .contains("cannot be the best of all");
  }

  @Test
  void aGroupingThatIsNotTheBestIsNotCalledBest() {
    Grouping worse = worse(GroupAim.BEST_TOTAL);
    assertThat(refuted(worse)).contains("the best split has");
    GroupProblem worst = worstFirst();
    assertThat(refuted(worst, new Grouped(worse(GroupAim.WORST_GROUP_FIRST))))
        .contains("in another split the worst group is better");
  }

  private static GroupProblem worstFirst() {
    return GroupProblem.builder()
        .people(SIX)
        .sizes(GroupSizes.exactly(3))
        .aim(GroupAim.WORST_GROUP_FIRST)
        .fitsByNumber((one, other) -> 100_000 * ((one + 1) * (other + 1) % 7))
        .typed(SIX.get(0), GroupType.lead())
        .typed(SIX.get(1), GroupType.lead())
        .typed(SIX.get(2), GroupType.lead())
        .build();
  }

  /** Some split that keeps the rules and is not the best. */
  private static Grouping worse(GroupAim aim) {
    Grouping best = GroupSearch.standard()
        .solve(aim == GroupAim.BEST_TOTAL ? PROBLEM : worstFirst(), TieBreak.byId())
        .found()
        .orElseThrow();
    GroupRule.Apart[] pairs = best.groups().get(0).people().stream()
        .skip(1)
        .map(other -> GroupRule.apart(best.groups().get(0).people().get(0), other, "x"))
        .toArray(GroupRule.Apart[]::new);
    Grouping worse = GroupSearch.standard()
        .solve(
            (aim == GroupAim.BEST_TOTAL ? PROBLEM : worstFirst())
                .withRules(ImmutableList.<GroupRule>builder()
                    .addAll(PROBLEM.rules())
                    .add(pairs)
                    .build()),
            TieBreak.byId())
        .found()
        .orElseThrow();
    assertThat(worse.points()).isNotEqualTo(best.points());
    return worse;
  }

  @Test
  void aBoundThatIsTooLowOrOnSomethingElseIsNoticed() {
    Grouping grouping = grouping();
    assertThat(refuted(new Grouping(
            grouping.groups(),
            grouping.points(),
            new GroupBound(GroupAim.BEST_TOTAL, grouping.points() - 1, false))))
        .contains("the best partners bound it by");
    assertThat(refuted(new Grouping(
            grouping.groups(),
            grouping.points(),
            new GroupBound(GroupAim.WORST_GROUP_FIRST, grouping.points(), false))))
        .contains("the aim is BEST_TOTAL");
    Grouping found = LOCAL.solve(PROBLEM, TieBreak.byId()).found().orElseThrow();
    assertThat(refuted(new Grouping(
            found.groups(),
            found.points(),
            new GroupBound(GroupAim.BEST_TOTAL, found.bound().points() - 1, false))))
        .contains("the best partners bound it by " + found.bound().points());
  }

  @Test
  void nobodyCanHaveLookedAtEverySplitOfManyPeople() {
    GroupProblem many = GroupProblem.builder()
        .people(IntStream.range(0, 21).mapToObj(i -> ParticipantId.of("q" + i)).toList())
        .sizes(GroupSizes.exactly(3))
        .build();
    Grouping grouping =
        GroupSearch.standard().solve(many, TieBreak.byId()).found().orElseThrow();
    assertThat(refuted(
            many,
            new Grouped(
                new Grouping(grouping.groups(), 0, new GroupBound(GroupAim.BEST_TOTAL, 0, true)))))
        .contains("every split of 21 people");
  }

  @Test
  void conflictsThatAreNoneAreNoticed() {
    GroupRule apart = GroupRule.apart(SIX.get(0), SIX.get(1), "line");
    GroupRule leads = GroupRule.atLeast(GroupType.lead(), 1);
    assertThat(refuted(
            PROBLEM, new Infeasible(new GroupConflict.SizesDoNotDivide(6, PROBLEM.sizes()))))
        .contains("can be split");
    assertThat(refuted(
            PROBLEM.withSizes(GroupSizes.exactly(4)),
            new Infeasible(new GroupConflict.Clash(ImmutableList.of(apart)))))
        .contains("cannot be split");
    assertThat(refuted(
            PROBLEM,
            new Infeasible(new GroupConflict.Clash(ImmutableList.of(GroupRule.noRepeat(3))))))
        .contains("not asked for");
    assertThat(refuted(
            PROBLEM, new Infeasible(new GroupConflict.Clash(ImmutableList.of(leads, apart)))))
        .contains("can be kept together");
    assertThat(refuted(PROBLEM, new Infeasible(new GroupConflict.TooFew(leads, 1, 2))))
        .contains("it is not so that");
    assertThat(refuted(
            PROBLEM, new Infeasible(new GroupConflict.TooMany(leads, GroupType.lead(), 3, 2))))
        .contains("it is not so that");
    assertThat(refuted(
            PROBLEM,
            new Infeasible(new GroupConflict.Isolated(SIX.get(0), ImmutableList.of(apart), 1, 2))))
        .contains("it is not so that");
    assertThat(refuted(
            PROBLEM,
            new Infeasible(new GroupConflict.TooManyApart(
                ImmutableList.copyOf(SIX.subList(0, 3)), ImmutableList.of(apart), 2))))
        .contains("it is not so that");
  }

  @Test
  void aConflictThatIsNotTheSmallestIsNoticed() {
    GroupRule four = GroupRule.atLeast(GroupType.lead(), 2);
    GroupRule apart = GroupRule.apart(SIX.get(0), SIX.get(1), "line");
    GroupProblem problem = PROBLEM.withRules(List.of(four, apart));
    GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
    assertThat(outcome).isEqualTo(new Infeasible(new GroupConflict.TooFew(four, 3, 4)));
    assertThat(refuted(
            problem, new Infeasible(new GroupConflict.Clash(ImmutableList.of(four, apart)))))
        .contains("clash without");
  }

  @Test
  void everyKindOfConflictIsFoundAndHasWaysOut() {
    List<ParticipantId> many =
        IntStream.range(0, 24).mapToObj(i -> ParticipantId.of("q" + i)).toList();
    GroupProblem.Builder builder = GroupProblem.builder().people(many).sizes(GroupSizes.exactly(4));
    IntStream.range(0, 24)
        .forEach(i -> builder.typed(many.get(i), GroupType.of("team", i < 13 ? "a" : "b" + i)));
    GroupProblem crowd = builder.build();
    assertThat(conflict(crowd, GroupRule.atLeast(GroupType.of("team", "c"), 1)))
        .isInstanceOf(GroupConflict.TooFew.class);
    assertThat(conflict(crowd, GroupRule.atLeast(GroupType.of("team", "a"), 2))).isNull();
    assertThat(conflict(crowd, GroupRule.kinds("team", 4)))
        .isEqualTo(new GroupConflict.TooFew(GroupRule.kinds("team", 4), 17, 24));
    assertThat(conflict(crowd, GroupRule.mostAlike("team", 2)))
        .isEqualTo(new GroupConflict.TooMany(
            GroupRule.mostAlike("team", 2), GroupType.of("team", "a"), 13, 12));
    assertThat(conflict(crowd, GroupRule.atMost(GroupType.of("team", "a"), 2)))
        .isInstanceOf(GroupConflict.TooMany.class);
    assertThat(conflict(
            crowd.withSizes(GroupSizes.exactly(2)),
            GroupRule.atLeast(GroupType.of("team", "a"), 1)))
        .isNull();
    GroupRule[] alone = IntStream.range(3, 24)
        .mapToObj(i -> GroupRule.apart(many.get(2), many.get(i), "line"))
        .toArray(GroupRule[]::new);
    GroupConflict isolated = conflict(crowd, alone);
    assertThat(isolated).isInstanceOf(GroupConflict.Isolated.class);
    assertThat(((GroupConflict.Isolated) isolated).person()).isEqualTo(many.get(2));
    GroupRule[] clique = IntStream.range(0, 7)
        .boxed()
        .flatMap(i ->
            IntStream.range(0, i).mapToObj(j -> GroupRule.apart(many.get(i), many.get(j), "line")))
        .toArray(GroupRule[]::new);
    assertThat(conflict(crowd, clique)).isInstanceOf(GroupConflict.TooManyApart.class);
  }

  private static GroupConflict conflict(GroupProblem problem, GroupRule... rules) {
    GroupProblem ruled = problem.withRules(List.of(rules));
    GroupOutcome outcome = GroupSearch.standard().solve(ruled, TieBreak.byId());
    CheckVerdict verdict = GroupCheck.of(ruled, outcome);
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
    if (outcome instanceof Infeasible infeasible) {
      GroupConflict conflict = infeasible.conflict();
      assertThat(conflict.inEnglish()).isNotBlank();
      assertThat(conflict.waysOut())
          .isNotEmpty()
          .allSatisfy(way -> assertThat(way.inEnglish()).endsWith("."));
      return conflict;
    }
    return null;
  }

  @Test
  void aGroupCannotHaveMoreOfATypeThanPeople() {
    GroupRule rule = GroupRule.atLeast(GroupType.of("team", "a"), 4);
    GroupProblem.Builder builder = GroupProblem.builder()
        .people(IntStream.range(0, 21).mapToObj(i -> ParticipantId.of("q" + i)).toList())
        .sizes(GroupSizes.exactly(3))
        .rule(rule);
    GroupProblem few = builder.build();
    assertThat(GroupSearch.standard().solve(few, TieBreak.byId()))
        .isEqualTo(new Infeasible(new GroupConflict.TooFew(rule, 0, 28)));
  }
}
