package org.weft.core.program;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.weft.core.calendar.Cadence;
import org.weft.core.style.Components;

/**
 * How one format of mentoring runs: who sits together, how many, how long, how often, and for how many weeks.
 *
 * <p>{@link #standard} gives a sensible form of every kind; a host changes what differs, for instance {@code
 * MentoringFormat.standard(FormatKind.MICRO).withSessionMinutes(20)}.
 *
 * @param kind which format this is
 * @param shape who sits with whom
 * @param smallestGroup fewest people in one meeting, 2 to 1000
 * @param largestGroup most people in one meeting, not below the fewest
 * @param sessionMinutes length of one meeting in minutes, 5 to 480
 * @param cadence how often people meet
 * @param termWeeks length of the whole in weeks, 1 to 104
 */
@Value.Builder
public record MentoringFormat(
    FormatKind kind,
    FormatShape shape,
    int smallestGroup,
    int largestGroup,
    int sessionMinutes,
    Cadence cadence,
    int termWeeks)
    implements WithMentoringFormat {
  /**
   * Checks the ranges.
   *
   * @param kind which format this is
   * @param shape who sits with whom
   * @param smallestGroup 2 to 1000
   * @param largestGroup not below the fewest
   * @param sessionMinutes 5 to 480
   * @param cadence how often people meet
   * @param termWeeks 1 to 104
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public MentoringFormat {
    Components.required(kind, "MentoringFormat.kind");
    Components.required(shape, "MentoringFormat.shape");
    Components.within(smallestGroup, 2, 1000, "MentoringFormat.smallestGroup");
    checkArgument(
        largestGroup >= smallestGroup,
        "largestGroup of %s must be at least smallestGroup %s but was %s; swap the two",
        kind,
        smallestGroup,
        largestGroup);
    Components.within(sessionMinutes, 5, 480, "MentoringFormat.sessionMinutes");
    Components.required(cadence, "MentoringFormat.cadence");
    Components.within(termWeeks, 1, 104, "MentoringFormat.termWeeks");
  }

  /**
   * Gives the form in which a kind is usually run.
   *
   * @param kind the kind
   * @return its usual form; change it with the {@code with} methods
   */
  public static MentoringFormat standard(FormatKind kind) {
    return StandardFormats.of(kind);
  }

  /**
   * Starts a format of a host's own making.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells how much time one person gives to one pair or group in four weeks, on average.
   *
   * @return minutes, rounded up
   */
  public int minutesPerFourWeeks() {
    return (int) Math.ceil(sessionMinutes * cadence.perFourWeeks());
  }

  /** Builds a {@link MentoringFormat}. */
  public static final class Builder extends MentoringFormatBuilder {
    Builder() {}
  }
}
