package org.weft.matching.rotation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.weft.core.style.Components;

/** What becomes of a {@link RotationPlan}: all rounds, fewer, or the proof that there cannot be so many. */
public sealed interface RotationOutcome {
  /**
   * Gives the rounds, if there are any to give.
   *
   * @return the rotation, or nothing if the plan is infeasible
   */
  Optional<Rotation> rotation();

  /**
   * All rounds that were asked for, without a repeat.
   *
   * @param schedule the rounds
   * @param verdict how far repeat-free rounds go
   */
  record Complete(Rotation schedule, RotationVerdict verdict) implements RotationOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param schedule the rounds
     * @param verdict how far repeat-free rounds go
     */
    public Complete {
      Components.required(schedule, "Complete.schedule");
      Components.required(verdict, "Complete.verdict");
    }

    @Override
    public Optional<Rotation> rotation() {
      return Optional.of(schedule);
    }
  }

  /**
   * Fewer rounds than asked for, without a repeat: as many as the constructions reach. Whether more exist is not known here.
   *
   * @param schedule the rounds
   * @param asked how many were asked for
   * @param verdict how far repeat-free rounds go
   */
  record Shortened(Rotation schedule, int asked, RotationVerdict.Gap verdict)
      implements RotationOutcome {
    /**
     * Checks that rounds are missing.
     *
     * @param schedule the rounds
     * @param asked how many were asked for
     * @param verdict how far repeat-free rounds go
     * @throws IllegalArgumentException if no more rounds were asked for than there are
     */
    public Shortened {
      Components.required(schedule, "Shortened.schedule");
      Components.required(verdict, "Shortened.verdict");
      checkArgument(
          asked > schedule.rounds().size(),
          "Shortened.asked must pass %s, the rounds there are, but was %s; use Complete",
          schedule.rounds().size(),
          asked);
    }

    @Override
    public Optional<Rotation> rotation() {
      return Optional.of(schedule);
    }
  }

  /**
   * No schedule has so many rounds without a repeat.
   *
   * @param asked how many were asked for
   * @param bound the most there can be, and why
   * @param wayOut what would help, in a sentence
   */
  record Infeasible(int asked, RoundBound bound, String wayOut) implements RotationOutcome {
    /**
     * Checks that the bound refutes the wish.
     *
     * @param asked how many were asked for
     * @param bound the most there can be
     * @param wayOut what would help
     * @throws IllegalArgumentException if the bound allows what was asked for, or the sentence is blank
     */
    public Infeasible {
      Components.required(bound, "Infeasible.bound");
      wayOut = Components.text(wayOut, "Infeasible.wayOut");
      checkArgument(
          asked > bound.rounds(),
          "Infeasible.asked must pass the bound of %s rounds but was %s; plan the rotation",
          bound.rounds(),
          asked);
    }

    @Override
    public Optional<Rotation> rotation() {
      return Optional.empty();
    }
  }
}
