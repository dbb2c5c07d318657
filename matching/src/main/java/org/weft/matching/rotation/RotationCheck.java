package org.weft.matching.rotation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.rotation.RotationOutcome.Complete;
import org.weft.matching.rotation.RotationOutcome.Infeasible;
import org.weft.matching.rotation.RotationOutcome.Shortened;

/**
 * Checks the answer to a plan without trusting whoever gave it.
 *
 * <p>Every round lists everybody once, in groups that are as few and as even as possible; nobody meets anybody twice; nobody
 * rests twice more than anybody else; the rounds are as many as the outcome says; and the bound is right. That a construction
 * reaches the rounds in its verdict is seen only by asking for that many.
 *
 * <p><b>Details.</b> The first thing that is wrong is reported: rounds in order, then people in the order of their ids, then the
 * bound. Time in proportion to the number of meetings. No code is shared with the constructions.
 */
public final class RotationCheck {
  private final RotationPlan plan;
  private final ImmutableSet<ParticipantId> expected;
  private final int people;
  private final int groups;

  private RotationCheck(RotationPlan plan) {
    this.plan = plan;
    this.expected = ImmutableSet.copyOf(plan.people());
    this.people = plan.people().size();
    this.groups = people / plan.groupSize() + (people % plan.groupSize() == 0 ? 0 : 1);
  }

  /**
   * Checks an outcome against its plan.
   *
   * @param plan what was asked
   * @param outcome what was answered, from here or from anywhere else
   * @return what was verified, or the first thing that is wrong
   */
  public static CheckVerdict of(RotationPlan plan, RotationOutcome outcome) {
    Components.required(plan, "plan");
    Components.required(outcome, "outcome");
    RotationCheck check = new RotationCheck(plan);
    Optional<String> flaw = outcome.rotation().flatMap(check::flawInRounds);
    flaw = flaw.or(() -> check.flawInCount(outcome)).or(() -> check.flawInBound(bound(outcome)));
    return flaw.isPresent()
        ? new CheckVerdict.Refuted(flaw.get())
        : new CheckVerdict.Holds(claim(plan, outcome));
  }

  private static String claim(RotationPlan plan, RotationOutcome outcome) {
    String most = "no rotation has more than " + bound(outcome).rounds() + " rounds";
    return outcome
        .rotation()
        .map(rotation -> plan.people().size() + " people meet in "
            + rotation.rounds().size() + " rounds without a repeat; " + most)
        .orElse(most);
  }

  private static RoundBound bound(RotationOutcome outcome) {
    if (outcome instanceof Complete complete) {
      return complete.verdict().bound();
    }
    return outcome instanceof Shortened shortened
        ? shortened.verdict().bound()
        : ((Infeasible) outcome).bound();
  }

