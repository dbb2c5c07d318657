package org.weft.matching.rotation;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;

/**
 * How far repeat-free rounds go for a head count and a group size, whatever number of rounds was asked for.
 *
 * <p>To see the longest rotation, ask for {@link #rounds()} rounds.
 */
public sealed interface RotationVerdict {
  /**
   * Gives the longest rotation that the constructions here reach.
   *
   * @return 0 or more rounds, at most those of the bound
   */
  int rounds();

  /**
   * Gives the number of rounds that no rotation passes.
   *
   * @return the bound with its reason
   */
  RoundBound bound();

  /**
   * Tells how much room is left between construction and bound.
   *
   * @return 0 if optimal
   */
  default int gap() {
    return bound().rounds() - rounds();
  }

  /**
   * The constructions reach the bound: no rotation is longer.
   *
   * @param bound the bound
   */
  record Optimal(RoundBound bound) implements RotationVerdict {
    /**
     * Checks that nothing is missing.
     *
     * @param bound the bound
     */
    public Optimal {
      Components.required(bound, "Optimal.bound");
    }

    @Override
    public int rounds() {
      return bound.rounds();
    }
  }

  /**
   * The constructions stop below the bound: a longer rotation may or may not exist.
   *
   * @param rounds the longest rotation that the constructions reach
   * @param bound the bound
   */
  record Gap(int rounds, RoundBound bound) implements RotationVerdict {
    /**
     * Checks that there is a gap.
     *
     * @param rounds the longest rotation that the constructions reach
     * @param bound the bound
     * @throws IllegalArgumentException if the rounds are negative or not below the bound
     */
    public Gap {
      Components.required(bound, "Gap.bound");
      checkArgument(
          rounds >= 0 && rounds < bound.rounds(),
          "Gap.rounds must lie in 0 to %s but was %s; use Optimal if the bound is reached",
          bound.rounds() - 1,
          rounds);
    }
  }

  /**
   * Compares a construction with its bound.
   *
   * @param rounds the longest rotation that the constructions reach
   * @param bound the bound
   * @return {@link Optimal} if they are equal, else {@link Gap}
   * @throws IllegalArgumentException if the rounds are negative or pass the bound
   */
  static RotationVerdict of(int rounds, RoundBound bound) {
    return rounds == bound.rounds() ? new Optimal(bound) : new Gap(rounds, bound);
  }
}
