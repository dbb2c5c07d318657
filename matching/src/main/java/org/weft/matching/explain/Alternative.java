package org.weft.matching.explain;

import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * Somebody else whom a person could be paired with, and what that would cost everyone.
 *
 * @param partner the other person
 * @param points how much the person asking would like it, in points
 * @param rank 1 plus the number of partners they would like better
 * @param cost what everyone together would lose
 */
@Value.Builder
public record Alternative(Person partner, long points, int rank, Cost cost)
    implements WithAlternative {
  /**
   * Checks the parts.
   *
   * @param partner the other person
   * @param points how much the person asking would like it
   * @param rank 1 or more
   * @param cost what everyone together would lose
   * @throws IllegalArgumentException if the rank is below 1
   */
  public Alternative {
    Components.required(partner, "Alternative.partner");
    Components.within(rank, 1, Integer.MAX_VALUE, "Alternative.rank");
    Components.required(cost, "Alternative.cost");
  }

  /**
   * Starts an alternative.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it in a sentence.
   *
   * @return partner, fit and cost
   */
  public String inEnglish() {
    return partner.inEnglish() + " (fit " + InWords.fit(points) + "): " + cost.inEnglish() + ".";
  }

  /** Builds an {@link Alternative}. */
  public static final class Builder extends AlternativeBuilder {
    Builder() {}
  }
}
