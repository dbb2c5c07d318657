package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.problem.MatchingProblem;

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

  /**
   * Deferred acceptance with couples: two mentees who want mentors in the same team or zone get them, or neither gets one, and
   * nobody, alone or with their partner, can name mentors who would take them and whom they would rather have.
   *
   * <p>Choose it when some people only join together, such as colleagues who travel to one site; see {@link
   * MatchingProblem#withCouples}. A couple likes two mentors as much as its members' points for them add up to. Without couples
   * it gives the pairs of {@link #menteeProposing()}.
   *
   * <p>Stable is meant as in E. McDermid and D. Manlove, "Keeping Partners Together" (2010), called MM-stability; papers differ.
   * These would block, where a mentor <em>takes</em> somebody if there is a free place or somebody there whom the mentor likes
   * less; equal points block nobody:
   *
   * <ul>
   *   <li>somebody without a partner would rather have a mentor who takes them;
   *   <li>a couple would rather have two mentors of one group, one of them a mentor whom that member has already, and the other
   *       mentor takes the other member, but not in place of the first;
   *   <li>a couple would rather have two new mentors of one group, and each of these takes the member who would come;
   *   <li>a couple would rather share a new mentor, who has two free places; or one, and likes somebody there less than one of the
   *       two; or none, and likes two people there less, one than the one and another than the other.
   * </ul>
   *
   * <p>Guarantee: with couples there need not be a stable matching. Certificate {@link Certificate.StableWithCouples} if one was
   * found. Otherwise all matchings are tried, as far as a fixed number of steps goes. Certificate {@link
   * Certificate.FewestBlockingWithCouples} if that proves that none is stable, and the checker can try them all, too: then as few
   * wishes as possible block the pairs. {@link Certificate.Unproven} with the number of blocking wishes if not: a large problem, of
   * which a stable matching may or may not exist.
   *
   * <p>Ties in points are broken by the tie-break in the first phase, and left as they are when all matchings are tried; of equally
   * good ones the first in the order of the tie-break is taken. O(o log o) to start with, for o candidates of singles and pairs of
   * mentors that couples could have; then a bounded number of moves, each O(o + c) at worst for c candidates. Sources: A. Roth and
   * E. Peranson, "The Redesign of the Matching Market for American Physicians" (1999); P. Biró and F. Klijn, "Matching with
   * Couples: A Multidisciplinary Survey" (2013).
   *
   * <p>Worked example: Ana and Ben are a couple; Mo and Nia are in the north, Pia is in the south. Ana likes Mo best (0.9), then Pia
   * (0.8); Ben likes Pia best (0.9), then Nia (0.7). Alone Ana would meet Mo and Ben Pia. Together they may have Mo and Nia only: 1.6
   * points in total.
   *
   * @return the strategy
   */
  public static MatchingStrategy withCouples() {
    return new CouplesStrategy();
  }
}
