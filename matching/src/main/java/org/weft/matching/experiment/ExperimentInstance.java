package org.weft.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * A problem that a host brings to a comparison, such as {@code MatchingRound.problem()} of a cohort.
 *
 * @param name what jobs and rows call it
 * @param problem the problem
 * @param former who was paired before; none if that is not to be measured
 * @param groups for each person the groups they belong to; if there are none, the types of mentees in the problem are the groups
 */
@Value.Builder
public record ExperimentInstance(
    String name,
    MatchingProblem problem,
    ImmutableList<Pairing> former,
    ImmutableSetMultimap<ParticipantId, String> groups)
    implements WithExperimentInstance {
  /**
   * Checks the name and sorts the former pairs.
   *
   * @param name what jobs and rows call it
   * @param problem the problem
   * @param former who was paired before
   * @param groups the groups of people
   * @throws IllegalArgumentException if the name is blank
   */
  public ExperimentInstance {
    name = Components.text(name, "ExperimentInstance.name");
    Components.required(problem, "ExperimentInstance.problem");
    former = ImmutableList.sortedCopyOf(Components.orEmpty(former));
    groups = orNone(groups);
  }

  private static ImmutableSetMultimap<ParticipantId, String> orNone(
      @Nullable ImmutableSetMultimap<ParticipantId, String> groups) {
    return groups == null ? ImmutableSetMultimap.of() : groups;
  }

  /**
   * Brings a problem of which nothing more is known.
   *
   * @param name what jobs and rows call it
   * @param problem the problem
   * @return the instance
   * @throws IllegalArgumentException if the name is blank
   */
  public static ExperimentInstance of(String name, MatchingProblem problem) {
    return new ExperimentInstance(name, problem, ImmutableList.of(), ImmutableSetMultimap.of());
  }

  /**
   * Starts an instance from nothing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ExperimentInstance}. */
  public static final class Builder extends ExperimentInstanceBuilder {
    Builder() {}
  }
}
