package org.weft.matching;

import org.weft.matching.certificate.Certificate;

/**
 * The strategies of this library, by their standard names.
 *
 * <p>All are exact and deterministic, and each result carries a certificate.
 *
 * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8); Mo and Nia have one place each.
 *
 * <table>
 * <caption>What the strategies make of it</caption>
 * <tr><th>strategy</th><th>pairs</th></tr>
 * <tr><td>mentee-proposing, mentor-proposing</td><td>Ana with Mo; Ben with nobody</td></tr>
 * <tr><td>most people, then best total</td><td>Ana with Nia, Ben with Mo (1.2 in total)</td></tr>
 * <tr><td>best total</td><td>Ana with Nia, Ben with Mo (1.2 beats 0.9)</td></tr>
 * </table>
 */
public final class MatchingStrategies {
  private MatchingStrategies() {}

  /**
   * Deferred acceptance, mentees propose: a matching that no mentee and mentor would both rather leave for each other, and
   * among those the best one for every mentee at once.
   *
   * <p>Choose it when people state wishes and must trust the result: nobody can point to a better pair that both would
   * want. With strict lists no mentee gains by hiding wishes. It may leave people unmatched whom another strategy would
   * match.
   *
   * <p>Guarantee: weakly stable; certificate {@link Certificate.Stable}. Ties in scores are broken by the tie-break before
   * it starts. O(c log c) for c candidates. Source: D. Gale and L. Shapley, "College Admissions and the Stability of
   * Marriage" (1962).
   *
   * @return the strategy
   */
  public static MatchingStrategy menteeProposing() {
    return StableStrategy.MENTEES_PROPOSE;
  }

  /**
   * Deferred acceptance, mentors propose: stable as above, and among stable matchings the best one for every mentor.
   *
   * <p>Choose it when mentors volunteer and their wishes come first. It matches the same people as {@link
   * #menteeProposing()} when lists are strict (rural hospitals theorem).
   *
   * <p>Guarantee, ties, complexity and source as for {@link #menteeProposing()}.
   *
   * @return the strategy
   */
  public static MatchingStrategy mentorProposing() {
    return StableStrategy.MENTORS_PROPOSE;
  }

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
