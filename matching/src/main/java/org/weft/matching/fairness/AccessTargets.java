package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;

/**
 * Types of mentees, and how many of each are to have a mentor. Types may overlap: a mentee of two types counts for both.
 *
 * @param types the types of people; who looks for no mentor counts for nothing
 * @param targets the targets by type, each type once
 */
public record AccessTargets(
    ImmutableSetMultimap<ParticipantId, String> types, ImmutableList<AccessTarget> targets) {
  /**
   * Sorts the targets.
   *
   * @param types the types of people
   * @param targets the targets
   * @throws IllegalArgumentException if a type has two targets
   */
  public AccessTargets {
    types = types == null ? ImmutableSetMultimap.of() : types;
    targets = ImmutableList.sortedCopyOf(
        Comparator.comparing(AccessTarget::type), Components.orEmpty(targets));
    for (int t = 1; t < targets.size(); t++) {
      checkArgument(
          !targets.get(t - 1).type().equals(targets.get(t).type()),
          "%s has two targets; keep the stronger one",
          targets.get(t).type());
    }
  }

  /**
   * States targets.
   *
   * @param types the types of people
   * @param targets the targets, in any order
   * @return the targets
   * @throws IllegalArgumentException if a type has two targets
   */
  public static AccessTargets of(
      SetMultimap<ParticipantId, String> types, AccessTarget... targets) {
    return new AccessTargets(ImmutableSetMultimap.copyOf(types), ImmutableList.copyOf(targets));
  }

  /** The same people with other targets. */
  AccessTargets with(Iterable<AccessTarget> changed) {
    return new AccessTargets(types, ImmutableList.copyOf(changed));
  }

  boolean hasType(ParticipantId mentee, AccessTarget target) {
    return types.containsEntry(mentee, target.type());
  }

  /** How many mentees of a problem are of the type. */
  int people(MatchingProblem problem, AccessTarget target) {
    return (int)
        problem.mentees().stream().filter(mentee -> hasType(mentee, target)).count();
  }

  /** How many of them a target asks for. */
  int least(MatchingProblem problem, AccessTarget target) {
    return target.least(people(problem, target));
  }

  /** Types may be sensitive: who has which is left out. */
  @Override
  public String toString() {
    return "AccessTargets[" + targets + "]";
  }
}
