package org.weft.samples.cohorts.ingredient;

import org.immutables.value.Value;

/**
 * How many people disclose something, and how many of them let it be read for matching. Whatever is disclosed may also be
 * read for making sessions accessible.
 *
 * @param personalityPercent share of people who disclose personality traits, 0 to 100
 * @param accommodationsPercent share of people who disclose accommodations, 0 to 100
 * @param identitiesPercent share of people who disclose something they are, 0 to 100
 * @param matchingPercent chance that a disclosure may be read for matching, 0 to 100
 */
@Value.Builder
public record DisclosureRates(
    int personalityPercent, int accommodationsPercent, int identitiesPercent, int matchingPercent)
    implements WithDisclosureRates {
  /**
   * Checks the ranges.
   *
   * @param personalityPercent share of people who disclose personality traits, 0 to 100
   * @param accommodationsPercent share of people who disclose accommodations, 0 to 100
   * @param identitiesPercent share of people who disclose something they are, 0 to 100
   * @param matchingPercent chance that a disclosure may be read for matching, 0 to 100
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public DisclosureRates {
    Bounds.percent(personalityPercent, "DisclosureRates.personalityPercent");
    Bounds.percent(accommodationsPercent, "DisclosureRates.accommodationsPercent");
    Bounds.percent(identitiesPercent, "DisclosureRates.identitiesPercent");
    Bounds.percent(matchingPercent, "DisclosureRates.matchingPercent");
  }

  /**
   * Gives the rates of a program that asks nothing.
   *
   * @return nobody discloses anything
   */
  public static DisclosureRates none() {
    return new DisclosureRates(0, 0, 0, 0);
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DisclosureRates}. */
  public static final class Builder extends DisclosureRatesBuilder {
    Builder() {
      personalityPercent(10);
      accommodationsPercent(6);
      identitiesPercent(12);
      matchingPercent(60);
    }
  }
}
