package org.weft.matching.review;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.core.style.Components;
import org.weft.matching.TermConflict;
import org.weft.matching.problem.Pairing;

/** What follows from a decision: another draft, or why not. A refusal changes nothing. */
public sealed interface DraftOutcome {
  /**
   * The decision holds.
   *
   * @param draft the draft that follows
   * @param difference what changed
   */
  record Redrafted(Draft draft, MatchingDifference difference) implements DraftOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param draft the draft that follows
     * @param difference what changed
     */
    public Redrafted {
      Components.required(draft, "Redrafted.draft");
      Components.required(difference, "Redrafted.difference");
    }
  }

  /** The decision does not hold. */
  sealed interface Refused extends DraftOutcome {
    /**
     * Says why, and what to do instead.
     *
     * @return an English sentence without a full stop
     */
    String inEnglish();
  }

  /**
   * The decision contradicts the rules or earlier decisions.
   *
   * @param conflicts the smallest sets of pairs that cannot be together, one or more
   */
  record Contradiction(ImmutableList<TermConflict> conflicts) implements Refused {
    /**
     * Reads a missing list as empty.
     *
     * @param conflicts the smallest sets of pairs that cannot be together
     */
    public Contradiction {
      conflicts = Components.orEmpty(conflicts);
    }

    @Override
    public String inEnglish() {
      return conflicts.stream()
          .map(conflict -> conflict.inEnglish() + "; " + conflict.wayOut())
          .collect(Collectors.joining("; "));
    }
  }

  /**
   * Somebody approved a pair that the draft does not have.
   *
   * @param pair the pair
   */
  record NotInDraft(Pairing pair) implements Refused {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     */
    public NotInDraft {
      Components.required(pair, "NotInDraft.pair");
    }

    @Override
    public String inEnglish() {
      return pair + " is not in the draft; pin the pair to ask for it";
    }
  }

  /**
   * Somebody forbade a pair that is approved, pinned or excepted.
   *
   * @param pair the pair that was decided before
   */
  record DecidedOtherwise(Pairing pair) implements Refused {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair that was decided before
     */
    public DecidedOtherwise {
      Components.required(pair, "DecidedOtherwise.pair");
    }

    @Override
    public String inEnglish() {
      return "something else was decided about " + pair + " before; take that back first";
    }
  }
}
