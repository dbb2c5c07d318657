package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.Language;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.matching.eligibility.Couple;
import org.weft.matching.eligibility.EligibilityRules;
import org.weft.matching.group.GroupMatching.Reason;
import org.weft.matching.group.LeftOut.Cause;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Office;

/** Rounds of triads, circles and co-mentor teams in the office. */
class GroupRoundTest {
  private static Charter charter(FormatKind kind) {
    return Office.charter().withFormats(MentoringFormat.standard(kind));
  }

  private static Cycle cycle(FormatKind kind) {
    return Cycle.starting("Autumn", MentoringFormat.standard(kind), Office.START);
  }

  private static GroupRound round(FormatKind kind, List<Participant> people) {
    return round(kind, PairHistory.empty(), people);
  }

  private static GroupRound round(FormatKind kind, PairHistory history, List<Participant> people) {
    return GroupRound.of(Office.cohort(history, people), charter(kind), cycle(kind));
  }

  private static List<Participant> mentees(int from, int until) {
    List<Participant> people = new ArrayList<>();
    for (int i = from; i < until; i++) {
      people.add(Office.mentee("m" + i));
    }
    return people;
  }

  private static List<Participant> with(List<Participant> people, Participant... more) {
    return Stream.concat(people.stream(), Stream.of(more)).toList();
  }

  private static GroupMatching form(GroupRound round) {
    GroupMatching matching = round.form(GroupSearch.standard(), TieBreak.byId());
    assertThat(GroupCheck.of(round.problem(TieBreak.byId()), matching.outcome()).holds())
        .isTrue();
    return matching;
  }

  private static List<FormedGroup> groups(GroupMatching matching) {
    return matching.outcome().found().map(Grouping::groups).orElse(ImmutableList.of());
  }

  @Test
  void sixPeersMeetInTwoTriads() {
    GroupMatching matching = form(round(FormatKind.TRIAD, mentees(0, 6)));
    assertThat(matching.outcome()).isInstanceOf(GroupOutcome.Grouped.class);
    assertThat(groups(matching)).hasSize(2).allSatisfy(group -> {
      assertThat(group.people()).hasSize(3);
      assertThat(group.lead()).isEmpty();
      assertThat(group.sharedMinutes()).contains(40 * 60);
    });
    assertThat(matching.leftOut()).isEmpty();
  }

  @Test
  void sevenPeersAreNoTriadsUntilTheSizesAllowFour() {
    GroupRound seven = round(FormatKind.TRIAD, mentees(0, 7));
    GroupMatching refused = form(seven);
    assertThat(refused.outcome())
        .isEqualTo(new GroupOutcome.Infeasible(
            new GroupConflict.SizesDoNotDivide(7, GroupSizes.exactly(3))));
    assertThat(refused.leftOut())
        .hasSize(7)
        .allSatisfy(person -> assertThat(person.cause()).isEqualTo(Cause.NO_GROUPS));
    GroupMatching formed = form(seven.withSizes(GroupSizes.of(3, 4)));
    assertThat(groups(formed))
        .extracting(group -> group.people().size())
        .containsExactlyInAnyOrder(3, 4);
    assertThat(formed.leftOut()).isEmpty();
  }

  @Test
  void eachMentorHasACircle() {
    GroupMatching matching = form(
        round(FormatKind.CIRCLE, with(mentees(0, 6), Office.mentor("ana"), Office.mentor("ben"))));
    assertThat(groups(matching)).hasSize(2);
    assertThat(groups(matching))
        .extracting(group -> group.lead().orElseThrow().value())
        .containsExactlyInAnyOrder("ana", "ben");
  }

  @Test
  void whereThereAreTooFewToLearnSomeMentorsAreNotNeededUnlessTheyMayShare() {
    GroupRound round = round(
        FormatKind.CIRCLE,
        with(mentees(0, 5), Office.mentor("ana"), Office.mentor("ben"), Office.mentor("cem")));
    GroupMatching alone = form(round);
    assertThat(groups(alone)).hasSize(1);
    assertThat(alone.leftOut())
        .containsExactly(
            new LeftOut(ParticipantId.of("ben"), Cause.NOT_NEEDED),
            new LeftOut(ParticipantId.of("cem"), Cause.NOT_NEEDED));

    GroupMatching shared = form(round.withLeadsPerGroup(2));
    assertThat(groups(shared).get(0).people()).hasSize(7);
    assertThat(groups(shared).get(0).lead()).contains(ParticipantId.of("ana"));
    assertThat(sentences(shared, 0)).contains("ana leads the group together with ben.");
    assertThat(shared.leftOut())
        .containsExactly(new LeftOut(ParticipantId.of("cem"), Cause.NOT_NEEDED));
  }

