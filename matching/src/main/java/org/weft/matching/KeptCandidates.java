package org.weft.matching;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * How much of a round its problem holds.
 *
 * <p>Worked example: of 70,000 mentees and 45,000 mentors, 1,340,000,000 pairs are possible by the rules; with 20 of each kept
 * the problem has 2,100,000 candidates, and nearly everybody could meet more people than are listed.
 *
 * @param possible pairs that the rules allow
 * @param kept candidates of the problem, at most {@code possible}
 * @param menteesCut mentees who could meet more mentors than were kept
 * @param mentorsCut mentors who could meet more mentees than were kept
 */
@Value.Builder
public record KeptCandidates(long possible, int kept, int menteesCut, int mentorsCut)
    implements WithKeptCandidates {
  /**
   * Checks the numbers.
   *
   * @param possible pairs that the rules allow
   * @param kept candidates of the problem
   * @param menteesCut mentees who could meet more
   * @param mentorsCut mentors who could meet more
   * @throws IllegalArgumentException if a number is negative, or more are kept than are possible
   */
  public KeptCandidates {
    Components.within(kept, 0, Integer.MAX_VALUE, "KeptCandidates.kept");
    Components.within(menteesCut, 0, Integer.MAX_VALUE, "KeptCandidates.menteesCut");
    Components.within(mentorsCut, 0, Integer.MAX_VALUE, "KeptCandidates.mentorsCut");
    checkArgument(
        possible >= kept,
        "possible pairs must be at least the %s that are kept but were %s; count them before the cut",
        kept,
        possible);
  }

  /**
   * Starts a count.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether nothing was left out.
   *
   * @return true if every possible pair is a candidate
   */
  public boolean holdsEverything() {
    return possible == kept;
  }

  /** Builds {@link KeptCandidates}. */
  public static final class Builder extends KeptCandidatesBuilder {
    Builder() {}
  }
}