  private Optional<String> flawInRounds(Rotation rotation) {
    for (int i = 0; i < rotation.rounds().size(); i++) {
      RotationRound round = rotation.rounds().get(i);
      if (round.number() != i + 1) {
        return Optional.of("round " + (i + 1) + " has the number " + round.number());
      }
      Optional<String> flaw = flawInPeople(round).or(() -> flawInSizes(round));
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return flawInMeetings(rotation).or(() -> flawInRests(rotation));
  }

  private Optional<String> flawInPeople(RotationRound round) {
    Multiset<ParticipantId> listed = HashMultiset.create(round.resting());
    round.groups().forEach(group -> listed.addAll(group.people()));
    for (ParticipantId person : plan.people()) {
      if (listed.count(person) != 1) {
        return Optional.of(
            "round " + round.number() + " lists " + person + " " + listed.count(person) + " times");
      }
    }
    return listed.elementSet().stream()
        .filter(person -> !expected.contains(person))
        .min(ParticipantId::compareTo)
        .map(stranger ->
            "round " + round.number() + " lists " + stranger + ", who is not in the plan");
  }

  /** As few and as even as possible: all sizes are the people per group, rounded down or up. */
  private Optional<String> flawInSizes(RotationRound round) {
    ImmutableList.Builder<Integer> sizes = ImmutableList.builder();
    round.groups().forEach(group -> sizes.add(group.people().size()));
    round.resting().forEach(person -> sizes.add(1));
    Multiset<Integer> actual = ImmutableMultiset.copyOf(sizes.build());
    return actual.equals(ImmutableMultiset.copyOf(wantedSizes()))
        ? Optional.empty()
        : Optional.of("round " + round.number() + " has groups of " + sizes.build() + " but "
            + people + " people in groups of " + plan.groupSize() + " meet as " + wantedSizes());
  }

  private List<Integer> wantedSizes() {
    return IntStream.range(0, groups)
        .mapToObj(group -> people / groups + (group < people % groups ? 1 : 0))
        .toList();
  }

  private Optional<String> flawInMeetings(Rotation rotation) {
    Map<ParticipantId, List<RotationGroup>> groupsOf = new HashMap<>();
    rotation
        .rounds()
        .forEach(round -> round
            .groups()
            .forEach(group -> group
                .people()
                .forEach(person ->
                    groupsOf.computeIfAbsent(person, key -> new ArrayList<>()).add(group))));
    for (ParticipantId person : plan.people()) {
      Set<ParticipantId> met = new HashSet<>();
      for (RotationGroup group : groupsOf.getOrDefault(person, List.of())) {
        for (ParticipantId other : group.people()) {
          if (!other.equals(person) && !met.add(other)) {
            return Optional.of(person + " and " + other + " meet more than once");
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> flawInRests(Rotation rotation) {
    Multiset<ParticipantId> rests = HashMultiset.create();
    rotation.rounds().forEach(round -> rests.addAll(round.resting()));
    int fewest = plan.people().stream().mapToInt(rests::count).min().orElse(0);
    return plan.people().stream()
        .filter(person -> rests.count(person) > fewest + 1)
        .findFirst()
        .map(person -> person + " rests " + rests.count(person) + " times and somebody else "
            + fewest + " times");
  }

  private Optional<String> flawInCount(RotationOutcome outcome) {
    int built = outcome.rotation().map(rotation -> rotation.rounds().size()).orElse(0);
    int asked = plan.rounds();
    if (outcome instanceof Complete complete) {
      return built == asked && built <= complete.verdict().rounds()
          ? Optional.empty()
          : Optional.of(built + " rounds are given, " + asked + " were asked for and "
              + complete.verdict().rounds() + " are said to be possible");
    }
    if (outcome instanceof Shortened shortened) {
      return shortened.asked() == asked && built == shortened.verdict().rounds()
          ? Optional.empty()
          : Optional.of(built + " rounds are given, " + shortened.verdict().rounds()
              + " are said to be known, and " + asked + " were asked for");
    }
    int refused = ((Infeasible) outcome).asked();
    return refused == asked
        ? Optional.empty()
        : Optional.of(refused + " rounds are refused but " + asked + " were asked for");
  }

  private Optional<String> flawInBound(RoundBound bound) {
    boolean filled = people >= 2 && people >= plan.groupSize();
    boolean right = switch (bound.kind()) {
      case NOBODY_TO_MEET -> people < 2 && bound.rounds() == 0;
      case GROUP_NOT_FILLED -> people < plan.groupSize() && bound.rounds() == 0;
      case FEWER_GROUPS_THAN_MEMBERS ->
        filled && people > groups * (long) groups && bound.rounds() == 1;
      case PARTNERS_RUN_OUT -> filled && bound.rounds() == pairsBound();
    };
    return right
        ? Optional.empty()
        : Optional.of(
            "the bound of " + bound.rounds() + " rounds does not follow from " + bound.kind());
  }

  private long pairsBound() {
    long small = people / groups;
    long large = people % groups;
    long perRound = groups * (small * (small - 1) / 2) + large * small;
    return people * (people - 1L) / 2 / perRound;
  }
}
