package org.weft.matching.rematch;

import java.util.OptionalInt;
import org.weft.core.style.Components;

/**
 * When somebody's turn comes, in rounds from now.
 *
 * @param soonest the first round in which it could; empty if no place is known to come free that they could take
 * @param latest the round by which it comes if nothing else changes; empty if the places that are known do not reach so far
 * @param ahead how many people wait as long or longer and could take one of the same places
 */
public record WaitEstimate(OptionalInt soonest, OptionalInt latest, int ahead) {
  /**
   * Checks the number.
   *
   * @param soonest the first round in which it could
   * @param latest the round by which it comes
   * @param ahead how many people come before or with them
   * @throws IllegalArgumentException if the number is negative
   */
  public WaitEstimate {
    Components.required(soonest, "WaitEstimate.soonest");
    Components.required(latest, "WaitEstimate.latest");
    Components.within(ahead, 0, Integer.MAX_VALUE, "WaitEstimate.ahead");
  }

  /**
   * Says it so that it may be shown to the person; it tells how many others wait, and not who.
   *
   * @return an English sentence
   */
  public String inEnglish() {
    if (soonest.isEmpty()) {
      return "No place that would suit you is known to come free yet; we will tell you when that changes.";
    }
    String others = ahead == 0 ? "Nobody" : ahead == 1 ? "One person" : ahead + " people";
    return others + " in line before or with you; your turn comes in round " + soonest.getAsInt()
        + " from now at the soonest, "
        + (latest.isPresent()
            ? "and in round " + latest.getAsInt() + " at the latest if nothing else changes."
            : "and we cannot yet say when at the latest.");
  }
}
