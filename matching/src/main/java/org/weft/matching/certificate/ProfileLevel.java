package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * One goal of a {@link Certificate.BestProfile}, with everybody's price at this goal. Who is not listed has price 0.
 *
 * @param rank the choice whose pairs are counted, 1 for first choices; 0 if all pairs are counted
 * @param menteePrices prices of mentees, whole numbers, possibly below 0 at a later goal
 * @param mentorPrices prices of a place with mentors
 */
public record ProfileLevel(
    int rank, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices) {
  /**
   * Reads missing lists as empty.
   *
   * @param rank the choice whose pairs are counted
   * @param menteePrices prices of mentees
   * @param mentorPrices prices of mentors
   * @throws IllegalArgumentException if the rank is below 0
   */
  public ProfileLevel {
    checkArgument(
        rank >= 0, "ProfileLevel.rank must be 0 or more but was %s; use 0 for all pairs", rank);
    menteePrices = Components.orEmpty(menteePrices);
    mentorPrices = Components.orEmpty(mentorPrices);
  }
}
