package org.weft.matching.group;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Somebody who is in no group this time, and why.
 *
 * @param person the person
 * @param cause why, in a word
 */
public record LeftOut(ParticipantId person, Cause cause) {
  /**
   * Checks that nothing is missing.
   *
   * @param person the person
   * @param cause why
   */
  public LeftOut {
    Components.required(person, "LeftOut.person");
    Components.required(cause, "LeftOut.cause");
  }

  /**
   * Says why in words that may be shown to the person. They follow from the cause alone, so they tell nothing about anybody
   * else.
   *
   * @return a sentence that addresses the person
   */
  public String forThemselves() {
    return switch (cause) {
      case TAKES_NO_PART ->
        "You take no part this time; tell your coordinator if that should change.";
      case FORMAT_NOT_WANTED ->
        "This cycle meets in groups, which is not among the formats you chose.";
      case OTHER_STAGE -> "This cycle is for people in another stage of their career.";
      case RESTING -> "You are in a busy time, or just out of one, and we leave you in peace.";
      case NO_ROOM -> "The format of this cycle takes more time than you set aside.";
      case NOT_NEEDED ->
        "There are more people who would lead a group this time than groups; your offer stays.";
      case NO_PLACE_LEFT ->
        "All places in groups went to others this time; you are among the first next time.";
      case NO_GROUPS -> "No groups could be formed this time; your coordinator knows why.";
    };
  }

  /** Why somebody is in no group. */
  public enum Cause {
    /** They have room for neither part. */
    TAKES_NO_PART,
    /** They want other formats. */
    FORMAT_NOT_WANTED,
    /** The cycle is for other stages. */
    OTHER_STAGE,
    /** They are in a peak of work or just out of one, or carry too much to lead. */
    RESTING,
    /** The format takes more time than they have. */
    NO_ROOM,
    /** They would lead, and there are enough leads. */
    NOT_NEEDED,
    /** The leads that there are have no place left. */
    NO_PLACE_LEFT,
    /** There are no groups at all; the outcome says why. */
    NO_GROUPS
  }
}
