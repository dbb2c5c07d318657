package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;

/**
 * Strategies that follow the program's scores: what is best for the program as a whole, proved by prices.
 *
 * <p>Choose one when the program answers for the outcome, such as nobody left out or the best total fit. What the two sides
 * wish counts only through the scores.
 */
public final class OptimalStrategies {
  private OptimalStrategies() {}

  /**
   * Matches as many people as can be matched, and among those matchings takes one with the highest sum of scores.
   *
   * <p>Choose it when nobody should be left out. A pair may know of a better partner who would want it, too.
   *
   * <p>Guarantee: optimal; certificate {@link Certificate.MostPeopleThenBestTotal} with dual prices and a Hall violator.
   * Ties between equally good matchings are settled by the tie-break. Worst case O(n (c + m log m)) for n mentees, m mentors
   * and c candidates. Source: R. Jonker and A. Volgenant (1987), with capacities.
   *
   * @return the strategy
   */
  public static MatchingStrategy mostPeopleThenBestTotal() {
    return OptimalStrategy.MOST_PEOPLE_THEN_BEST_TOTAL;
  }

  /**
   * Takes a matching with the highest sum of scores, whether or not more people could be matched.
   *
   * <p>Choose it when a weak pair is worse than none, and give weak pairs a low score or no candidate. Scores are 0 or more,
   * so a pair is never left out to raise the total, only to make room for others. Pairs worth 0 add nothing and may be left
   * out.
   *
   * <p>Guarantee: optimal; certificate {@link Certificate.BestTotal}. Ties, complexity and source as for {@link
   * #mostPeopleThenBestTotal()}.
   *
   * @return the strategy
   */
  public static MatchingStrategy bestTotal() {
    return OptimalStrategy.BEST_TOTAL;
  }
}
