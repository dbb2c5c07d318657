package org.weft.matching.kernel.profile;

/**
 * A matching whose profile is best, with the prices that prove it.
 *
 * <p>The goals are numbered from 0, the most important first; a goal counts the pairs of one rank, for or against, or all
 * pairs. {@link #goalRank} and {@link #goalWeight} say which. A person's price is a row of whole numbers, one for each goal.
 * Rows are compared from the first goal on, like words in a dictionary. In that order every price is 0 or more; the two
 * prices of an edge together are at least what the edge brings to the goals and, on a matched edge, equal to it; only matched
 * mentees and full mentors have a price other than 0. So all mentee prices plus, for each mentor, its price times its places
 * bound every matching, and this one reaches the bound.
 *
 * <p>The arrays are copied on the way out.
 */
public final class ProfileAssignment {
  /** The rank of a goal that counts all pairs. */
  public static final int ALL_RANKS = 0;

  private final int[] goalRank;
  private final int[] goalWeight;
  private final int[] matchedEdge;
  /** For each goal the prices of mentees, then of mentors; an empty row where everybody's is 0. */
  private final int[][] price;

  ProfileAssignment(int[] goalRank, int[] goalWeight, int[] matchedEdge, int[][] price) {
    this.goalRank = goalRank;
    this.goalWeight = goalWeight;
    this.matchedEdge = matchedEdge;
    this.price = price;
  }

  /**
   * Tells the number of goals.
   *
   * @return one for each rank that occurs, and one more if the number of pairs comes first
   */
  public int goals() {
    return goalRank.length;
  }

  /**
   * Tells which pairs a goal counts.
   *
   * @param goal index of the goal
   * @return their rank, or {@link #ALL_RANKS}
   */
  public int goalRank(int goal) {
    return goalRank[goal];
  }

  /**
   * Tells what a pair that is counted brings to a goal.
   *
   * @param goal index of the goal
   * @return 1, or -1 if the goal is to have few of them
   */
  public int goalWeight(int goal) {
    return goalWeight[goal];
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Tells the price of a mentee at a goal.
   *
   * @param goal index of the goal
   * @param mentee index of the mentee
   * @return a whole number, possibly below 0 at a later goal
   */
  public int menteePrice(int goal, int mentee) {
    return price[goal].length == 0 ? 0 : price[goal][mentee];
  }

  /**
   * Tells the price of a place with a mentor at a goal.
   *
   * @param goal index of the goal
   * @param mentor index of the mentor
   * @return a whole number, possibly below 0 at a later goal
   */
  public int mentorPrice(int goal, int mentor) {
    return price[goal].length == 0 ? 0 : price[goal][matchedEdge.length + mentor];
  }
}
