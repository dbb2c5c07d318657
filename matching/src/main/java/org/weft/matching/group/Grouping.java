package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Everybody in groups, what that is worth, and what it could be worth at most.
 *
 * @param groups the groups, in the order of their first people
 * @param points the sum of the points of all groups, in millionths
 * @param bound what no split that keeps the rules can pass
 */
public record Grouping(ImmutableList<FormedGroup> groups, long points, GroupBound bound) {
  /**
   * Sorts the groups.
   *
   * @param groups the groups, in any order
   * @param points the sum of their points
   * @param bound what no split can pass
   */
  public Grouping {
    groups = ImmutableList.sortedCopyOf(
        Comparator.comparing((FormedGroup group) -> group.people().get(0)),
        Components.orEmpty(groups));
    Components.required(bound, "Grouping.bound");
  }

  /**
   * Finds the group of a person.
   *
   * @param person the person
   * @return their group, or nothing if they are in none
   */
  public Optional<FormedGroup> groupOf(ParticipantId person) {
    return groups.stream().filter(group -> group.people().contains(person)).findFirst();
  }

  /**
   * Gives the mean fit of the worst group.
   *
   * @return 0 to 1 unless repeats cost more; 0 if there are no groups
   */
  public double lowestMeanFit() {
    return groups.stream().mapToDouble(FormedGroup::meanFit).min().orElse(0);
  }

  /**
   * Tells how far this may be from the best, for what was aimed at.
   *
   * @return the part of the bound that is missing, 0 if nothing can be better; 0 where the bound is not above 0
   */
  public double gap() {
    double reached =
        bound.aim() == GroupAim.BEST_TOTAL ? points : lowestMeanFit() * GroupProblem.POINTS;
    return bound.exhaustive() || bound.points() <= 0
        ? 0
        : Math.max(0, (bound.points() - reached) / bound.points());
  }

  @Override
  public String toString() {
    return "Grouping[" + groups.size() + " groups, " + points + " points, at most " + bound.points()
        + "]";
  }
}
