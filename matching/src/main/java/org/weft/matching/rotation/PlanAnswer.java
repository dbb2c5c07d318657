package org.weft.matching.rotation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.TieBreak;

/** Answers a plan: bound first, then the construction, then people into seats. */
final class PlanAnswer {
  private static final Comparator<RotationGroup> BY_SMALLEST_ID =
      Comparator.comparing(group -> group.people().get(0));

  private PlanAnswer() {}

  static RotationOutcome of(RotationPlan plan, TieBreak tieBreak) {
    HeadCount count = new HeadCount(plan.people().size(), plan.groupSize());
    RoundBound bound = count.bound();
    if (bound.rounds() == 0) {
      return plan.rounds() == 0
          ? new RotationOutcome.Complete(
              new Rotation(ImmutableList.of()), new RotationVerdict.Optimal(bound))
          : new RotationOutcome.Infeasible(plan.rounds(), bound, wayOut(count, bound, 0));
    }
    Seating seating = Seating.of(count);
    if (plan.rounds() > bound.rounds()) {
      return new RotationOutcome.Infeasible(
          plan.rounds(), bound, wayOut(count, bound, seating.rounds()));
    }
    RotationVerdict verdict = RotationVerdict.of(seating.rounds(), bound);
    Rotation rotation = seat(tieBreak.sort(plan.people()), plan.rounds(), seating);
    return verdict instanceof RotationVerdict.Gap gap && plan.rounds() > gap.rounds()
        ? new RotationOutcome.Shortened(rotation, plan.rounds(), gap)
        : new RotationOutcome.Complete(rotation, verdict);
  }

  private static Rotation seat(ImmutableList<ParticipantId> order, int asked, Seating seating) {
    ImmutableList.Builder<RotationRound> rounds = ImmutableList.builder();
    for (int number = 0; number < Math.min(asked, seating.rounds()); number++) {
      rounds.add(round(order, number + 1, seating.round(number)));
    }
    return new Rotation(rounds.build());
  }

  private static RotationRound round(
      ImmutableList<ParticipantId> order, int number, int[][] groups) {
    return new RotationRound(
        number,
        Arrays.stream(groups)
            .filter(seats -> seats.length > 1)
            .map(seats -> new RotationGroup(people(order, seats)))
            .sorted(BY_SMALLEST_ID)
            .collect(ImmutableList.toImmutableList()),
        Arrays.stream(groups)
            .filter(seats -> seats.length == 1)
            .flatMap(seats -> people(order, seats).stream())
            .sorted()
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<ParticipantId> people(
      ImmutableList<ParticipantId> order, int[] seats) {
    return Ints.asList(seats).stream().map(order::get).collect(ImmutableList.toImmutableList());
  }

  private static String wayOut(HeadCount count, RoundBound bound, int reached) {
    String fewer = "Ask for at most " + reached + (reached == 1 ? " round" : " rounds");
    return switch (bound.kind()) {
      case NOBODY_TO_MEET -> "Let at least 2 people take part.";
      case GROUP_NOT_FILLED ->
        "Make groups of at most " + count.people() + ", or let at least " + count.wantedSize()
            + " people take part.";
      case FEWER_GROUPS_THAN_MEMBERS -> fewer + ", or make the groups smaller.";
      case PARTNERS_RUN_OUT ->
        fewer
            + (count.wantedSize() == 2 ? "" : ", make the groups smaller")
            + ", or let more people take part.";
    };
  }
}
