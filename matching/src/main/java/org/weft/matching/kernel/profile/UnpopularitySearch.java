package org.weft.matching.kernel.profile;

import java.util.Arrays;
import java.util.function.IntSupplier;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/** The depth-first search behind {@link LeastUnpopular}: mentee after mentee takes each of its edges, then none. */
final class UnpopularitySearch {
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] rank;
  private final int[] best;
  private final long[] weight;

  /** Who gets the matchings found. */
  interface Keeper {
    void keep(int[] matchedEdge, int margin);
  }

  UnpopularitySearch(CandidateGraph graph, int[] capacity, int[] rank) {
    this.graph = graph;
    this.capacity = capacity;
    this.rank = rank;
    this.best = new int[graph.mentees()];
    this.weight = new long[graph.edges()];
    Arrays.fill(best, Integer.MAX_VALUE);
    for (int i = 0; i < best.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        best[i] = Math.min(best[i], rank[e]);
      }
    }
  }

  /** Searches until every matching is found or cut off; false if the budget ended before. */
  boolean run(Keeper keeper, IntSupplier margin, int budget) {
    int mentees = graph.mentees();
    int[] free = capacity.clone();
    int[] choice = new int[mentees];
    int[] next = new int[mentees];
    int depth = 0;
    int left = budget;
    Arrays.fill(choice, NONE);
    if (mentees > 0) {
      next[0] = graph.firstEdge(0);
    }
    while (depth >= 0) {
      if (depth == mentees || next[depth] > graph.endEdge(depth)) {
        depth--;
        release(depth, choice, free);
        continue;
      }
      int e = next[depth]++;
      if (e == graph.endEdge(depth)) {
        choice[depth] = NONE;
      } else if (free[graph.mentorOf(e)] > 0) {
        choice[depth] = e;
        free[graph.mentorOf(e)]--;
      } else {
        continue;
      }
      if (left-- == 0) {
        return false;
      }
      int lost = lostAtLeast(choice, depth + 1);
      if (lost >= margin.getAsInt()) {
        release(depth, choice, free);
      } else if (++depth == mentees) {
        keeper.keep(choice, lost);
      } else {
        next[depth] = graph.firstEdge(depth);
      }
    }
    return true;
  }

  private void release(int depth, int[] choice, int[] free) {
    if (depth >= 0 && choice[depth] != NONE) {
      free[graph.mentorOf(choice[depth])]++;
      choice[depth] = NONE;
    }
  }

  /** A margin that every completion of the first choices has; exact if all have chosen. */
  private int lostAtLeast(int[] choice, int chosen) {
    long before = 0;
    for (int i = 0; i < choice.length; i++) {
      int held = i < chosen ? choice[i] : NONE;
      before += held != NONE || i >= chosen ? 1 : 0;
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (i >= chosen) {
          weight[e] = rank[e] == best[i] ? 1 : 0;
        } else {
          weight[e] = held == NONE ? 1 : 1 + Integer.signum(rank[held] - rank[e]);
        }
      }
    }
    long votes =
        SparseAssignment.solve(graph, capacity, weight, Objective.HEAVIEST).totalWeight();
    return Math.toIntExact(votes - before);
  }
}
