package org.weft.matching.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rotation.RotationOutcome.Complete;
import org.weft.matching.rotation.RotationOutcome.Infeasible;
import org.weft.matching.rotation.RotationOutcome.Shortened;

/** Rotations that can be followed by hand, and wishes that cannot be met. */
class RotationPlanTest {
  private final ParticipantId ana = ParticipantId.of("ana");
  private final ParticipantId ben = ParticipantId.of("ben");
  private final ParticipantId cleo = ParticipantId.of("cleo");
  private final ParticipantId dan = ParticipantId.of("dan");
  private final List<ParticipantId> four = List.of(ana, ben, cleo, dan);

  @Test
  void fourPeopleMeetInThreeRoundsAsTheClassCommentSays() {
    RotationPlan plan = RotationPlan.pairs(four, 3);

    Complete outcome = (Complete) plan.rotate(TieBreak.byId());

    assertThat(outcome.schedule().rounds())
        .extracting(RotationRound::groups)
        .containsExactly(
            ImmutableList.of(RotationGroup.of(ana, dan), RotationGroup.of(ben, cleo)),
            ImmutableList.of(RotationGroup.of(ana, cleo), RotationGroup.of(ben, dan)),
            ImmutableList.of(RotationGroup.of(ana, ben), RotationGroup.of(cleo, dan)));
    assertThat(outcome.verdict()).isInstanceOf(RotationVerdict.Optimal.class);
    assertThat(outcome.verdict().bound().reason())
        .isEqualTo("Each of the 4 people can meet at most 3 others, and meets 1 in each round.");
    assertThat(outcome.schedule().partnersOf(ana)).containsExactly(dan, cleo, ben);
    assertThat(RotationCheck.of(plan, outcome).holds()).isTrue();
  }

  @Test
  void theExampleOfThePackageMeetsTwelvePeople() {
    List<ParticipantId> people = People.of(20);
    RotationPlan plan = RotationPlan.pairs(people, 12);
    RotationOutcome outcome = plan.rotate(TieBreak.seeded(7));

    assertThat(outcome.rotation().orElseThrow().partnersOf(people.get(0)))
        .hasSize(12)
        .doesNotHaveDuplicates()
        .doesNotContain(people.get(0));
    assertThat(RotationCheck.of(plan, outcome).holds()).isTrue();
  }

  @Test
  void aFourthRoundOfFourPeopleIsInfeasibleAndSaysWhy() {
    RotationOutcome outcome = RotationPlan.pairs(four, 4).rotate(TieBreak.byId());

    assertThat(outcome)
        .isEqualTo(new Infeasible(
            4,
            new RoundBound(
                3,
                RoundBound.Kind.PARTNERS_RUN_OUT,
                "Each of the 4 people can meet at most 3 others, and meets 1 in each round."),
            "Ask for at most 3 rounds, or let more people take part."));
  }

  @Test
  void theTieBreakExchangesPeopleAndKeepsThePattern() {
    RotationPlan plan = RotationPlan.pairs(four, 1);

    Rotation rotation =
        plan.rotate(TieBreak.first(List.of(dan, cleo))).rotation().orElseThrow();

    assertThat(rotation.rounds().get(0).groups())
        .containsExactly(RotationGroup.of(ana, cleo), RotationGroup.of(ben, dan));
  }

  @Test
  void inAnOddNumberOneRestsAndSomebodyElseTheNextTime() {
    Rotation rotation = RotationPlan.pairs(List.of(ana, ben, cleo), 3)
        .rotate(TieBreak.byId())
        .rotation()
        .orElseThrow();

    assertThat(rotation.rounds())
        .flatExtracting(RotationRound::resting)
        .containsExactly(ana, ben, cleo);
    assertThat(rotation.restsOf(ben)).isEqualTo(1);
  }

  @Test
  void tenPeopleInFoursMeetAsFourAndTwiceThree() {
    Rotation rotation = RotationPlan.groups(People.of(10), 4, 1)
        .rotate(TieBreak.byId())
        .rotation()
        .orElseThrow();

    assertThat(rotation.rounds().get(0).groups())
        .extracting(group -> group.people().size())
        .containsExactlyInAnyOrder(4, 3, 3);
    assertThat(rotation.rounds().get(0).resting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 3, 4, 0", // affine plane of order 3
    "25, 5, 6, 0", // affine plane of order 5
    "27, 3, 13, 0", // columns of nine, each split again
    "49, 7, 8, 0",
    "15, 3, 5, 2", // seven rounds exist
    "12, 3, 2, 3",
    "10000, 4, 1875, 1458" // 1,250 turns, then each column of 2,500 by itself
  })
  void theVerdictsOfClassicSizesAre(int people, int groupSize, int rounds, int gap) {
    RotationPlan question = RotationPlan.groups(People.of(people), groupSize, 0);

    RotationVerdict verdict = ((Complete) question.rotate(TieBreak.byId())).verdict();

    assertThat(verdict.rounds()).isEqualTo(rounds);
    assertThat(verdict.gap()).isEqualTo(gap);
  }

