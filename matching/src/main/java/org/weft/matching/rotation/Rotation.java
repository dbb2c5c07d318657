package org.weft.matching.rotation;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Who meets whom, round by round. Plain data, to be stored, shown, and read again.
 *
 * @param rounds the rounds, the first one first; none if none were asked for
 */
public record Rotation(ImmutableList<RotationRound> rounds) {
  /**
   * Reads a missing list as empty.
   *
   * @param rounds the rounds
   */
  public Rotation {
    rounds = Components.orEmpty(rounds);
  }

  /**
   * Lists whom a person meets. Looks through all rounds.
   *
   * @param person the person
   * @return the others in their groups, round by round, in the order of their ids within a round
   */
  public ImmutableList<ParticipantId> partnersOf(ParticipantId person) {
    return rounds.stream()
        .flatMap(round -> round.groupOf(person).stream())
        .flatMap(group -> group.people().stream())
        .filter(other -> !other.equals(person))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Counts the rounds in which a person rests.
   *
   * @param person the person
   * @return 0 or more
   */
  public int restsOf(ParticipantId person) {
    return Math.toIntExact(
        rounds.stream().filter(round -> round.resting().contains(person)).count());
  }

  @Override
  public String toString() {
    return "Rotation[" + rounds.size() + " rounds]";
  }
}
