package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Branch and bound for the largest weakly stable matching.
 *
 * <p><b>Details.</b> A node is a set of {@link WeakConstraints}; its bound is the size of the {@link RelaxedMatching}. If
 * nobody blocks that matching it is the best of the node. Otherwise one blocking edge gives two branches that share no
 * matching: its mentee is matched at least as well, or is not and its mentor is full of mentees at least as good. The
 * relaxed matching meets the constraints, so each branch decides something new and depth is at most mentees + mentors +
 * edges. Depth first, with the decisions in notes instead of on a call stack.
 */
final class WeakSearch {
  private final TiedRankings tied;
  private final CandidateGraph graph;
  private final int[] capacity;
  private final WeakConstraints constraints;
  private final RelaxedMatching relaxed;

  private int[] best;
  private int bestSize;
  private int nodes;

  /** For each open level: the edge, the bound above it, the mark to go back to, and whether the first branch is on. */
  private int[] edge = new int[16];

  private int[] bound = new int[16];
  private int[][] mark = new int[16][];
  private boolean[] isFirst = new boolean[16];
  private int depth;

  WeakSearch(TiedRankings tied, int[] capacity, int[] incumbent, int size) {
    this.tied = tied;
    this.graph = tied.graph;
    this.capacity = capacity;
    this.constraints = new WeakConstraints(tied, capacity);
    this.relaxed = new RelaxedMatching(
        tied, capacity, constraints.isLeft, constraints.mustMatch, constraints.mustFill);
    this.best = incumbent;
    this.bestSize = size;
    relaxed.startFrom(incumbent);
  }

  /** Searches until nothing is left or the budget is spent; an upper bound of every weakly stable matching. */
  int run(int upperBound, int budget) {
    constraints.start();
    int current = upperBound;
    while (current > bestSize) {
      if (nodes == budget) {
        return Math.max(current, largestOpenBound());
      }
      nodes++;
      int size = relaxed.repair();
      int blocking = size > bestSize ? blockingEdge() : -1;
      if (blocking >= 0) {
        branch(blocking, size);
      } else {
        if (size > bestSize) {
          best = relaxed.matchedEdge.clone();
          bestSize = size;
        }
        backtrack();
      }
      current = depth == 0 ? bestSize : bound[depth - 1];
    }
    return bestSize;
  }

  int[] best() {
    return best;
  }

  int bestSize() {
    return bestSize;
  }

  int nodes() {
    return nodes;
  }

  private void branch(int blocking, int size) {
    if (depth == edge.length) {
      edge = Arrays.copyOf(edge, 2 * depth);
      bound = Arrays.copyOf(bound, 2 * depth);
      mark = Arrays.copyOf(mark, 2 * depth);
      isFirst = Arrays.copyOf(isFirst, 2 * depth);
    }
    edge[depth] = blocking;
    bound[depth] = size;
    mark[depth] = constraints.mark();
    isFirst[depth] = true;
    depth++;
    constraints.matchAtLeast(blocking);
    constraints.propagate();
  }

  /** Turns to the second branch of the deepest level that may still hold something larger. */
  private void backtrack() {
    while (depth > 0 && (!isFirst[depth - 1] || bound[depth - 1] <= bestSize)) {
      depth--;
    }
    if (depth > 0) {
      constraints.backTo(mark[depth - 1]);
      isFirst[depth - 1] = false;
      constraints.fillInstead(edge[depth - 1]);
      constraints.propagate();
    }
  }

  private int largestOpenBound() {
    int largest = bestSize;
    for (int d = 0; d < depth; d++) {
      largest = isFirst[d] ? Math.max(largest, bound[d]) : largest;
    }
    return largest;
  }

  /** The blocking edge whose two people like each other most, or -1. */
  private int blockingEdge() {
    int[] worst = new int[graph.mentors()];
    for (int e : relaxed.matchedEdge) {
      if (e >= 0) {
        worst[graph.mentorOf(e)] = Math.max(worst[graph.mentorOf(e)], tied.mentorRank[e]);
      }
    }
    for (int j = 0; j < worst.length; j++) {
      worst[j] = relaxed.load[j] < capacity[j] ? Integer.MAX_VALUE : worst[j];
    }
    int found = -1;
    long least = Long.MAX_VALUE;
    for (int e = 0; e < tied.menteeOf.length; e++) {
      int held = relaxed.matchedEdge[tied.menteeOf[e]];
      if ((held < 0 || tied.menteeRank[e] < tied.menteeRank[held])
          && tied.mentorRank[e] < worst[graph.mentorOf(e)]) {
        long ranks = (long) tied.menteeRank[e] + tied.mentorRank[e];
        if (ranks < least) {
          least = ranks;
          found = e;
        }
      }
    }
    return found;
  }
}
