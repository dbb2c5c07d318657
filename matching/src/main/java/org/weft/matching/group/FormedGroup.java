package org.weft.matching.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * People who sit together.
 *
 * @param people two or more different people, in the order of their ids
 * @param lead who leads the group, where it has people who may: the one who fits best to those who may not
 * @param points the sum of the fits of all pairs, in millionths
 * @param sharedMinutes minutes a week in which all of them work; nothing where hours were not stated for all of them
 */
@Value.Builder
public record FormedGroup(
    ImmutableList<ParticipantId> people,
    Optional<ParticipantId> lead,
    long points,
    Optional<Integer> sharedMinutes)
    implements WithFormedGroup {
  /**
   * Sorts the people.
   *
   * @param people two or more different people, in any order
   * @param lead who leads the group
   * @param points the sum of the fits of all pairs
   * @param sharedMinutes minutes a week in which all of them work
   * @throws IllegalArgumentException if there are fewer than two people, one of them is listed twice, or the lead is not one of
   *     them
   */
  public FormedGroup {
    ImmutableList<ParticipantId> sorted = ImmutableList.sortedCopyOf(Components.orEmpty(people));
    checkArgument(
        sorted.size() >= 2 && Comparators.isInStrictOrder(sorted, Comparator.naturalOrder()),
        "FormedGroup.people must be two or more different people but was %s; list each once",
        sorted);
    people = sorted;
    lead = Components.orNone(lead);
    lead.ifPresent(person -> checkArgument(
        sorted.contains(person),
        "FormedGroup.lead must be one of %s but was %s; name a member",
        sorted,
        person));
    sharedMinutes = Components.orNone(sharedMinutes);
  }

  /**
   * Starts a group.
   *
   * @return a builder that needs people and points
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Gives the mean fit of the pairs.
   *
   * @return 0 to 1, or below 0 where repeats cost more than the pairs are worth
   */
  public double meanFit() {
    return points / (people.size() * (people.size() - 1) / 2.0) / GroupProblem.POINTS;
  }

  @Override
  public String toString() {
    return people + lead.map(person -> " led by " + person).orElse("");
  }

  /** Builds a {@link FormedGroup}. */
  public static final class Builder extends FormedGroupBuilder {
    Builder() {}
  }
}
