package org.weft.matching.kernel.ties;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/**
 * Finds a weakly stable matching of as many people as possible, and says how sure it is.
 *
 * <p>With ties, weakly stable matchings differ in size, by a factor of two at most. To find a largest one is NP-hard, so
 * the work has two limits. {@link PromotingAcceptance} is run once by index and then with {@code restarts} shuffles of the
 * ties: at least two thirds of the largest size. If some matching without regard to wishes could be larger, branch and
 * bound goes on, for at most {@code nodes} nodes. {@link #upperBound} is proven in any case; if it equals {@link #size},
 * nothing larger exists, and {@link #evidence} says how this is known.
 *
 * <p>The result depends on the order of the indices, on the two limits, and on nothing else. O((restarts + 1) E) for the
 * first part, at most O(people E) for each node.
 *
 * <p>Sources: Z. Király, Algorithms 6 (2013); D. F. Manlove, R. W. Irving, K. Iwama, S. Miyazaki and Y. Morita, "Hard
 * variants of stable marriage", Theoretical Computer Science 276 (2002), for hardness and the factor of two.
 */
public final class LargestWeaklyStable {
  /** How the upper bound is known. */
  public enum Evidence {
    /** No matching at all, stable or not, is larger: a Hall violator shows it. */
    NO_LARGER_MATCHING,
    /** Branch and bound has ruled out every larger weakly stable matching. There is no shorter proof. */
    SEARCHED,
    /** The budget was spent: larger ones, up to the bound, were neither found nor ruled out. */
    BUDGET_SPENT
  }

  private final int[] matchedEdge;
  private final int size;
  private final int upperBound;
  private final Evidence evidence;
  private final int nodes;

  private LargestWeaklyStable(
      int[] matchedEdge, int size, int upperBound, Evidence evidence, int nodes) {
    this.matchedEdge = matchedEdge;
    this.size = size;
    this.upperBound = upperBound;
    this.evidence = evidence;
    this.nodes = nodes;
  }

  /**
   * Finds a large weakly stable matching.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param restarts how many shuffles of the ties to try besides the index order, 0 or more
   * @param nodes how many nodes branch and bound may look at, 0 or more
   * @return the largest one that was found, with a bound
   * @throws IllegalArgumentException if a capacity is missing or negative, or a limit is negative
   * @throws ArithmeticException if there are more than 2<sup>30</sup> edges
   */
  public static LargestWeaklyStable solve(
      TiedRankings tied, int[] capacity, int restarts, int nodes) {
    checkArgument(
        restarts >= 0, "restarts must not be negative but was %s; use 0 for none", restarts);
    checkArgument(nodes >= 0, "nodes must not be negative but was %s; use 0 for none", nodes);
    int[] best = PromotingAcceptance.solve(tied, capacity, 0);
    int bestSize = size(best);
    int bound = largestOfAll(tied.graph, capacity, best);
    for (int seed = 1; seed <= restarts && bestSize < bound; seed++) {
      int[] other = PromotingAcceptance.solve(tied, capacity, seed);
      if (size(other) > bestSize) {
        best = other;
        bestSize = size(other);
      }
    }
    WeakSearch search = new WeakSearch(tied, capacity, best, bestSize);
    int upper = search.run(bound, nodes);
    Evidence evidence = search.bestSize() == bound
        ? Evidence.NO_LARGER_MATCHING
        : search.bestSize() == upper ? Evidence.SEARCHED : Evidence.BUDGET_SPENT;
    return new LargestWeaklyStable(
        search.best(), search.bestSize(), upper, evidence, search.nodes());
  }

  private static int size(int[] matchedEdge) {
    int size = 0;
    for (int e : matchedEdge) {
      size += e >= 0 ? 1 : 0;
    }
    return size;
  }

  /** The size of a largest matching, whether stable or not. */
  private static int largestOfAll(CandidateGraph graph, int[] capacity, int[] matching) {
    if (AlternatingReach.ofAllUnmatched(graph, capacity, matching) instanceof HallViolator) {
      return size(matching);
    }
    long[] nothing = new long[graph.edges()];
    return size(SparseAssignment.solve(graph, capacity, nothing, Objective.LARGEST_THEN_HEAVIEST)
        .matchedEdge());
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1; a copy
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Counts the pairs.
   *
   * @return 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * Tells how large a weakly stable matching could be.
   *
   * @return no weakly stable matching has more pairs
   */
  public int upperBound() {
    return upperBound;
  }

  /**
   * Tells how the bound is known.
   *
   * @return the evidence; unless it is {@link Evidence#BUDGET_SPENT}, bound and size are equal
   */
  public Evidence evidence() {
    return evidence;
  }

  /**
   * Counts the nodes of branch and bound that were looked at.
   *
   * @return 0 to the budget
   */
  public int nodes() {
    return nodes;
  }
}
