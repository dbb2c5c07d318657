package org.weft.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TypeQuota;

/**
 * What holds for one round beside the charter: pairs that run already, who rests, and what a coordinator has decided by hand.
 *
 * <p>Plain data, to be stored beside the cycle. Everything is empty unless stated. Terms never bend a guardrail; those that
 * contradict the rules or each other are listed by {@link MatchingRound#conflicts()}.
 *
 * <p>Worked example: Mo has two places and mentors Ana already, so one is left; Ben is paused; Cy asked for Mo and the
 * coordinator pins the two.
 *
 * <pre>{@code
 * RoundTerms terms = RoundTerms.builder()
 *     .addRunning(Pairing.of(ana, mo))
 *     .addPaused(ben)
 *     .addPinned(Pairing.of(cy, mo))
 *     .build();
 * MatchingRound round = MatchingRound.of(cohort, charter, cycle).on(terms);
 * }</pre>
 *
 * @param running pairs that still run: they hold their places and are not paired anew, in either role
 * @param paused people who take no new partner this round
 * @param forbidden pairs that are kept apart this round, in either role
 * @param excepted pairs for whom the rules that may give way do not count
 * @param pinned pairs that the round must have
 * @param mostMentors mentees who may have several mentors at a time, running ones included, with how many; 1 or more, and no
 *     more than the guardrail; everybody else may have one
 * @param minimums mentors who want at least so many new mentees, 0 or more
 * @param types groups of mentees, for quotas; a mentee may be in several
 * @param quotas places of mentors that are reserved for a type, or limited
 * @param couples mentees who want mentors of the same group, or none
 * @param groups the group of each mentor, for couples; the mentors' teams if no group is stated
 */
@Value.Builder
public record RoundTerms(
    ImmutableSet<Pairing> running,
    ImmutableSet<ParticipantId> paused,
    ImmutableSet<Pairing> forbidden,
    ImmutableSet<Pairing> excepted,
    ImmutableSet<Pairing> pinned,
    ImmutableMap<ParticipantId, Integer> mostMentors,
    ImmutableMap<ParticipantId, Integer> minimums,
    ImmutableSetMultimap<ParticipantId, String> types,
    ImmutableList<TypeQuota> quotas,
    ImmutableSet<MenteeCouple> couples,
    ImmutableMap<ParticipantId, String> groups)
    implements WithRoundTerms {
  private static final RoundTerms NONE = builder().build();

  /**
   * Checks the numbers.
   *
   * @param running pairs that still run
   * @param paused people who take no new partner
   * @param forbidden pairs that are kept apart
   * @param excepted pairs for whom rules give way
   * @param pinned pairs that the round must have
   * @param mostMentors for each mentee 1 or more
   * @param minimums for each mentor 0 or more
   * @param types groups of mentees
   * @param quotas places for types
   * @param couples mentees who want mentors of the same group
   * @param groups the group of each mentor
   * @throws IllegalArgumentException if a number is out of range, or somebody is paired with themselves
   */
  public RoundTerms {
    running = pairs(running);
    paused = Components.orEmpty(paused);
    forbidden = pairs(forbidden);
    excepted = pairs(excepted);
    pinned = pairs(pinned);
    mostMentors = mostMentors == null ? ImmutableMap.of() : mostMentors;
    minimums = minimums == null ? ImmutableMap.of() : minimums;
    types = types == null ? ImmutableSetMultimap.of() : types;
    quotas = Components.orEmpty(quotas);
    couples = Components.orEmpty(couples);
    groups = groups == null ? ImmutableMap.of() : groups;
    mostMentors.forEach((mentee, most) -> checkArgument(
        most >= 1,
        "%s must be allowed at least 1 mentor but was %s; pause people who are to have none",
        mentee,
        most));
    minimums.forEach((mentor, least) -> checkArgument(
        least >= 0, "minimum of %s must be 0 or more but was %s; use 0 for none", mentor, least));
  }

  private static ImmutableSet<Pairing> pairs(@Nullable ImmutableSet<Pairing> pairs) {
    ImmutableSet<Pairing> all = Components.orEmpty(pairs);
    all.forEach(pair -> checkArgument(
        !pair.mentee().equals(pair.mentor()),
        "a pair needs two people but both were %s; leave it out",
        pair.mentee()));
    return all;
  }

  /**
   * Gives terms that say nothing.
   *
   * @return empty terms
   */
  public static RoundTerms none() {
    return NONE;
  }

  /**
   * Starts terms.
   *
   * @return a builder in which everything is empty
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link RoundTerms}. */
  public static final class Builder extends RoundTermsBuilder {
    Builder() {}
  }
}
