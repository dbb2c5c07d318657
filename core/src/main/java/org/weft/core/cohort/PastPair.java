package org.weft.core.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.weft.core.program.FormatKind;
import org.weft.core.style.Components;

/**
 * Two people who met, when, in which format, and how it ended.
 *
 * <p>How it ended is between the two and the program: {@link #toString()} never shows it.
 *
 * @param mentor who mentored; among equals, either of the two
 * @param mentee who was mentored
 * @param format the format
 * @param start first day
 * @param end first day after
 * @param ending how it ended
 */
@Value.Builder
public record PastPair(
    ParticipantId mentor,
    ParticipantId mentee,
    FormatKind format,
    LocalDate start,
    LocalDate end,
    PairEnding ending)
    implements WithPastPair {
  /**
   * Checks the pair.
   *
   * @param mentor who mentored
   * @param mentee who was mentored
   * @param format the format
   * @param start first day
   * @param end first day after
   * @param ending how it ended
   * @throws IllegalArgumentException if both are the same person, or it ended before it started
   */
  public PastPair {
    Components.required(mentor, "PastPair.mentor");
    Components.required(mentee, "PastPair.mentee");
    Components.required(format, "PastPair.format");
    Components.required(start, "PastPair.start");
    Components.required(end, "PastPair.end");
    Components.required(ending, "PastPair.ending");
    checkArgument(
        !mentor.equals(mentee),
        "a pair needs two people but both were %s; name who met them",
        mentor);
    checkArgument(
        !end.isBefore(start),
        "a pair must not end before it starts but was %s to %s; swap the dates",
        start,
        end);
  }

  /**
   * Starts the record of a pair.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether these were the two people, in either role.
   *
   * @param one one person
   * @param other the other
   * @return true if the pair was made of the two
   */
  public boolean joins(ParticipantId one, ParticipantId other) {
    return (mentor.equals(one) && mentee.equals(other))
        || (mentor.equals(other) && mentee.equals(one));
  }

  @Override
  public String toString() {
    return "PastPair[" + mentee + " with " + mentor + ", " + format + ", " + start + " to " + end
        + "]";
  }

  /** Builds a {@link PastPair}. */
  public static final class Builder extends PastPairBuilder {
    Builder() {}
  }
}
