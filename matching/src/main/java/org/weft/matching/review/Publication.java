package org.weft.matching.review;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.RoundTerms;
import org.weft.matching.problem.Pairing;

/**
 * A matching that people may be told of. Pairs in it move no more, unless a rematching is asked for.
 *
 * @param terms the terms with everything that was decided
 * @param matching the pairs with reasons and proof
 */
public record Publication(RoundTerms terms, Matching matching) {
  /**
   * Checks that nothing is missing.
   *
   * @param terms the terms with everything that was decided
   * @param matching the pairs
   */
  public Publication {
    Components.required(terms, "Publication.terms");
    Components.required(matching, "Publication.matching");
  }

  /**
   * Lists the pairs, as a rematching takes them.
   *
   * @return the announced pairs, sorted
   */
  public ImmutableList<Pairing> pairs() {
    return matching.solution().pairs();
  }
}
