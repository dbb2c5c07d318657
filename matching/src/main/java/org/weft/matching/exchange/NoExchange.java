package org.weft.matching.exchange;

import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Somebody without an exchange, why, and what would help.
 *
 * <p>{@code reason} and {@code nearestChange} are for coordinators, as they may name others. Show the person {@link
 * #forThemselves()}.
 *
 * @param person the person
 * @param cause why, in a word
 * @param reason why, in a sentence
 * @param nearestChange the smallest change that would help, in a sentence
 */
@Value.Builder
public record NoExchange(ParticipantId person, Cause cause, String reason, String nearestChange)
    implements WithNoExchange {
  /**
   * Checks that nothing is missing.
   *
   * @param person the person
   * @param cause why, in a word
   * @param reason why, in a sentence
   * @param nearestChange what would help
   * @throws IllegalArgumentException if a sentence is blank
   */
  public NoExchange {
    Components.required(person, "NoExchange.person");
    Components.required(cause, "NoExchange.cause");
    reason = Components.text(reason, "NoExchange.reason");
    nearestChange = Components.text(nearestChange, "NoExchange.nearestChange");
  }

  /**
   * Starts the record of a person.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it for a coordinator.
   *
   * @return a sentence
   */
  public String inEnglish() {
    return person + " " + reason + "; what would help: " + nearestChange + ".";
  }

  /**
   * Says why in words that may be shown to the person. They follow from the cause alone.
   *
   * @return a sentence that addresses the person
   */
  public String forThemselves() {
    return switch (cause) {
      case TAKES_NO_PART ->
        "You take no part this time; tell your coordinator if that should change.";
      case ONLY_LEARNS ->
        "In this format everybody also mentors; set aside some time for that to take part.";
      case ONLY_MENTORS ->
        "In this format everybody also learns; say what you would like to learn to take part.";
      case PAUSED -> "You are paused this time; you are in again as soon as you say so.";
      case ALREADY_PAIRED -> "You have all the partners you can have at a time.";
      case NO_PLACE -> "The format of this cycle takes more time than you set aside.";
      case NO_ELIGIBLE_PARTNER ->
        "This time we found nobody for you who fits the rules of the program both ways.";
      case PARTNERS_TAKEN ->
        "There are people who fit you, and this time all of them have a partner.";
      case NOT_CHOSEN ->
        "There are people who fit you, and this round brought you together with none of them.";
      case NO_SOLUTION ->
        "This time no pairs could be made; your coordinator will change what was asked for.";
    };
  }

  /** Leaves out what is for coordinators only. */
  @Override
  public String toString() {
    return "NoExchange[" + person + ", " + cause + "]";
  }

  /** Builds a {@link NoExchange}. */
  public static final class Builder extends NoExchangeBuilder {
    Builder() {}
  }

  /** Why somebody has no exchange. */
  public enum Cause {
    /** The person has room neither to learn nor to mentor. */
    TAKES_NO_PART,
    /** The person does not mentor. */
    ONLY_LEARNS,
    /** The person does not learn. */
    ONLY_MENTORS,
    /** The terms of the round say that the person rests. */
    PAUSED,
    /** Pairs that still run take all the person can have. */
    ALREADY_PAIRED,
    /** The person has no place for this format. */
    NO_PLACE,
    /** The rules leave nobody whom the person could both learn from and mentor. */
    NO_ELIGIBLE_PARTNER,
    /** Everybody the person could meet has a partner. */
    PARTNERS_TAKEN,
    /** Somebody they could meet is free as well, and the strategy chose otherwise. */
    NOT_CHOSEN,
    /** There is no solution of the kind that the strategy looks for. */
    NO_SOLUTION
  }
}
