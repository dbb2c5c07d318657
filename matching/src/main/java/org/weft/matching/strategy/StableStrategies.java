package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.FairMeasure;

/**
 * Strategies that follow both sides' wishes: nobody can point to a better pair that both would want.
 *
 * <p>Choose one when people state wishes and must trust the result. Most problems have several stable matchings; these strategies
 * differ in which one they take, and {@link StableMatchings} lists them all.
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
   * Egalitarian: of all stable matchings, one with the smallest sum of ranks over both sides. Nobody can point to a better pair
   * that both would want, and everybody together is as far up their lists as that allows.
   *
   * <p>Choose it when neither side should come first: {@link #menteeProposing()} gives mentors the worst of all stable
   * matchings, and {@link #mentorProposing()} the mentees. It matches the same people as both. Choose another where mentees must
   * not gain by hiding wishes: here they sometimes can.
   *
   * <p>Guarantee: optimal among the matchings that are stable with ties broken; certificate {@link Certificate.Egalitarian} with
   * all rotations and a flow. A rank is 1 plus the number of candidates with strictly more points. Ties in scores are broken by
   * the tie-break before; of equal sums, the matching that is best for all mentees is taken. O(c log c) for c candidates and one
   * maximum flow over the rotations. Source: R. Irving, P. Leather and D. Gusfield, "An Efficient Algorithm for the 'Optimal'
   * Stable Marriage" (1987).
   *
   * <p>Worked example: Ana likes Mo and Nia equally, Ben likes Nia best; Mo would rather have Ben, Nia would rather have Ana. Two
   * matchings are stable. Ana with Mo and Ben with Nia has the ranks 1 and 1 for mentees and 2 and 2 for mentors, 6 in total. Ana
   * with Nia and Ben with Mo has 1 and 2 for mentees and 1 and 1 for mentors, 5 in total, and is chosen.
   *
   * @return the strategy
   */
  public static MatchingStrategy egalitarian() {
    return new EgalitarianStrategy();
  }

  /**
   * Minimum regret: of all stable matchings, one in which the person who is worst off, on either side, is as well off as can be.
   *
   * <p>Choose it when one very unhappy person costs more than a little less for many. It matches the same people as {@link
   * #menteeProposing()}.
   *
   * <p>Guarantee: optimal among the matchings that are stable with ties broken; certificate {@link Certificate.MinimumRegret}.
   * Ranks and ties as for {@link #egalitarian()}. O(c log c) for c candidates. Source: D. Gusfield, "Three Fast Algorithms for
   * Four Problems in Stable Marriage" (1987).
   *
   * <p>Worked example, with the people of {@link #egalitarian()}: somebody has rank 2 in both, so the one that is best for mentees
   * is taken: Ana with Mo and Ben with Nia.
   *
   * @return the strategy
   */
  public static MatchingStrategy minimumRegret() {
    return new MinimumRegretStrategy();
  }

  /**
   * Balanced: of all stable matchings, one in which the side that is worse off has the smallest sum of ranks; with a usual limit
   * on the search. See {@link #balanced(long)}.
   *
   * @return the strategy
   */
  public static MatchingStrategy balanced() {
    return balanced(FairStrategy.USUAL_NODES);
  }

  /**
   * Balanced: of all stable matchings, one in which the side that is worse off has the smallest sum of ranks.
   *
   * <p>Choose it when mentees and mentors are two parties, and the one that gives more should give as little as possible.
   *
   * <p>Guarantee: stable; certificate {@link Certificate.FairStable}, which says whether the search was finished. The problem is
   * NP-hard, so the search stops after a number of nodes, not after a time: the same problem gives the same answer everywhere. If
   * it stops, the best found is given with a bound. Ranks are as for {@link #egalitarian()}; ties in scores are broken by the
   * tie-break before, and so is what remains tied, by the order in which the search meets it. Source: T. Feder, "Stable Networks
   * and Product Graphs" (1995).
   *
   * <p>Worked example, with the people of {@link #egalitarian()}: sums of 2 and 4, or of 3 and 2; the larger one is smaller in the
   * second, so Ana meets Nia and Ben meets Mo.
   *
   * @param nodes how many nodes may be searched, 0 or more
   * @return the strategy
   * @throws IllegalArgumentException if nodes are negative
   */
  public static MatchingStrategy balanced(long nodes) {
    return new FairStrategy(FairMeasure.LARGER_SIDE, nodes);
  }

  /**
   * Sex-equal, as the literature on stable marriage calls it: of all stable matchings, one in which both sides have the same sum
   * of ranks, as nearly as can be; with a usual limit on the search. See {@link #sexEqual(long)}.
   *
   * @return the strategy
   */
  public static MatchingStrategy sexEqual() {
    return sexEqual(FairStrategy.USUAL_NODES);
  }

  /**
   * Sex-equal, as the literature on stable marriage calls it: of all stable matchings, one in which the sums of ranks of mentees
   * and of mentors differ as little as possible.
   *
   * <p>Choose it to show that neither side is favored. Both may pay more than they need to: {@link #balanced(long)} avoids that.
   * Sums are only comparable where both sides are about as many and have lists of about the same length.
   *
   * <p>Guarantee, ranks and ties as for {@link #balanced(long)}. Sources: A. Kato, "Complexity of the Sex-Equal Stable Marriage
   * Problem" (1993); E. McDermid and R. Irving, "Sex-Equal Stable Matchings: Complexity and Exact Algorithms" (2014).
   *
   * <p>Worked example, with the people of {@link #egalitarian()}: the sums differ by 2 or by 1, so Ana meets Nia and Ben meets Mo.
   *
   * @param nodes how many nodes may be searched, 0 or more
   * @return the strategy
   * @throws IllegalArgumentException if nodes are negative
   */
  public static MatchingStrategy sexEqual(long nodes) {
    return new FairStrategy(FairMeasure.DIFFERENCE, nodes);
  }
}
