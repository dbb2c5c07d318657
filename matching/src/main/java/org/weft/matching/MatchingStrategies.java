package org.weft.matching;

import org.weft.matching.certificate.Certificate;

/**
 * The strategies of this library, by their standard names.
 *
 * <p>All are deterministic, and each result carries a certificate. Two-sided strategies heed both sides' wishes, one-sided
 * ones the mentees', optimal ones the program's scores; the last two are baselines to compare with.
 *
 * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8); Mo and Nia have one place each.
 *
 * <table>
 * <caption>What the strategies make of it</caption>
 * <tr><th>strategy</th><th>pairs</th></tr>
 * <tr><td>mentee-proposing, mentor-proposing</td><td>Ana with Mo; Ben with nobody</td></tr>
 * <tr><td>most people, then best total</td><td>Ana with Nia, Ben with Mo (1.2 in total)</td></tr>
 * <tr><td>best total</td><td>Ana with Nia, Ben with Mo (1.2 beats 0.9)</td></tr>
 * <tr><td>serial dictatorship (Ana first), immediate acceptance, top trading cycles</td><td>Ana with Mo; Ben with
 * nobody</td></tr>
 * <tr><td>greedy</td><td>Ana with Mo (0.9 comes first); Ben with nobody</td></tr>
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

  /**
   * Serial dictatorship: one mentee after the other takes the best mentor who still has a place.
   *
   * <p>Optimizes the turn of each mentee: the first gets their favorite, the next the best of what is left. Choose it when an
   * order is accepted as fair, such as who waited longest or a lottery ({@code TieBreak.seeded}, which makes it random serial
   * dictatorship), and wishes should be stated honestly. Choose another where mentors' wishes count: they are not looked at.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link Certificate.ParetoEfficient}. Strategy-proof: no mentee
   * gains by another list. The tie-break gives the order of the mentees, and of the mentors whom a mentee scores equally.
   * O(n log n + c log c) for n people and c candidates. Source: L.-G. Svensson, "Strategy-proof Allocation of Indivisible
   * Goods" (1999).
   *
   * <p>Worked example: Ana (0.9) and Ben (0.8) both like Mo best and would also meet Nia (0.4 and 0.7); Mo would rather have
   * Ben. With ids as the order, Ana takes Mo and Ben takes Nia; with Ben first, it is the other way round.
   *
   * @return the strategy
   */
  public static MatchingStrategy serialDictatorship() {
    return OneSidedStrategy.SERIAL_DICTATORSHIP;
  }

  /**
   * Immediate acceptance, also called the Boston mechanism: serves as many first choices as the mentors' wishes settle, then
   * as many second choices of those who are left, and so on; what is given is never taken back.
   *
   * <p>Choose it when the share of first choices is what people will ask about and nobody has a reason to play. It is not
   * strategy-proof: naming a mentor in demand first can cost the second choice, too, so people learn to name safe mentors. Take
   * {@link #topTradingCycles()} or {@link #menteeProposing()} when that matters.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link Certificate.ParetoEfficient}. Not stable in general.
   * Choices are counted among mentors who have a place at all. Ties in scores are broken by the tie-break before it starts.
   * O(n log n + c log c) for n people and c candidates. Source: A. Abdulkadiroğlu and T. Sönmez, "School Choice: A Mechanism
   * Design Approach" (2003).
   *
   * <p>Worked example, with the people of {@link #serialDictatorship()}: both name Mo first, Mo takes Ben, and Ana gets Nia in
   * the second round.
   *
   * @return the strategy
   */
  public static MatchingStrategy immediateAcceptance() {
    return OneSidedStrategy.IMMEDIATE_ACCEPTANCE;
  }

  /**
   * Top trading cycles: mentees get the best that they can by trading the priority that mentors give them.
   *
   * <p>Choose it when mentors' wishes say who has a claim, mentees may give their claims to each other, and wishes should be
   * stated honestly. Choose {@link #menteeProposing()} when a mentor's own wish must be kept: here somebody with a lesser
   * claim may get the place.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link Certificate.ParetoEfficient}. Strategy-proof: no mentee
   * gains by another list. Ties in scores are broken by the tie-break before it starts. O(n log n + c log c) for n people and
   * c candidates. Source: A. Abdulkadiroğlu and T. Sönmez, "School Choice: A Mechanism Design Approach" (2003), after D.
   * Gale.
   *
   * <p>Worked example: Ana likes Mo best, Ben likes Nia best; Mo would rather have Ben and Nia would rather have Ana. Ana points
   * at Mo, Mo at Ben, Ben at Nia and Nia at Ana: they trade, so Ana meets Mo and Ben meets Nia. Mentors proposing would
   * give Nia to Ana and Mo to Ben.
   *
   * @return the strategy
   */
  public static MatchingStrategy topTradingCycles() {
    return OneSidedStrategy.TOP_TRADING_CYCLES;
  }

  /**
   * A baseline of chance: mentees come in a random order, and each gets a random one of the mentors who still have a place.
   *
   * <p>Optimizes nothing. Choose it to see what a strategy is worth beside luck; never for people.
   *
   * <p>Guarantee: nobody is left out beside a free place they could have, but nothing is proved; certificate {@link
   * Certificate.Unproven}. Scores are not looked at, so nothing is tied and the tie-break does not matter: the same seed
   * gives the same pairs on every machine. O(n log n + c log c) for n people and c candidates.
   *
   * <p>Worked example, with the people of {@link #serialDictatorship()}: whatever the seed, Ana and Ben meet one of Mo and Nia
   * each; about half of the seeds give Mo to Ana.
   *
   * @param seed any number
   * @return the strategy
   */
  public static MatchingStrategy random(long seed) {
    return new RandomStrategy(seed);
  }

  /**
   * A baseline of haste: takes the candidate with the highest score to the program, then the next whose two people are both
   * still free, and so on.
   *
   * <p>Optimizes the pairs that come first, as people do by hand. Choose it to see what an optimal strategy is worth beside
   * it.
   *
   * <p>Guarantee: nobody is left out beside a free place they could have, and at least half the best total, but nothing is
   * proved; certificate {@link Certificate.Unproven}. Of equal scores the mentee whom the tie-break puts first comes first,
   * then the mentor. O(n log n + c log c) for n people and c candidates. Source: B. Korte and D. Hausmann, "An Analysis of
   * the Greedy Heuristic for Independence Systems" (1978).
   *
   * <p>Worked example: see the table above; 0.9 in total where 1.2 was possible.
   *
   * @return the strategy
   */
  public static MatchingStrategy greedy() {
    return new GreedyStrategy();
  }
}
