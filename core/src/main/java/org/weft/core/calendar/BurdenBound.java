package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * Proof that somebody must carry at least so many points, whatever the timetable.
 *
 * <p>The proof is one weight a person. On each date, take the humane slot whose weighted points are smallest; add them up
 * over the dates; add the weighted points people carried before; divide by the sum of the weights. No timetable has a
 * smaller weighted average, and the largest of some numbers is never below a weighted average of them. {@link
 * MeetingPlan#leastWorstOff} does this sum for any weights, so nobody needs to trust how these were found.
 *
 * @param worstOff points that the worst-off person carries at least after any series on the plan's slots
 * @param weights the weights that prove it, one a person in the plan's order; none negative, not all 0
 */
public record BurdenBound(long worstOff, ImmutableList<Integer> weights) {
  /**
   * Checks that the bound can be a bound.
   *
   * @param worstOff points
   * @param weights one a person
   * @throws IllegalArgumentException if the points are negative
   */
  public BurdenBound {
    checkArgument(
        worstOff >= 0,
        "BurdenBound.worstOff must be at least 0 but was %s; points add up",
        worstOff);
    weights = Components.orEmpty(weights);
  }
}