  @Test
  void whereThereAreTooManyToLearnTheTieBreakDecidesWhoWaits() {
    GroupRound round = round(FormatKind.CIRCLE, with(mentees(0, 9), Office.mentor("ana")));
    assertThat(form(round).leftOut())
        .containsExactly(
            new LeftOut(ParticipantId.of("m7"), Cause.NO_PLACE_LEFT),
            new LeftOut(ParticipantId.of("m8"), Cause.NO_PLACE_LEFT));
    TieBreak waited = TieBreak.first(List.of(ParticipantId.of("m8")));
    assertThat(round.form(GroupSearch.standard(), waited).leftOut())
        .extracting(LeftOut::person)
        .doesNotContain(ParticipantId.of("m8"))
        .hasSize(2);
  }

  @Test
  void aCircleWithoutAMentorIsRefusedForWantOfLeads() {
    GroupMatching matching = form(round(FormatKind.CIRCLE, mentees(0, 5)));
    GroupConflict conflict = ((GroupOutcome.Infeasible) matching.outcome()).conflict();
    assertThat(conflict)
        .isEqualTo(new GroupConflict.TooFew(GroupRule.atLeast(GroupType.lead(), 1), 0, 1));
    assertThat(matching.leftOut()).hasSize(5);
  }

  @Test
  void whoMentorsAndLearnsLearnsWhereOthersLead() {
    Participant both = Office.mentee("aaa").withAsMentor(Capacity.pairs(1));
    GroupMatching matching =
        form(round(FormatKind.CIRCLE, with(mentees(0, 3), both, Office.mentor("zoe"))));
    assertThat(groups(matching)).hasSize(1);
    assertThat(groups(matching).get(0).lead()).contains(ParticipantId.of("zoe"));
    assertThat(groups(matching).get(0).people()).contains(ParticipantId.of("aaa"));
  }

  @Test
  void peopleOfOneTeamAndOneLineAndOnePastSitApart() {
    Participant boss = Office.mentee("boss");
    Participant report = Office.mentee("report").withManager(boss.id());
    Participant mate = Office.mentee("mate").withTeam(TeamId.of("t-m1"));
    PastPair old = new PastPair(
        ParticipantId.of("m0"),
        ParticipantId.of("m1"),
        FormatKind.ONE_TO_ONE,
        LocalDate.of(2015, 1, 1),
        LocalDate.of(2015, 2, 1),
        PairEnding.NOT_AGAIN);
    PastPair recent = new PastPair(
        ParticipantId.of("m0"),
        ParticipantId.of("m2"),
        FormatKind.ONE_TO_ONE,
        Office.START.minusMonths(5),
        Office.START.minusMonths(3),
        PairEnding.COMPLETED_AT_TERM);
    GroupRound round = round(
        FormatKind.TRIAD, PairHistory.of(old, recent), with(mentees(0, 6), boss, report, mate));
    assertThat(round.problem(TieBreak.byId()).rules())
        .containsExactly(
            GroupRule.mostAlike("team", 1),
            GroupRule.sharedMinutes(120),
            GroupRule.inCommon("language"),
            GroupRule.apart(boss.id(), report.id(), "reporting line"),
            GroupRule.never(ParticipantId.of("m0"), ParticipantId.of("m1"), "kept apart"),
            GroupRule.apart(ParticipantId.of("m0"), ParticipantId.of("m2"), "no recent repeat"));
    for (FormedGroup group : groups(form(round))) {
      assertThat(group.people()).doesNotContainSequence(boss.id(), report.id());
      assertThat(ids(group)).isNotEmpty();
      assertThat(ids(group).containsAll(List.of("m1", "mate"))).isFalse();
      assertThat(ids(group).containsAll(List.of("m0", "m1"))).isFalse();
      assertThat(ids(group).containsAll(List.of("m0", "m2"))).isFalse();
    }
  }

  private static List<String> ids(FormedGroup group) {
    return group.people().stream().map(ParticipantId::value).toList();
  }

  @Test
  void aWishToStayApartIsNeverProposedToBeLifted() {
    PastPair old = new PastPair(
        ParticipantId.of("m0"),
        ParticipantId.of("m1"),
        FormatKind.ONE_TO_ONE,
        LocalDate.of(2015, 1, 1),
        LocalDate.of(2015, 2, 1),
        PairEnding.NOT_AGAIN);
    GroupMatching matching = form(round(FormatKind.TRIAD, PairHistory.of(old), mentees(0, 3)));
    GroupConflict conflict = ((GroupOutcome.Infeasible) matching.outcome()).conflict();
    assertThat(conflict.rules()).hasSize(1);
    assertThat(conflict.waysOut())
        .isNotEmpty()
        .noneMatch(way -> way instanceof GroupConflict.LiftRule);
  }

