package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSortedSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;

/**
 * Strategies that follow the mentees' wishes; mentors' wishes are at most claims that can be traded.
 *
 * <p>Choose one when mentors take whom they get, as hosts of office hours do.
 */
public final class OneSidedStrategies {
  private OneSidedStrategies() {}

  /**
   * Serial dictatorship: one mentee after the other takes the best mentor who still has a place.
   *
   * <p>Optimizes the turn of each mentee: the first gets their favorite, the next the best of what is left. Choose it when an
   * order is accepted as fair, such as who waited longest or a lottery ({@code TieBreak.seeded}, which makes it random serial
   * dictatorship), and wishes should be stated honestly. Choose another where mentors' wishes count: they are not looked at.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link OneSidedCertificate.ParetoEfficient}. Strategy-proof: no mentee
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
   * {@link #topTradingCycles()} or {@link StableStrategies#menteeProposing()} when that matters.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link OneSidedCertificate.ParetoEfficient}. Not stable in general.
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
   * stated honestly. Choose {@link StableStrategies#menteeProposing()} when a mentor's own wish must be kept: here somebody with a lesser
   * claim may get the place.
   *
   * <p>Guarantee: Pareto-efficient for the mentees; certificate {@link OneSidedCertificate.ParetoEfficient}. Strategy-proof: no mentee
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
   * Rank-maximal: as many mentees as possible get their first choice, then as many as possible their second, and so on.
   *
   * <p>Choose it when the share of first choices is what people will ask about, and honestly so: unlike {@link
   * #immediateAcceptance()} it looks ahead. It may leave somebody out for the sake of one more first choice; then take {@link
   * #greedyMaximum()}. It is not strategy-proof, and who is served last may get a very low choice: see {@link
   * #generousMaximum()}.
   *
   * <p>Guarantee: no matching has a better profile, read from the first choice on; certificate {@link
   * OneSidedCertificate.BestProfile}. A choice is 1 plus the number of better mentors with places; equal scores share a choice. Among
   * matchings with the best profile the tie-break decides. A few rounds of min-cost flow for each choice that occurs. Source: R.
   * Irving, T. Kavitha, K. Mehlhorn, D. Michail and K. Paluch, "Rank-Maximal Matchings" (2006).
   *
   * <p>Worked example: Ana would meet Mo first and Nia second, Ben Mo first and nobody else. Either could have Mo; only with Ben
   * there is a second choice for Ana, so Ben meets Mo and Ana meets Nia.
   *
   * @return the strategy
   */
  public static MatchingStrategy rankMaximal() {
    return ProfileStrategy.RANK_MAXIMAL;
  }

  /**
   * Greedy maximum: as many pairs as possible, and among those as many first choices as possible, then second choices, and so
   * on.
   *
   * <p>Choose it when nobody should be left out who could have somebody, and first choices count most after that. Not
   * strategy-proof.
   *
   * <p>Guarantee: no matching is larger, and none as large has a better profile; certificate {@link OneSidedCertificate.BestProfile}.
   * Choices, ties and cost as for {@link #rankMaximal()}. Sources: C.-C. Huang, T. Kavitha, K. Mehlhorn and D. Michail, "Fair
   * Matchings and Related Problems" (2016); A. Kwanashie, R. Irving, D. Manlove and C. Sng, "Profile-Based Optimal Matchings in
   * the Student/Project Allocation Problem" (2014).
   *
   * <p>Worked example: Ana likes Mo best, then Nia; Ben likes Zoe best, then Mo; Cleo would meet Zoe alone. Rank-maximal gives
   * Ana and one of the others their first choice and leaves the third out. Greedy maximum gives Zoe to Cleo, Mo to Ben and Nia
   * to Ana: one first and two second choices.
   *
   * @return the strategy
   */
  public static MatchingStrategy greedyMaximum() {
    return ProfileStrategy.GREEDY_MAXIMUM;
  }

  /**
   * Generous maximum, also called fair: as many pairs as possible, and among those as few as possible at the worst choice, then
   * at the second worst, and so on.
   *
   * <p>Choose it when nobody should be left out and nobody should feel that they got the leftovers. It pays with first choices.
   * Not strategy-proof.
   *
   * <p>Guarantee: no matching is larger, and none as large has a better profile, read from the worst choice on; certificate
   * {@link OneSidedCertificate.BestProfile}. Choices, ties, cost and sources as for {@link #greedyMaximum()}; with hundreds of choices on
   * a list it is slower.
   *
   * <p>Worked example: Ana and Ben list Mo, Nia, Zoe in this order; Cleo lists Nia, Zoe, Mo. Greedy gives choices 1, 1 and 3;
   * generous gives 1, 2 and 2.
   *
   * @return the strategy
   */
  public static MatchingStrategy generousMaximum() {
    return ProfileStrategy.GENEROUS_MAXIMUM;
  }

