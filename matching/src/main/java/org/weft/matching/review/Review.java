package org.weft.matching.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.TermConflict;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * Makes drafts and follows decisions. Holds no draft itself: a host stores drafts and passes them in.
 *
 * <p>A later draft is made anew under all decisions, so the order of decisions does not matter, as long as each of them is accepted. Approving
 * a pair moves nobody.
 *
 * <p>Worked example: the draft pairs Ana with Mo and Ben with Nia. A coordinator forbids Ana with Mo; the next draft pairs Ana with Nia and
 * Ben with Mo. They approve Ana with Nia and pin Ben with Nia, who has one place: that is refused, with both pairs in the conflict.
 *
 * <p>Immutable. Every call that makes a draft anew takes as long as the strategy.
 */
public final class Review {
  private final MatchingRound round;
  private final MatchingStrategy strategy;
  private final TieBreak tieBreak;

  private Review(MatchingRound round, MatchingStrategy strategy, TieBreak tieBreak) {
    this.round = Components.required(round, "round");
    this.strategy = Components.required(strategy, "strategy");
    this.tieBreak = Components.required(tieBreak, "tieBreak");
  }

  /**
   * Prepares a review.
   *
   * @param round people, rules, scoring, and the terms that hold before anything is decided
   * @param strategy how drafts are made
   * @param tieBreak who goes first among equals
   * @return the review
   */
  public static Review of(MatchingRound round, MatchingStrategy strategy, TieBreak tieBreak) {
    return new Review(round, strategy, tieBreak);
  }

  /**
   * Makes the first draft.
   *
   * @return a draft in which nothing is decided beyond the terms of the round
   * @throws IllegalStateException if the terms of the round contradict each other
   */
  public Draft draft() {
    return new Draft(round.terms(), ImmutableSet.of(), round.match(strategy, tieBreak));
  }

  /**
   * Follows a decision.
   *
   * @param draft the draft that was looked at
   * @param decision what was decided about a pair
   * @return the next draft with what changed, or a refusal
   */
  public DraftOutcome decide(Draft draft, Decision decision) {
    Components.required(draft, "draft");
    Pairing pair = Components.required(decision, "decision").pair();
    RoundTerms terms = draft.terms();
    if (decision instanceof Decision.Approve) {
      return approve(draft, pair);
    }
    if (decision instanceof Decision.Forbid) {
      return decided(draft, pair)
          ? new DraftOutcome.DecidedOtherwise(pair)
          : redraft(
              round, draft, terms.withForbidden(with(terms.forbidden(), pair)), draft.approved());
    }
    if (decision instanceof Decision.Pin) {
      return redraft(round, draft, terms.withPinned(with(terms.pinned(), pair)), draft.approved());
    }
    if (decision instanceof Decision.Except) {
      return redraft(
          round, draft, terms.withExcepted(with(terms.excepted(), pair)), draft.approved());
    }
    return redraft(
        round,
        draft,
        terms
            .withPinned(without(terms.pinned(), pair))
            .withForbidden(without(terms.forbidden(), pair))
            .withExcepted(without(terms.excepted(), pair)),
        without(draft.approved(), pair));
  }

  private static boolean decided(Draft draft, Pairing pair) {
    return draft.approved().contains(pair)
        || draft.terms().pinned().contains(pair)
        || draft.terms().excepted().contains(pair);
  }

  private static DraftOutcome approve(Draft draft, Pairing pair) {
    if (!draft.open().contains(pair) && !draft.approved().contains(pair)) {
      return new DraftOutcome.NotInDraft(pair);
    }
    Draft next = new Draft(draft.terms(), with(draft.approved(), pair), draft.matching());
    return new DraftOutcome.Redrafted(
        next, MatchingDifference.between(draft.matching(), draft.matching()));
  }

  /**
   * Approves everything that is still open.
   *
   * @param draft the draft that was looked at
   * @return the same draft with every pair approved
   */
  public Draft approveAll(Draft draft) {
    return new Draft(
        draft.terms(), ImmutableSet.copyOf(draft.matching().solution().pairs()), draft.matching());
  }

  /**
   * Tells what the draft would be if people, rules, scoring or places were others, with the same decisions.
   *
   * @param draft the draft that was looked at
   * @param other a round that differs in anything; its own terms are replaced by those of the draft
   * @return the draft that would follow with what would change, or a refusal; nothing has changed
   */
  public DraftOutcome whatIf(Draft draft, MatchingRound other) {
    return redraft(Components.required(other, "other"), draft, draft.terms(), draft.approved());
  }

  /**
   * Publishes a draft of which every pair is approved.
   *
   * @param draft the draft
   * @return the publication, or the pairs that are still open
   */
  public PublishOutcome publish(Draft draft) {
    return draft.open().isEmpty()
        ? new PublishOutcome.Published(new Publication(draft.decided(), draft.matching()))
        : new PublishOutcome.StillOpen(draft.open());
  }

  private DraftOutcome redraft(
      MatchingRound people, Draft before, RoundTerms terms, Set<Pairing> approved) {
    MatchingRound changed = people.on(terms.withPinned(Sets.union(terms.pinned(), approved)));
    ImmutableList<TermConflict> conflicts = changed.conflicts();
    if (!conflicts.isEmpty()) {
      return new DraftOutcome.Contradiction(conflicts);
    }
    Matching matching = changed.match(strategy, tieBreak);
    ImmutableSet<Pairing> pairs = ImmutableSet.copyOf(matching.solution().pairs());
    // A strategy that finds no solution at all, such as for minimums, leaves nothing to approve.
    Draft next = new Draft(terms, Sets.intersection(approved, pairs).immutableCopy(), matching);
    return new DraftOutcome.Redrafted(
        next, MatchingDifference.between(before.matching(), matching));
  }

  private static ImmutableSet<Pairing> with(Set<Pairing> pairs, Pairing pair) {
    return ImmutableSet.<Pairing>builder().addAll(pairs).add(pair).build();
  }

  private static ImmutableSet<Pairing> without(Set<Pairing> pairs, Pairing pair) {
    return Sets.difference(pairs, ImmutableSet.of(pair)).immutableCopy();
  }
}