  @Test
  void whereTheConstructionStopsBeforeTheBoundTheAnswerIsShorterAndSaysSo() {
    Shortened outcome =
        (Shortened) RotationPlan.groups(People.of(15), 3, 7).rotate(TieBreak.byId());

    assertThat(outcome.schedule().rounds()).hasSize(5);
    assertThat(outcome.asked()).isEqualTo(7);
    assertThat(outcome.verdict().bound().rounds()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 2 | A meeting needs two people but there are 0. | Let at least 2 people take part.",
        "1 | 2 | A meeting needs two people but there are 1. | Let at least 2 people take part.",
        "3 | 5 | A group of 5 needs 5 people but there are 3. "
            + "| Make groups of at most 3, or let at least 5 people take part.",
        "3 | 2147483647 | A group of 2147483647 needs 2147483647 people but there are 3. "
            + "| Make groups of at most 3, or let at least 2147483647 people take part.",
        "4 | 4 | There is 1 group a round: of the 4 people in one group, two must meet again in the next round. "
            + "| Ask for at most 1 round, or make the groups smaller.",
        "6 | 3 | There are 2 groups a round: of the 3 people in one group, two must meet again in the next round. "
            + "| Ask for at most 1 round, or make the groups smaller.",
        "2 | 2 | Each of the 2 people can meet at most 1 other, and meets 1 in each round. "
            + "| Ask for at most 1 round, or let more people take part.",
        "5 | 2 | 5 people form 10 pairs, and each round uses 2 of them. "
            + "| Ask for at most 5 rounds, or let more people take part."
      })
  void hopelessWishesAreRefusedWithReasonAndWayOut(
      int people, int groupSize, String reason, String wayOut) {
    RotationPlan plan = RotationPlan.groups(People.of(people), groupSize, 9);
    Infeasible outcome = (Infeasible) plan.rotate(TieBreak.byId());

    assertThat(outcome.bound().reason()).isEqualTo(reason);
    assertThat(outcome.wayOut()).isEqualTo(wayOut);
    assertThat(RotationCheck.of(plan, outcome).holds()).isTrue();
  }

  @Test
  void noRoundsAskOnlyHowManyThereCanBe() {
    Complete outcome = (Complete) RotationPlan.pairs(four, 0).rotate(TieBreak.byId());

    assertThat(outcome.schedule().rounds()).isEmpty();
    assertThat(outcome.verdict().rounds()).isEqualTo(3);
  }

  @Test
  void wrongCallsAreRefusedWithTheValueAndTheWayOut() {
    assertThatThrownBy(() -> RotationPlan.pairs(List.of(ana, ben, ana), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RotationPlan.people must list everybody once but [ana] are listed more often; list each id once");
    assertThatThrownBy(() -> RotationPlan.groups(four, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RotationPlan.groupSize must be at least 2 but was 1; use 2 for pairs");
    assertThatThrownBy(() -> RotationPlan.pairs(four, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RotationPlan.rounds must not be negative but was -1; use 0 to ask how many there can be");
    assertThatThrownBy(() -> RotationGroup.of(ana))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("list a single person as resting");
    assertThatThrownBy(() -> RotationGroup.of(ana, ana))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("list each person once");
  }

  @Test
  void answersThatContradictThemselvesCannotBeMade() {
    RoundBound three = new RoundBound(3, RoundBound.Kind.PARTNERS_RUN_OUT, "because");
    Rotation none = new Rotation(ImmutableList.of());

    assertThatThrownBy(() -> new RotationVerdict.Gap(3, three))
        .hasMessage("Gap.rounds must lie in 0 to 2 but was 3; use Optimal if the bound is reached");
    assertThatThrownBy(() -> new RotationVerdict.Gap(-1, three)).hasMessageContaining("was -1");
    assertThat(new RotationVerdict.Gap(0, three).gap()).isEqualTo(3);
    assertThatThrownBy(() -> new Shortened(none, 0, new RotationVerdict.Gap(0, three)))
        .hasMessage("Shortened.asked must pass 0, the rounds there are, but was 0; use Complete");
    assertThatThrownBy(() -> new Infeasible(3, three, "give up"))
        .hasMessage(
            "Infeasible.asked must pass the bound of 3 rounds but was 3; plan the rotation");
  }

  @Test
  void printingAPlanOrARotationNamesItsSizeAndAGroupItsPeople() {
    RotationPlan plan = RotationPlan.pairs(four, 2);

    assertThat(plan).hasToString("RotationPlan[4 people, groups of 2, 2 rounds]");
    assertThat(plan.rotate(TieBreak.byId()).rotation().orElseThrow())
        .hasToString("Rotation[2 rounds]");
    assertThat(RotationGroup.of(ben, ana)).hasToString("[ana, ben]");
  }
}
