package org.weft.matching.rotation;

import org.weft.core.style.Components;

/**
 * A number of rounds that no repeat-free schedule passes, and why.
 *
 * @param rounds the number, 0 or more
 * @param kind what runs out
 * @param reason why, in a sentence that anybody can verify
 */
public record RoundBound(int rounds, Kind kind, String reason) {
  /**
   * Checks that nothing is missing.
   *
   * @param rounds the number, 0 or more
   * @param kind what runs out
   * @param reason why
   * @throws IllegalArgumentException if the number is negative or the sentence blank
   */
  public RoundBound {
    Components.within(rounds, 0, Integer.MAX_VALUE, "RoundBound.rounds");
    Components.required(kind, "RoundBound.kind");
    reason = Components.text(reason, "RoundBound.reason");
  }

  /** What runs out. */
  public enum Kind {
    /** There are not two people: nobody can meet. */
    NOBODY_TO_MEET,
    /** There are fewer people than a group has places. */
    GROUP_NOT_FILLED,
    /** A group has more members than there are groups, so two of them meet again in the second round. */
    FEWER_GROUPS_THAN_MEMBERS,
    /** After so many rounds, too few pairs of people are left who have not met. */
    PARTNERS_RUN_OUT
  }
}
