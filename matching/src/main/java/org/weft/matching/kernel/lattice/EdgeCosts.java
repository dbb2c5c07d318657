package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.Rankings;

/** What an edge costs each side: by default its rank, counted from 1. */
public final class EdgeCosts {
  /** Costs have sizes of at most this together, so that no sum of their differences overflows. */
  static final long LARGEST_SUM = 1L << 61;

  private EdgeCosts() {}

  /**
   * Reads ranks of the mentees as costs.
   *
   * @param rankings candidates and preferences
   * @return for each edge the place of its mentor in the mentee's list, from 1
   */
  public static long[] ofMentees(Rankings rankings) {
    long[] cost = new long[rankings.graph().edges()];
    for (int e = 0; e < cost.length; e++) {
      cost[e] = rankings.menteeRank(e) + 1L;
    }
    return cost;
  }

  /**
   * Reads ranks of the mentors as costs.
   *
   * @param rankings candidates and preferences
   * @return for each edge the place of its mentee in the mentor's list, from 1
   */
  public static long[] ofMentors(Rankings rankings) {
    long[] cost = new long[rankings.graph().edges()];
    for (int e = 0; e < cost.length; e++) {
      cost[e] = rankings.mentorRank(e) + 1L;
    }
    return cost;
  }

  /**
   * Adds two costs of each edge.
   *
   * @param one a cost of each edge
   * @param other another cost of each edge
   * @return the sums
   * @throws ArithmeticException if a sum does not fit a long
   */
  public static long[] sum(long[] one, long[] other) {
    checkArgument(
        one.length == other.length,
        "costs must have the same length but had %s and %s; give one per edge",
        one.length,
        other.length);
    long[] sum = new long[one.length];
    for (int e = 0; e < sum.length; e++) {
      sum[e] = Math.addExact(one[e], other[e]);
    }
    return sum;
  }

  /** What each edge costs the one more than the other. */
  static long[] difference(long[] one, long[] other) {
    long[] difference = new long[one.length];
    for (int e = 0; e < difference.length; e++) {
      difference[e] = Math.subtractExact(one[e], other[e]);
    }
    return difference;
  }

  /**
   * Takes the larger of two costs of each edge.
   *
   * @param one a cost of each edge
   * @param other another cost of each edge
   * @return the larger ones
   */
  public static long[] larger(long[] one, long[] other) {
    checkArgument(
        one.length == other.length,
        "costs must have the same length but had %s and %s; give one per edge",
        one.length,
        other.length);
    long[] larger = new long[one.length];
    for (int e = 0; e < larger.length; e++) {
      larger[e] = Math.max(one[e], other[e]);
    }
    return larger;
  }

  /**
   * Adds up the costs of a matching.
   *
   * @param cost of each edge
   * @param matchedEdge for each mentee its edge, or -1
   * @return the sum
   */
  public static long total(long[] cost, int[] matchedEdge) {
    long total = 0;
    for (int e : matchedEdge) {
      total = e < 0 ? total : Math.addExact(total, cost[e]);
    }
    return total;
  }

  /**
   * Finds the worst cost in a matching.
   *
   * @param cost of each edge
   * @param matchedEdge for each mentee its edge, or -1
   * @return the largest cost of an edge, or {@link Long#MIN_VALUE} if nobody is matched
   */
  public static long worst(long[] cost, int[] matchedEdge) {
    long worst = Long.MIN_VALUE;
    for (int e : matchedEdge) {
      worst = e < 0 ? worst : Math.max(worst, cost[e]);
    }
    return worst;
  }

  /** Refuses costs that are missing or could overflow. A move counts two edges, and no edge is given up twice. */
  static void check(CandidateGraph graph, long[] cost) {
    Checks.perEdge(graph, cost.length, "cost");
    long size = 0;
    for (int e = 0; e < cost.length; e++) {
      long limit = LARGEST_SUM / 2 - size;
      checkArgument(
          cost[e] <= limit && cost[e] >= -limit,
          "costs must have sizes of at most 2^60 together but edge %s costs %s; use smaller units",
          e,
          cost[e]);
      size += Math.abs(cost[e]);
    }
  }
}
