package org.weft.matching;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Somebody who is in no pair in the part they wanted, why, and what would help.
 *
 * <p>A person who wanted to learn and to mentor appears once for each part that stayed empty.
 *
 * <p>{@code reason}, {@code rules} and {@code nearestChange} are for coordinators: they name other people, how much those
 * carry and when they rest, and that somebody may have asked not to meet. Show the person {@link #forThemselves()}.
 *
 * @param person the person
 * @param part the part that stayed empty
 * @param cause why, in a word
 * @param rules how many partners each rule closed, the rule that closed most first; empty unless rules are the cause
 * @param reason why, in a sentence
 * @param nearestChange the smallest change that would help, in a sentence
 */
@Value.Builder
public record UnmatchedPerson(
    ParticipantId person,
    Part part,
    Cause cause,
    ImmutableList<RuleCount> rules,
    String reason,
    String nearestChange)
    implements WithUnmatchedPerson {
  /**
   * Checks that nothing is missing.
   *
   * @param person the person
   * @param part the part that stayed empty
   * @param cause why, in a word
   * @param rules how many partners each rule closed
   * @param reason why, in a sentence
   * @param nearestChange what would help
   * @throws IllegalArgumentException if a sentence is blank
   */
  public UnmatchedPerson {
    Components.required(person, "UnmatchedPerson.person");
    Components.required(part, "UnmatchedPerson.part");
    Components.required(cause, "UnmatchedPerson.cause");
    rules = Components.orEmpty(rules);
    reason = Components.text(reason, "UnmatchedPerson.reason");
    nearestChange = Components.text(nearestChange, "UnmatchedPerson.nearestChange");
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
   * Says why in words that may be shown to the person. They follow from part and cause alone, so they tell nothing about
   * anybody else.
   *
   * @return a sentence that addresses the person
   */
  public String forThemselves() {
    return switch (cause) {
      case NO_ELIGIBLE_PARTNER ->
        "This time we found nobody for you who fits the rules of the program; your coordinator can tell you what may help.";
      case PLACES_TAKEN ->
        "There are mentors who fit you, and this time all their places went to others.";
      case NOT_CHOSEN ->
        "There are people who fit you, and this round brought you together with none of them.";
      case NOBODY_WAITING ->
        "Everybody you could mentor has a mentor this time; your place stays open.";
      case NO_PLACE -> "The format of this cycle takes more time than you set aside.";
      case PAUSED -> "You are paused this time; you are in again as soon as you say so.";
      case ALREADY_PAIRED -> "You have all the partners you can have at a time.";
      case NO_SOLUTION ->
        "This time no pairs could be made; your coordinator will change what was asked for.";
      case TAKES_NO_PART ->
        "You take no part this time; tell your coordinator if that should change.";
    };
  }

  /** Leaves out what is for coordinators only. */
  @Override
  public String toString() {
    return "UnmatchedPerson[" + person + ", " + part + ", " + cause + "]";
  }

  /** Builds an {@link UnmatchedPerson}. */
  public static final class Builder extends UnmatchedPersonBuilder {
    Builder() {}
  }

  /** The part somebody wanted. */
  public enum Part {
    /** To learn. */
    MENTEE,
    /** To mentor. */
    MENTOR,
    /** Neither: the person is in the cohort and takes no part. */
    NEITHER
  }

  /** Why a part stayed empty. */
  public enum Cause {
    /** The rules leave nobody to meet. */
    NO_ELIGIBLE_PARTNER,
    /** There are mentors to meet, and all their places are taken. */
    PLACES_TAKEN,
    /** There are partners to meet who are free as well, and the strategy chose otherwise. */
    NOT_CHOSEN,
    /** The mentor has a place, and everybody they could mentor has a mentor. */
    NOBODY_WAITING,
    /** The mentor has no place for this format. */
    NO_PLACE,
    /** The terms of the round say that the person rests. */
    PAUSED,
    /** Pairs that still run take all the places of the person. */
    ALREADY_PAIRED,
    /** What the problem demands, such as minimums, cannot be met, so that there are no pairs at all. */
    NO_SOLUTION,
    /** The person has room for neither part. */
    TAKES_NO_PART
  }
}
