package org.weft.samples.cohorts.ingredient;

import org.immutables.value.Value;

/**
 * What people want to learn, and how much they agree on it.
 *
 * <p>A wish comes from the common list, on which everybody agrees, with the chance of {@code commonPercent}; otherwise from
 * what is usual in the person's role. The common list is ordered once for the cohort: popular skills tend to come first, and
 * each may move by twice as many places as there are skills. Nobody wishes for what they have. Only people who look for a mentor
 * have needs.
 *
 * @param newTechnologies technologies that a person wants to begin with, 0 to 1000
 * @param newCrafts crafts that a person wants to begin with, 0 to 1000
 * @param deepenPercent chance that a skill a person has, below the highest level, is wanted more deeply, 0 to 100
 * @param commonPercent how much people agree, from 0 (each role for itself) to 100 (everybody wants the same)
 * @param popularitySkew how steeply the common list falls, by the same law and shift as skills, 0 (not at all) to 10
 * @param mustPercent share of people whose first wish is a must, 0 to 100
 */
@Value.Builder
public record WishMix(
    Spread newTechnologies,
    Spread newCrafts,
    int deepenPercent,
    int commonPercent,
    double popularitySkew,
    int mustPercent)
    implements WithWishMix {
  /**
   * Checks the ranges.
   *
   * @param newTechnologies technologies that a person wants to begin with, 0 to 1000
   * @param newCrafts crafts that a person wants to begin with, 0 to 1000
   * @param deepenPercent chance that a skill a person has, below the highest level, is wanted more deeply, 0 to 100
   * @param commonPercent how much people agree, from 0
   * @param popularitySkew how steeply the common list falls, 0
   * @param mustPercent share of people whose first wish is a must, 0 to 100
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public WishMix {
    Bounds.spread(newTechnologies, 0, 1000, "WishMix.newTechnologies");
    Bounds.spread(newCrafts, 0, 1000, "WishMix.newCrafts");
    Bounds.percent(deepenPercent, "WishMix.deepenPercent");
    Bounds.percent(commonPercent, "WishMix.commonPercent");
    Bounds.exponent(popularitySkew, "WishMix.popularitySkew");
    Bounds.percent(mustPercent, "WishMix.mustPercent");
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WishMix}. */
  public static final class Builder extends WishMixBuilder {
    Builder() {
      newTechnologies(Spread.quantiles(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 10, 20));
      newCrafts(Spread.oneOf(0, 0, 1, 1, 2));
      deepenPercent(15);
      commonPercent(65);
      popularitySkew(2.0);
      mustPercent(25);
    }
  }
}