  @Test
  void whoTakesNoPartIsListedWithTheCause() {
    Participant guest = Office.mentee("guest").withAsMentee(Capacity.none());
    Participant pairsOnly =
        Office.mentee("pairs").withFormats(ImmutableSet.of(FormatKind.ONE_TO_ONE));
    Participant busy = Office.mentee("small").withAsMentee(Capacity.of(1, 1));
    GroupMatching matching =
        form(round(FormatKind.TRIAD, with(mentees(0, 3), guest, pairsOnly, busy)));
    assertThat(matching.leftOut())
        .containsExactly(
            new LeftOut(guest.id(), Cause.TAKES_NO_PART),
            new LeftOut(pairsOnly.id(), Cause.FORMAT_NOT_WANTED),
            new LeftOut(busy.id(), Cause.NO_ROOM));
    assertThat(matching.leftOut())
        .extracting(LeftOut::forThemselves)
        .allSatisfy(words -> assertThat(words).endsWith("."));
  }

  @Test
  void everyCauseHasWordsOfItsOwn() {
    assertThat(Stream.of(Cause.values())
            .map(cause -> new LeftOut(ParticipantId.of("x"), cause).forThemselves()))
        .doesNotHaveDuplicates()
        .noneMatch(words -> words.contains("x "));
  }

  @Test
  void aGroupSaysWhatItHasInCommon() {
    LearningGoal lead = LearningGoal.of("Run a project", GoalTheme.LEADERSHIP);
    List<Participant> three = mentees(0, 3).stream()
        .map(person -> person.withLanguages(Language.of("pt-BR"), Language.of("en")))
        .map(person -> person.withGoals(lead))
        .toList();
    GroupMatching matching = form(round(FormatKind.TRIAD, three));
    assertThat(sentences(matching, 0))
        .containsExactly(
            "All of you work at the same time for 40 hours a week.",
            "All of you speak English and Portuguese.",
            "3 of the 3 of you have a goal in leadership.",
            "Each of you comes from another team.",
            "All of you are new to each other.");
  }

  private static List<String> sentences(GroupMatching matching, int group) {
    return matching.reasons().get(group).reasons().stream()
        .map(Reason::inEnglish)
        .toList();
  }

  @Test
  void rememberedGroupsAreNotRepeated() {
    GroupRound round = round(FormatKind.TRIAD, mentees(0, 9));
    GroupMatching first = form(round);
    List<ImmutableList<ParticipantId>> groups =
        groups(first).stream().map(FormedGroup::people).toList();
    GroupMatching second = form(round.remembering(1, groups).and(GroupRule.noRepeat(1)));
    assertThat(second.outcome()).isInstanceOf(GroupOutcome.Grouped.class);
    for (FormedGroup group : groups(second)) {
      for (ImmutableList<ParticipantId> before : groups) {
        assertThat(group.people().stream().filter(before::contains).count()).isLessThan(2);
      }
    }
    assertThat(round
            .remembering(1, groups)
            .repeatsCost(1, 0.25)
            .problem(TieBreak.byId())
            .points(groups.get(0).get(0), groups.get(0).get(1)))
        .isEqualTo(round
                .problem(TieBreak.byId())
                .points(groups.get(0).get(0), groups.get(0).get(1))
            - 250_000);
  }

  @Test
  void rulesOfAHostKeepPeopleApart() {
    GroupRound round = round(FormatKind.TRIAD, mentees(0, 6))
        .and(EligibilityRules.neverThese(
            List.of(Couple.of(ParticipantId.of("m0"), ParticipantId.of("m1")))));
    assertThat(round.problem(TieBreak.byId()).rules())
        .contains(
            GroupRule.never(ParticipantId.of("m0"), ParticipantId.of("m1"), "never these two"));
    assertThat(groups(form(round))).noneMatch(group -> ids(group).containsAll(List.of("m0", "m1")));
  }

  @Test
  void pairsAreNotGroups() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round(FormatKind.ONE_TO_ONE, mentees(0, 4)))
        .withMessageContaining("use MatchingRound");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupRound.of(
            Office.cohort(PairHistory.empty(), mentees(0, 4)),
            Office.charter(),
            cycle(FormatKind.TRIAD)))
        .withMessageContaining("does not offer TRIAD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round(FormatKind.TRIAD, mentees(0, 4)).withLeadsPerGroup(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> round(FormatKind.TRIAD, mentees(0, 4)).remembering(0, List.of()));
  }
}
