package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * An aim with the prices that prove it. Prices may lie below 0 where earlier aims or minimums decided.
 *
 * @param aim the aim
 * @param menteePrices prices of mentees, each at most once; 0 for who is not listed
 * @param mentorPrices prices of places with mentors, each at most once; 0 for who is not listed
 */
public record PricedAim(
    Aim aim, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices) {
  /**
   * Reads missing lists as empty.
   *
   * @param aim the aim
   * @param menteePrices prices of mentees
   * @param mentorPrices prices of mentors
   */
  public PricedAim {
    Components.required(aim, "PricedAim.aim");
    menteePrices = Components.orEmpty(menteePrices);
    mentorPrices = Components.orEmpty(mentorPrices);
  }
}
