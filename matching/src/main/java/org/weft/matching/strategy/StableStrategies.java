package org.weft.matching.strategy;

import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.certificate.StableCertificate.FairMeasure;
import org.weft.matching.problem.MatchingProblem;

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
   * <p>Guarantee: weakly stable; certificate {@link StableCertificate.Stable}. Ties in scores are broken by the tie-break before
   * it starts. O(c log c) for c candidates. Source: D. Gale and L. Shapley, "College Admissions and the Stability of
   * Marriage" (1962).
   *
   * <p>Where mentees may have several mentors, the result is pairwise stable: people judge partners one by one, and two who
   * are not paired would not both rather be. Then a mentee may gain by hiding wishes. Source: A. Roth, "Stability and
   * Polarization of Interests in Job Matching" (1984).
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
   * Largest weakly stable matching: as many people as possible get a partner, and still no mentee and mentor would both gain
   * with each other.
   *
   * <p>Choose it when people give many equal scores and nobody should stay alone without need. Deferred acceptance breaks
   * ties first and may then match half as many; this strategy uses the freedom that ties leave. It favors neither side.
   *
   * <p>Worked example: Ana likes Mo and Nia equally, Ben could meet Mo only, Mo likes both equally. Mentee-proposing deferred
   * acceptance by id gives Mo to Ana and leaves Ben alone. Here Ana is paired with Nia and Ben with Mo.
   *
   * <p>Guarantee: weakly stable, and at least two thirds of the largest possible size; certificate {@link
   * StableCertificate.LargestStable} if nobody else could be matched at all, otherwise {@link StableCertificate.SearchedStable}, which
   * says how large a stable matching could be at most. To find a largest one is NP-hard: eight shuffles of the ties and up to
   * 2,000 nodes of branch and bound are tried, fewer where there are more than 10,000 candidates. Ties between
   * matchings depend on the tie-break. Sources: Z. Király, "Linear Time Local Approximation Algorithm for Maximum Stable
   * Marriage" (2013).
   *
   * @return the strategy
   */
  public static MatchingStrategy largestWeaklyStable() {
    return LargestStableStrategy.WITH_DEFAULTS;
  }

  /**
   * Largest weakly stable matching with limits of your own; see {@link #largestWeaklyStable()}.
   *
   * @param restarts how many shuffles of the ties to try besides the tie-break itself, 0 or more; each costs O(c) for c
   *     candidates
   * @param nodes how many nodes of branch and bound to look at, 0 or more; each costs a few passes over the candidates
   * @return the strategy
   * @throws IllegalArgumentException if a limit is negative
   */
  public static MatchingStrategy largestWeaklyStable(int restarts, int nodes) {
    return LargestStableStrategy.of(restarts, nodes);
  }

  /**
   * Strongly stable matching: nobody could gain with a partner who would not lose; or the proof that this is impossible.
   *
   * <p>Choose it when an indifferent partner might give in to somebody who asks. Among strongly stable matchings it is the
   * best one for every mentee. With many ties there often is none: then the solution has no pairs, and its certificate {@link
   * Impossible.NoStronglyStable} leads through the reason step by step.
   *
   * <p>Worked example: Ana and Ben both like Mo best, and Mo likes Ben a little better: Ben gets Mo, Ana gets Nia. If Mo liked
   * them equally, whoever is left would gain with Mo and Mo would not lose, so no strongly stable matching exists.
   *
   * <p>Guarantee: certificate {@link StableCertificate.StronglyStable}, or that there is none. The tie-break decides only between
   * mentees who compete for equal places. O(c log c) and one search of O(c) for each contested place. Sources: R. Irving, D.
   * Manlove and S. Scott, "Strong Stability in the Hospitals/Residents Problem" (2003); T. Kavitha, K. Mehlhorn, D. Michail
   * and K. Paluch, "Strongly Stable Matchings in Time O(nm)" (2007).
   *
   * @return the strategy
   */
  public static MatchingStrategy stronglyStable() {
    return TiedStableStrategy.STRONG;
  }

  /**
   * Super-stable matching: no two people could be paired unless one would lose; or the proof that this is impossible.
   *
   * <p>Choose it when scores are coarse and the truth behind equal ones is unknown: a super-stable matching is stable however
   * the ties are broken. Among super-stable matchings it is the best one for every mentee. With many ties there often is none:
   * then the solution has no pairs, and its certificate {@link Impossible.NoSuperStable} leads through the reason.
   *
   * <p>Worked example: Ana likes Mo and Nia equally, Ben likes Mo best, and both mentors know what they want: Mo likes Ben
   * best. Ben gets Mo and Ana gets Nia. If everybody liked everybody equally, any two could swap without loss, so no
   * super-stable matching exists.
   *
   * <p>Guarantee: certificate {@link StableCertificate.SuperStable}, or that there is none. Nothing is left for the tie-break to
   * decide. O(c log c) for c candidates. Sources: R. Irving, "Stable marriage and indifference" (1994); R. Irving, D. Manlove
   * and S. Scott, "The Hospitals/Residents Problem with Ties" (2000).
   *
   * @return the strategy
   */
  public static MatchingStrategy superStable() {
    return TiedStableStrategy.SUPER;
  }

  /**
   * Stable with minimums, or else free of envy: every mentor gets the mentees it wants at least, and nobody would rather have
   * a mentor who would rather have them than one of their mentees.
   *
   * <p>Choose it when a mentor's group needs a minimum to take place at all. If a stable matching meets the minimums, the best
   * one for the mentees is given. Otherwise some places stay free although somebody wants them: filling them would leave
   * another mentor below the minimum, or make somebody envious. Closing a mentor instead is not considered.
   *
   * <p>Worked example: Ana and Ben both like Mo best, who has two places; Nia wants one mentee at least. Stable would be both
   * with Mo. Mo likes Ben better, so Ben gets Mo and Ana gets Nia: she wants Mo's free place, but nobody with a lesser claim
   * has one.
   *
   * <p>Guarantee: certificate {@link StableCertificate.Stable} or {@link StableCertificate.EnvyFree}; if not even freedom from envy is
   * possible on the lists with ties broken by the tie-break, no pairs and {@link Impossible.NoEnvyFree}. O(c log c) and at
   * most c moves for c candidates. Sources: Y. Yokoi, "Envy-Free Matchings with Lower Quotas" (2020); P. Krishnaa, G. Limaye,
   * M. Nasre and P. Nimbhorkar, "Envy-Freeness and Relaxed Stability" (2020).
   *
   * @return the strategy
   */
  public static MatchingStrategy envyFreeWithMinimums() {
    return EnvyFreeStrategy.ENVY_FREE;
  }

  /**
   * Mentee-proposing deferred acceptance with places for types: mentors keep reserved places for mentees of a type first, keep
   * to their limits, and otherwise follow their wishes.
   *
   * <p>Choose it when a program wants some mentees, such as newcomers, to find a place without closing it to others. Reserves
   * are soft: what a type does not use is open to all. Limits are hard. A mentee of several types takes up one reserve, and
   * counts for each limit.
   *
   * <p>Worked example: Ana and Ben both want Mo, who has one place, likes Ana better, and reserves it for newcomers. Ben is a
   * newcomer, so Ben gets Mo and Ana gets Nia. Were nobody a newcomer, Ana would get Mo.
   *
   * <p>Guarantee: stable, and the best stable matching for every mentee, if mentors have reserves only, or limits on types of
   * which no candidate has two; certificate {@link StableCertificate.StableWithTypes}. Where limits overlap there may be no stable
   * matching: then the limits are kept, and the result claims to be stable only if it is, otherwise {@link
   * Certificate.Unproven}. Ties are broken by the tie-break before it starts. O(p² q) for each candidate of a mentor with p
   * places and q quotas. Sources: I. Hafalir, M. Yenmez and M. Yildirim, "Effective Affirmative Action in School Choice"
   * (2013); T. Sönmez and M. Yenmez, "Affirmative Action in India via Vertical, Horizontal, and Overlapping Reservations"
   * (2022).
   *
   * @return the strategy
   */
  public static MatchingStrategy menteeProposingWithTypes() {
    return TypedStrategy.MENTEES_PROPOSE;
  }

  /**
   * Egalitarian: of all stable matchings, one with the smallest sum of ranks over both sides. Nobody can point to a better pair
   * that both would want, and everybody together is as far up their lists as that allows.
   *
   * <p>Choose it when neither side should come first: {@link #menteeProposing()} gives mentors the worst of all stable
   * matchings, and {@link #mentorProposing()} the mentees. It matches the same people as both. Choose another where mentees must
   * not gain by hiding wishes: here they sometimes can.
   *
   * <p>Guarantee: optimal among the matchings that are stable with ties broken; certificate {@link StableCertificate.Egalitarian} with
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
   * Of all stable matchings takes one that reaches the most of an aim, such as the fewest changes of pairs that were announced
   * before ({@link Aim.MostOfPairs}).
   *
   * <p>Choose it to match anew after people joined or left, when the result must be stable and should disturb as little as
   * possible. Where there is one stable matching only, the aim has no say.
   *
   * <p>Guarantee: stable on the lists with ties broken by the tie-break, and no such matching reaches more; certificate {@link
   * StableCertificate.MostOfAim}. Among equally good ones it is the best for all mentees. Complexity and source as for {@link
   * #egalitarian()}; the worths of all candidates must add up to at most 2<sup>60</sup>.
   *
   * <p>Worked example, with the people of {@link #egalitarian()}: if Ana with Nia was announced, Ana meets Nia and Ben meets Mo.
   *
   * @param aim what is to be as large as possible
   * @return the strategy, named by its aim
   */
  public static MatchingStrategy most(Aim aim) {
    return new MostStableStrategy(aim);
  }

  /**
   * Minimum regret: of all stable matchings, one in which the person who is worst off, on either side, is as well off as can be.
   *
   * <p>Choose it when one very unhappy person costs more than a little less for many. It matches the same people as {@link
   * #menteeProposing()}.
   *
   * <p>Guarantee: optimal among the matchings that are stable with ties broken; certificate {@link StableCertificate.MinimumRegret}.
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
   * <p>Guarantee: stable; certificate {@link StableCertificate.FairStable}, which says whether the search was finished. The problem is
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
   * <p>Guarantee: with couples there need not be a stable matching. Certificate {@link StableCertificate.StableWithCouples} if one was
   * found. Otherwise all matchings are tried, as far as a fixed number of steps goes. Certificate {@link
   * StableCertificate.FewestBlockingWithCouples} if that proves that none is stable, and the checker can try them all, too: then as few
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
