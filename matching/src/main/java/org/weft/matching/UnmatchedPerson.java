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
    /** The person has room for neither part. */
    TAKES_NO_PART
  }
}
