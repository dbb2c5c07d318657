package org.weft.matching.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.RoundTerms;
import org.weft.matching.problem.Pairing;

/**
 * A matching that nobody was told of yet, and what was decided about it so far.
 *
 * @param terms terms of the round with the pairs that were pinned, forbidden and excepted in the review
 * @param approved pairs that are right as they are, sorted
 * @param matching the pairs with reasons and proof
 */
public record Draft(RoundTerms terms, ImmutableSet<Pairing> approved, Matching matching) {
  /**
   * Checks that the approved pairs are there.
   *
   * @param terms terms of the round
   * @param approved pairs that are right as they are
   * @param matching the pairs
   * @throws IllegalArgumentException if an approved pair is not in the matching
   */
  public Draft {
    Components.required(terms, "Draft.terms");
    Components.required(matching, "Draft.matching");
    approved = ImmutableSortedSet.copyOf(Components.orEmpty(approved));
    Sets.difference(approved, ImmutableSet.copyOf(matching.solution().pairs()))
        .forEach(pair -> checkArgument(
            false, "%s is approved but is no pair of the draft; take the approval back", pair));
  }

  /**
   * Lists what is still to be looked at.
   *
   * @return pairs that are not approved, sorted
   */
  public ImmutableSet<Pairing> open() {
    return ImmutableSortedSet.copyOf(
        Sets.difference(ImmutableSet.copyOf(matching.solution().pairs()), approved));
  }

  /**
   * Lists the decisions as terms: what was approved is pinned.
   *
   * @return terms under which every later draft is made
   */
  public RoundTerms decided() {
    return terms.withPinned(Sets.union(terms.pinned(), approved));
  }

  @Override
  public String toString() {
    return "Draft[" + matching + ", " + approved.size() + " approved]";
  }
}
