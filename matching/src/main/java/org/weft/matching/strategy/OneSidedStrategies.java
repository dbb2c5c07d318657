package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;

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
   * {@link #topTradingCycles()} or {@link StableStrategies#menteeProposing()} when that matters.
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
   * stated honestly. Choose {@link StableStrategies#menteeProposing()} when a mentor's own wish must be kept: here somebody with a lesser
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
}
