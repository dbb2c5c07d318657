package org.weft.matching.rotation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Collection;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.TieBreak;

/**
 * What a rotation should be like: who takes part, in groups of what size, for how many rounds.
 *
 * <p>Everybody takes part in every round. People are split into as few groups as possible, with sizes that differ by at most
 * one: ten people in fours meet as 4, 3 and 3. Only in pairs can somebody be left over; then one person rests, a different
 * one in every round until everybody has rested.
 *
 * <p>Worked example. Ana, Ben, Cleo and Dan want to meet in pairs for three rounds:
 *
 * <pre>{@code
 * RotationPlan plan = RotationPlan.pairs(List.of(ana, ben, cleo, dan), 3);
 * RotationOutcome outcome = plan.rotate(TieBreak.byId());
 * // Complete, with the verdict Optimal: each of the 4 people can meet 3 others, 1 in a round
 * // round 1: ana dan, ben cleo
 * // round 2: ana cleo, ben dan
 * // round 3: ana ben, cleo dan
 * plan.withRounds(4).rotate(TieBreak.byId()); // Infeasible: nobody is left to meet in round 4
 * }</pre>
 *
 * @param people who takes part, in the order of their ids
 * @param groupSize the most people in a group, 2 for pairs
 * @param rounds how many rounds are wanted; 0 only asks how many there can be
 */
public record RotationPlan(ImmutableList<ParticipantId> people, int groupSize, int rounds) {
  /**
   * Sorts the people, so that plans are equal however people are listed.
   *
   * @param people who takes part, in any order; nobody and a single person are allowed, and have nobody to meet
   * @param groupSize the most people in a group, at least 2
   * @param rounds how many rounds are wanted, 0 or more
   * @throws IllegalArgumentException if somebody is listed twice, a group is smaller than 2 or the rounds are negative
   */
  public RotationPlan {
    people = ImmutableList.sortedCopyOf(Components.orEmpty(people));
    ImmutableList<ParticipantId> twice = repeated(people);
    checkArgument(
        twice.isEmpty(),
        "RotationPlan.people must list everybody once but %s are listed more often; list each id once",
        twice);
    checkArgument(
        groupSize >= 2,
        "RotationPlan.groupSize must be at least 2 but was %s; use 2 for pairs",
        groupSize);
    checkArgument(
        rounds >= 0,
        "RotationPlan.rounds must not be negative but was %s; use 0 to ask how many there can be",
        rounds);
  }

  private static ImmutableList<ParticipantId> repeated(ImmutableList<ParticipantId> people) {
    Multiset<ParticipantId> counts = HashMultiset.create(people);
    return people.stream()
        .filter(person -> counts.count(person) > 1)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Plans a rotation of pairs.
   *
   * @param people who takes part, in any order
   * @param rounds how many rounds are wanted, 0 or more
   * @return the plan
   * @throws IllegalArgumentException if somebody is listed twice or the rounds are negative
   */
  public static RotationPlan pairs(Collection<ParticipantId> people, int rounds) {
    return groups(people, 2, rounds);
  }

  /**
   * Plans a rotation of groups.
   *
   * @param people who takes part, in any order
   * @param groupSize the most people in a group, at least 2
   * @param rounds how many rounds are wanted, 0 or more
   * @return the plan
   * @throws IllegalArgumentException if somebody is listed twice, a group is smaller than 2 or the rounds are negative
   */
  public static RotationPlan groups(Collection<ParticipantId> people, int groupSize, int rounds) {
    return new RotationPlan(ImmutableList.copyOf(people), groupSize, rounds);
  }

  /**
   * Plans the same with another number of rounds.
   *
   * @param rounds how many rounds are wanted, 0 or more
   * @return the plan
   * @throws IllegalArgumentException if the rounds are negative
   */
  public RotationPlan withRounds(int rounds) {
    return new RotationPlan(people, groupSize, rounds);
  }

  /**
   * Answers the plan. Takes time and memory in proportion to people times rounds; the rounds of a shorter plan are the first
   * rounds of a longer one.
   *
   * @param tieBreak decides who plays which part: a different order gives the same schedule with people exchanged
   * @return the rounds, or why there cannot be so many; the same for the same plan and order
   */
  public RotationOutcome rotate(TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return PlanAnswer.of(this, tieBreak);
  }

  @Override
  public String toString() {
    return "RotationPlan[" + people.size() + " people, groups of " + groupSize + ", " + rounds
        + " rounds]";
  }
}
