package org.weft.matching.rotation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * One round: who meets, and who rests.
 *
 * @param number 1 for the first round
 * @param groups who meets whom, in the order of each group's smallest id
 * @param resting who meets nobody in this round, in the order of their ids; empty in most rounds
 */
public record RotationRound(
    int number, ImmutableList<RotationGroup> groups, ImmutableList<ParticipantId> resting) {
  /**
   * Reads missing lists as empty.
   *
   * @param number 1 for the first round
   * @param groups who meets whom
   * @param resting who meets nobody
   * @throws IllegalArgumentException if the number is below 1
   */
  public RotationRound {
    Components.within(number, 1, Integer.MAX_VALUE, "RotationRound.number");
    groups = Components.orEmpty(groups);
    resting = Components.orEmpty(resting);
  }

  /**
   * Finds the group of a person.
   *
   * @param person the person
   * @return their group, or nothing if they rest or take no part
   */
  public Optional<RotationGroup> groupOf(ParticipantId person) {
    return groups.stream().filter(group -> group.people().contains(person)).findFirst();
  }
}
