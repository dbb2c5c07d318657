package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Solution;

/**
 * Matchings with so many people of each profile, and why none of them is a better answer.
 *
 * <p>Without a solution: even the most of each profile miss a target. With one that leaves a mentee without mentor and without
 * stand-in: nobody can match so many of each. With counted types: even the most mentees of these types together, as the solution has
 * them, are fewer than the targets ask for. Otherwise the solution is the best of the range, targets aside.
 *
 * <p>Solutions are of the problem with stand-ins, for the range after {@link AccessProof raising} the least of each profile to what
 * the targets need when all other profiles are at their most.
 *
 * @param least how many of each profile are matched at least
 * @param most how many of each profile are matched at most
 * @param counted the types whose people were counted; none if the solution is the best of the range
 * @param solution what the range was closed with
 */
@Value.Builder
public record AccessRange(
    ImmutableList<Integer> least,
    ImmutableList<Integer> most,
    ImmutableList<String> counted,
    Optional<Solution> solution)
    implements WithAccessRange {
  /**
   * Reads what is missing as empty.
   *
   * @param least how many of each profile are matched at least
   * @param most how many of each profile are matched at most
   * @param counted the types whose people were counted
   * @param solution what the range was closed with
   */
  public AccessRange {
    least = Components.orEmpty(least);
    most = Components.orEmpty(most);
    counted = Components.orEmpty(counted);
    solution = Components.orNone(solution);
  }

  /**
   * Starts a range.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "AccessRange[" + least + " to " + most + "]";
  }

  /** Builds an {@link AccessRange}. */
  public static final class Builder extends AccessRangeBuilder {
    Builder() {}
  }
}
