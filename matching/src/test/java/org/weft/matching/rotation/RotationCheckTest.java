package org.weft.matching.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rotation.RotationOutcome.Complete;
import org.weft.matching.rotation.RotationOutcome.Infeasible;
import org.weft.matching.rotation.RotationOutcome.Shortened;
import org.weft.matching.rotation.RotationVerdict.Gap;
import org.weft.matching.rotation.RotationVerdict.Optimal;

/** Answers that were tampered with, and what the checker says to them. */
class RotationCheckTest {
  private static final RotationPlan FOUR = RotationPlan.pairs(People.of(4), 3);
  private static final Complete ANSWER = (Complete) FOUR.rotate(TieBreak.byId());
  private static final RoundBound BOUND = ANSWER.verdict().bound();

  @Property
  void twoPeopleWhoChangePlacesInOneRoundAreNoticed(
      @ForAll @IntRange(min = 4, max = 24) int people,
      @ForAll @IntRange(max = 22) int at,
      @ForAll @IntRange(max = 23) int one,
      @ForAll @IntRange(max = 23) int other) {
    int rounds = people % 2 == 0 ? people - 1 : people;
    RotationPlan plan = RotationPlan.pairs(People.of(people), rounds);
    Complete answer = (Complete) plan.rotate(TieBreak.byId());
    RotationRound round = answer.schedule().rounds().get(at % rounds);
    ParticipantId a = People.id(one % people);
    ParticipantId b = People.id(other % people);
    RotationRound swapped = exchange(round, a, b);
    List<RotationRound> changed = new ArrayList<>(answer.schedule().rounds());
    changed.set(at % rounds, swapped);

    CheckVerdict verdict = RotationCheck.of(
        plan, new Complete(new Rotation(ImmutableList.copyOf(changed)), answer.verdict()));

    assertThat(verdict.holds()).isEqualTo(sameMeetings(swapped, round));
  }

  @Test
  void aRoundThatIsPlayedTwiceIsRefuted() {
    RotationRound first = ANSWER.schedule().rounds().get(0);
    Rotation twice = rotation(
        first,
        ANSWER.schedule().rounds().get(1),
        new RotationRound(3, first.groups(), first.resting()));

    assertThat(reason(FOUR, new Complete(twice, ANSWER.verdict())))
        .isEqualTo("p-00000 and p-00003 meet more than once");
  }

  @Test
  void aForgottenPersonIsNamed() {
    RotationPlan plan = FOUR.withRounds(1);
    Rotation rotation = rotation(round(1, People.group(0, 1)));

    assertThat(reason(plan, new Complete(rotation, ANSWER.verdict())))
        .isEqualTo("round 1 lists p-00002 0 times");
  }

  @Test
  void aStrangerIsNamed() {
    RotationPlan plan = FOUR.withRounds(1);
    Rotation rotation =
        rotation(round(1, People.group(0, 1), People.group(2, 3), People.group(7, 8)));

    assertThat(reason(plan, new Complete(rotation, ANSWER.verdict())))
        .isEqualTo("round 1 lists p-00007, who is not in the plan");
  }

  @Test
  void aPersonInTwoGroupsIsNamed() {
    RotationPlan plan = FOUR.withRounds(1);
    Rotation rotation = rotation(round(1, People.group(0, 1), People.group(1, 2, 3)));

    assertThat(reason(plan, new Complete(rotation, ANSWER.verdict())))
        .isEqualTo("round 1 lists p-00001 2 times");
  }

  @Test
  void groupsOfTheWrongSizeAreRefuted() {
    RotationPlan plan = FOUR.withRounds(1);
    Rotation rotation = rotation(round(1, People.group(0, 1, 2, 3)));

    assertThat(reason(plan, new Complete(rotation, ANSWER.verdict())))
        .isEqualTo("round 1 has groups of [4] but 4 people in groups of 2 meet as [2, 2]");
  }

  @Test
  void restingWithoutNeedIsRefuted() {
    RotationPlan plan = FOUR.withRounds(1);
    Rotation rotation = rotation(new RotationRound(
        1, ImmutableList.of(People.group(0, 1)), ImmutableList.of(People.id(2), People.id(3))));

    assertThat(reason(plan, new Complete(rotation, ANSWER.verdict())))
        .contains("groups of [2, 1, 1]");
  }

  @Test
  void somebodyWhoRestsEveryTimeIsNamed() {
    RotationPlan plan = RotationPlan.pairs(People.of(5), 2);
    Complete answer = (Complete) plan.rotate(TieBreak.byId());
    Rotation unfair = rotation(
        new RotationRound(
            1,
            ImmutableList.of(People.group(0, 1), People.group(2, 3)),
            ImmutableList.of(People.id(4))),
        new RotationRound(
            2,
            ImmutableList.of(People.group(0, 2), People.group(1, 3)),
            ImmutableList.of(People.id(4))));

    assertThat(reason(plan, new Complete(unfair, answer.verdict())))
        .isEqualTo("p-00004 rests 2 times and somebody else 0 times");
  }

