package org.weft.matching.rotation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * People who meet each other in one round.
 *
 * @param people two or more different people, in the order of their ids
 */
public record RotationGroup(ImmutableList<ParticipantId> people) {
  /**
   * Sorts the people.
   *
   * @param people two or more different people, in any order
   * @throws IllegalArgumentException if there are fewer than two or one of them is listed twice
   */
  public RotationGroup {
    people = ImmutableList.sortedCopyOf(Components.orEmpty(people));
    checkArgument(
        people.size() >= 2,
        "RotationGroup.people needs at least 2 people but was %s; list a single person as resting",
        people);
    checkArgument(
        Comparators.isInStrictOrder(people, Comparator.naturalOrder()),
        "RotationGroup.people must be different but was %s; list each person once",
        people);
  }

  /**
   * Groups people.
   *
   * @param people two or more different people
   * @return the group; the order of the arguments does not matter
   * @throws IllegalArgumentException if there are fewer than two or one of them is listed twice
   */
  public static RotationGroup of(ParticipantId... people) {
    return new RotationGroup(ImmutableList.copyOf(Arrays.asList(people)));
  }

  @Override
  public String toString() {
    return people.toString();
  }
}
