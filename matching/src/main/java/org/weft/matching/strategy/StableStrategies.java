package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;

/**
 * Strategies that follow both sides' wishes: nobody can point to a better pair that both would want.
 *
 * <p>Choose one when people state wishes and must trust the result.
 */
public final class StableStrategies {
  private StableStrategies() {}

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
}