  @Test
  void roundsOutOfOrderAreRefuted() {
    assertThat(reason(FOUR.withRounds(1), new Complete(rotation(round(2)), ANSWER.verdict())))
        .isEqualTo("round 1 has the number 2");
  }

  @Test
  void missingRoundsAreRefuted() {
    assertThat(reason(FOUR, new Complete(rotation(), ANSWER.verdict())))
        .isEqualTo("0 rounds are given, 3 were asked for and 3 are said to be possible");
  }

  @Test
  void aBoundThatIsTooLowOrTooHighIsRefuted() {
    for (int rounds : new int[] {2, 4}) {
      RoundBound bound = new RoundBound(rounds, RoundBound.Kind.PARTNERS_RUN_OUT, "because");

      assertThat(reason(FOUR.withRounds(0), new Complete(rotation(), new Optimal(bound))))
          .isEqualTo("the bound of " + rounds + " rounds does not follow from PARTNERS_RUN_OUT");
    }
  }

  @Test
  void aBoundOfTheWrongKindIsRefuted() {
    for (RoundBound.Kind kind : RoundBound.Kind.values()) {
      for (int rounds = 0; rounds < 4; rounds++) {
        RoundBound bound = new RoundBound(rounds, kind, "because");

        CheckVerdict verdict = RotationCheck.of(
            FOUR.withRounds(0), new Complete(rotation(), RotationVerdict.of(rounds, bound)));

        assertThat(verdict.holds())
            .isEqualTo(bound.equals(new RoundBound(3, BOUND.kind(), "because")));
      }
    }
  }

  @Test
  void thatNobodyCanMeetIsRefutedAsSoonAsThereAreEnoughPeople() {
    RotationPlan two = RotationPlan.pairs(People.of(2), 1);
    RotationPlan table = RotationPlan.groups(People.of(4), 4, 1);
    RoundBound nobody = new RoundBound(0, RoundBound.Kind.NOBODY_TO_MEET, "because");
    RoundBound notFilled = new RoundBound(0, RoundBound.Kind.GROUP_NOT_FILLED, "because");

    assertThat(reason(two, new Infeasible(1, nobody, "give up"))).contains("NOBODY_TO_MEET");
    assertThat(reason(table, new Infeasible(1, notFilled, "give up"))).contains("GROUP_NOT_FILLED");
  }

  @Test
  void aRefusalOfSomethingPossibleIsRefuted() {
    RoundBound low = new RoundBound(2, RoundBound.Kind.PARTNERS_RUN_OUT, "because");

    assertThat(reason(FOUR, new Infeasible(3, low, "give up"))).contains("does not follow");
    assertThat(reason(FOUR, new Infeasible(4, BOUND, "give up")))
        .isEqualTo("4 rounds are refused but 3 were asked for");
  }

  @Test
  void roundsKeptBackAreRefuted() {
    RotationPlan plan = RotationPlan.groups(People.of(8), 3, 4);
    Shortened answer = (Shortened) plan.rotate(TieBreak.byId());
    Rotation one = rotation(answer.schedule().rounds().get(0));

    assertThat(reason(plan, new Shortened(one, 4, answer.verdict())))
        .isEqualTo("1 rounds are given, 3 are said to be known, and 4 were asked for");
    assertThat(reason(
            plan, new Shortened(one, 4, new Gap(1, new RoundBound(9, BOUND.kind(), "because")))))
        .contains("bound of 9");
  }

  private static String reason(RotationPlan plan, RotationOutcome outcome) {
    CheckVerdict verdict = RotationCheck.of(plan, outcome);
    assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
    return ((CheckVerdict.Refuted) verdict).reason();
  }

  private static Rotation rotation(RotationRound... rounds) {
    return new Rotation(ImmutableList.copyOf(rounds));
  }

  private static RotationRound round(int number, RotationGroup... groups) {
    return new RotationRound(number, ImmutableList.copyOf(groups), ImmutableList.of());
  }

  private static boolean sameMeetings(RotationRound one, RotationRound other) {
    return ImmutableSet.copyOf(one.groups()).equals(ImmutableSet.copyOf(other.groups()));
  }

  private static RotationRound exchange(RotationRound round, ParticipantId a, ParticipantId b) {
    return new RotationRound(
        round.number(),
        round.groups().stream()
            .map(group -> new RotationGroup(exchange(group.people(), a, b)))
            .collect(ImmutableList.toImmutableList()),
        exchange(round.resting(), a, b));
  }

  private static ImmutableList<ParticipantId> exchange(
      ImmutableList<ParticipantId> people, ParticipantId a, ParticipantId b) {
    return people.stream()
        .map(person -> person.equals(a) ? b : person.equals(b) ? a : person)
        .collect(ImmutableList.toImmutableList());
  }
}
