package org.weft.matching.kernel.profile;

import static org.weft.matching.kernel.profile.ProfileAssignment.ALL_RANKS;
import static org.weft.matching.kernel.profile.ProfileObjective.GENEROUS_MAXIMUM;
import static org.weft.matching.kernel.profile.ProfileObjective.RANK_MAXIMAL;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * Finds a matching with the best profile: how many mentees get their first choice, how many their second, and so on.
 *
 * <p>The {@link ProfileObjective} says what best means. Ranks may be tied and may have gaps; rank 1 is best. Mentors have
 * places and no say.
 *
 * <p>Worked example: two mentees like mentor 0 best; only the first has a second choice, mentor 1. One place each. Rank-maximal
 * and greedy give mentor 0 to the second mentee, so that the first can have its second choice:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * int[] rank = {1, 2, 1};
 * ProfileMatching.solve(graph, new int[] {1, 1}, rank, ProfileObjective.RANK_MAXIMAL).matchedEdge(); // [1, 2]
 * }</pre>
 *
 * <p>Ties: among matchings with the same profile the choice depends on the order of the indices and on nothing else.
 *
 * <p>Each of the r ranks costs one round of min-cost flow with weights 0 and 1, O(phases (n + m + E)) for n mentees, m mentors
 * and E edges that are still open; there are at most 2n phases, in practice a few. Memory O(n + m + E + r (n + m)).
 * Sources: R. W. Irving, T. Kavitha, K. Mehlhorn, D. Michail and K. E. Paluch, "Rank-Maximal Matchings", ACM Transactions on
 * Algorithms 2 (2006), for the problem and for going level by level; C.-C. Huang, T. Kavitha, K. Mehlhorn and D. Michail, "Fair
 * Matchings and Related Problems", Algorithmica 74 (2016), for the fair objectives and for proofs by duality; A. Kwanashie,
 * R. W. Irving, D. F. Manlove and C. T. S. Sng, "Profile-Based Optimal Matchings in the Student/Project Allocation Problem"
 * (2014), for the names greedy and generous.
 *
 * <p><b>Details.</b> One mechanism serves the three objectives: an ordered list of goals, each of which narrows down the
 * matchings that are best so far, see {@link OptimalFace}. Nothing is weighted by powers, so the number of ranks has no limit
 * but memory.
 */
public final class ProfileMatching {
  private ProfileMatching() {}

  /**
   * Finds an optimal matching.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list, 1 or more, 1 is best
   * @param objective which profile is best
   * @return the matching with its prices
   * @throws IllegalArgumentException if an array has the wrong length, a capacity is negative, a rank is below 1, or there are
   *     too many edges
   */
  public static ProfileAssignment solve(
      CandidateGraph graph, int[] capacity, int[] rank, ProfileObjective objective) {
    Checks.capacity(graph, capacity);
    Inputs.rank(graph, rank);
    int[] goalRank = goalRanks(rank, objective);
    int[] goalWeight = new int[goalRank.length];
    Goals goals = new Goals(graph, capacity, goalRank.length);
    int[] everyEdge = new int[rank.length];
    for (int g = 0; g < goalRank.length; g++) {
      boolean isSize = goalRank[g] == ALL_RANKS;
      goalWeight[g] = objective == GENEROUS_MAXIMUM && !isSize ? -1 : 1;
      goals.follow(isSize ? everyEdge : rank, goalRank[g], goalWeight[g]);
    }
    int[] matchedEdge = goals.matchedEdge();
    return new ProfileAssignment(goalRank, goalWeight, matchedEdge, goals.prices(matchedEdge));
  }

  private static int[] goalRanks(int[] rank, ProfileObjective objective) {
    int[] ranks = Arrays.stream(rank).sorted().distinct().toArray();
    if (objective == RANK_MAXIMAL || ranks.length == 0) {
      return ranks;
    }
    int[] goals = new int[ranks.length + 1];
    goals[0] = ALL_RANKS;
    for (int k = 0; k < ranks.length; k++) {
      goals[k + 1] = objective == GENEROUS_MAXIMUM ? ranks[ranks.length - 1 - k] : ranks[k];
    }
    return goals;
  }
}