  /**
   * Popular: no other matching would win a vote, in which each mentee votes for the matching that gives them the better mentor.
   *
   * <p>Choose it when the mentees decide together and a majority could overturn the result. It may leave more people out than
   * {@link #greedyMaximum()}. Not strategy-proof.
   *
   * <p>Guarantee: a popular matching if there is one, as large as any popular one; certificate {@link OneSidedCertificate.Popular},
   * which proves the vote, not the size. If nothing is popular, a matching that loses its worst vote by little; certificate
   * {@link OneSidedCertificate.LeastUnpopular}, with the exact margin, the challenger that wins by it, and the reason why nothing is
   * popular. The least margin is hard to find: it is reached where that is 1 and is easily seen, and for up to twelve mentees
   * as far as a search within a fixed number of votes goes. Equal scores abstain; among largest popular matchings the tie-break
   * decides. A few rounds of min-cost flow. Sources: D. Abraham, R. Irving, T. Kavitha and K. Mehlhorn, "Popular Matchings"
   * (2007); D. Manlove and C. Sng, "Popular Matchings in the Capacitated House Allocation Problem" (2006); R. McCutchen, "The
   * Least-Unpopularity-Factor and Least-Unpopularity-Margin Criteria" (2008).
   *
   * <p>Worked example: Ana, Ben and Cleo all like Mo best, then Nia, then Zoe, one place each. Whoever has Mo, the other two can
   * move up if Mo's mentee moves down, two votes against one: nothing is popular, and the margin is 1. Without Cleo, Ana and
   * Ben share Mo and Nia, and that is popular.
   *
   * @return the strategy
   */
  public static MatchingStrategy popular() {
    return PopularStrategy.POPULAR;
  }

  /**
   * Efficiency-adjusted deferred acceptance, all mentees agreeing: {@link StableStrategies#menteeProposing()} without what
   * stability costs the mentees.
   *
   * <p>A mentee may have a claim on a mentor that only keeps others from trading and brings the mentee nothing. Here such
   * claims are given up. Choose it when mentors' wishes set claims and mentees may waive them; nobody loses by waiving.
   * Choose {@link #topTradingCycles()} when honest lists matter more: this one is not strategy-proof.
   *
   * <p>Guarantee: nobody is worse off than when mentees propose, and it is Pareto-efficient for the mentees; certificate {@link
   * OneSidedCertificate.EfficiencyAdjusted}. If deferred acceptance is efficient already, this is its matching. Ties in scores are
   * broken by the tie-break before it starts. O(n) rounds of deferred acceptance for n mentees, in practice a few. Sources: O.
   * Kesten, "School Choice with Consent" (2010); Q. Tang and J. Yu, "A New Perspective on Kesten's School Choice with Consent
   * Idea" (2014).
   *
   * <p>Worked example: Ana likes Mo best, then Nia; Ben likes Nia best, then Mo; Cleo likes Mo best, then Zoe. Mo would take Ben
   * before Cleo before Ana, Nia Ana before Ben. When mentees propose, Cleo turns Ana away from Mo, Ana turns Ben away from Nia,
   * and Ben turns Cleo away from Mo: Ana meets Nia, Ben Mo and Cleo Zoe. Cleo's claim brought Cleo nothing. Without it Ana
   * meets Mo and Ben meets Nia.
   *
   * @return the strategy
   */
  public static MatchingStrategy efficiencyAdjusted() {
    return EfficiencyAdjustedStrategy.ALL_AGREE;
  }

  /**
   * Efficiency-adjusted deferred acceptance, in which some mentees insist on their claims.
   *
   * <p>As {@link #efficiencyAdjusted()}, but nobody with a lesser claim gets a place that one of these mentees would rather
   * have. If everybody insists, it is {@link StableStrategies#menteeProposing()}. Pareto-efficient only among the matchings that
   * honor these claims; the certificate shows that they are honored and that nobody lost, not this.
   *
   * <p>Worked example: if Cleo insists, nobody moves, and everybody has whom they have when mentees propose.
   *
   * @param insisting mentees who do not agree; others than the mentees of a problem are ignored
   * @return the strategy
   */
  public static MatchingStrategy efficiencyAdjusted(Iterable<ParticipantId> insisting) {
    return new EfficiencyAdjustedStrategy(ImmutableSortedSet.copyOf(insisting));
  }

  /**
   * Probabilistic serial, drawn: chances that nobody envies, and one seeded draw of a matching with exactly these chances.
   *
   * <p>Choose it when a lottery is accepted as fair and should be fair in its chances, not only in its order: see {@link
   * AssignmentProbabilities#probabilisticSerial}, which tells them. Choose {@link #serialDictatorship()} with a seeded tie-break
   * when honest lists matter more: this one is not strategy-proof in small pools.
   *
   * <p>Guarantee: each draw is Pareto-efficient for the mentees; certificate {@link OneSidedCertificate.ParetoEfficient}. The draw
   * itself cannot be proved by its result: repeat it with the seed. Ties in scores are broken by the tie-break before it starts.
   * A heaviest matching for each step of the draw, at most one for each pair with a chance and for each person; exact fractions.
   * Meant for hundreds of people. Sources: A. Bogomolnaia and H. Moulin, "A New Solution to the Random Assignment Problem"
   * (2001); E. Budish, Y.-K. Che, F. Kojima and P. Milgrom, "Designing Random Allocation Mechanisms" (2013).
   *
   * <p>Worked example: Ana and Ben both like Mo better than Nia. Each gets Mo with chance 1/2; the draw is one of two matchings.
   *
   * @param seed the seed of the draw
   * @return the strategy
   */
  public static MatchingStrategy probabilisticSerial(long seed) {
    return new LotteryStrategy(seed);
  }
}
