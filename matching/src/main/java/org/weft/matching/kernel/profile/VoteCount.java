package org.weft.matching.kernel.profile;

import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/**
 * By how many votes the best challenger beats a matching, when every mentee votes for the matching that gives it the better
 * mentor and abstains at equal rank.
 *
 * <p>Any mentor is better than none. The margin is 0 or more, because a matching draws with itself. A matching is popular
 * exactly if its margin is 0.
 *
 * <p><b>Details.</b> An edge weighs 1 + (1, 0 or -1) for a mentee who has a mentor, by how it would vote, and 1 for a mentee
 * who has none, so staying without a mentor weighs 0 for everybody. A challenger then weighs its votes plus the number of
 * mentees matched before, so one heaviest matching gives the margin, and its prices prove that no challenger wins by more.
 * Sources: D. J. Abraham, R. W. Irving, T. Kavitha and K. Mehlhorn, "Popular Matchings", SIAM Journal on Computing 37 (2007);
 * R. M. McCutchen, "The Least-Unpopularity-Factor and Least-Unpopularity-Margin Criteria for Matching Problems with One-Sided
 * Preferences", LATIN 2008, for the margin.
 */
public final class VoteCount {
  private final Assignment challenge;
  private final int before;

  private VoteCount(Assignment challenge, int before) {
    this.challenge = challenge;
    this.before = before;
  }

  /**
   * Lets the best challenger stand against a matching; one heaviest matching.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list, 1 or more, 1 is best
   * @param matchedEdge for each mentee its edge, or -1
   * @return the result of the vote
   * @throws IllegalArgumentException if an array has the wrong length, a capacity is negative, a rank is below 1, or the
   *     matching does not fit the graph
   */
  public static VoteCount against(
      CandidateGraph graph, int[] capacity, int[] rank, int[] matchedEdge) {
    Checks.capacity(graph, capacity);
    Inputs.rank(graph, rank);
    Inputs.matching(graph, capacity, matchedEdge);
    long[] weight = new long[graph.edges()];
    int before = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      int held = matchedEdge[i];
      before += held < 0 ? 0 : 1;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        weight[e] = held < 0 ? 1 : 1 + Integer.signum(rank[held] - rank[e]);
      }
    }
    return new VoteCount(
        SparseAssignment.solve(graph, capacity, weight, Objective.HEAVIEST), before);
  }

  /**
   * Tells by how many votes the best challenger wins.
   *
   * @return 0 or more; 0 says that the matching is popular
   */
  public int margin() {
    return Math.toIntExact(challenge.totalWeight() - before);
  }

  /**
   * Gives a challenger that wins by the margin.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] challenger() {
    return challenge.matchedEdge();
  }

  /**
   * Gives the prices of mentees that prove the margin.
   *
   * @return 0 or more for each mentee
   */
  public long[] menteePrice() {
    return challenge.menteePrice();
  }

  /**
   * Gives the prices of mentors that prove the margin.
   *
   * @return 0 or more for each mentor
   */
  public long[] mentorPrice() {
    return challenge.mentorPrice();
  }
}
