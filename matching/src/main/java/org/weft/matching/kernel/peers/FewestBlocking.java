package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Tries all pairings of a pool, in the order of the lists, for one with fewer blocking pairs than the best known.
 *
 * <p><b>Details.</b> Level by level, the unsettled person with the lowest index gets each unsettled peer in turn, and nobody
 * at last. Once two people are settled it is known whether they block, so a branch with as many blocking pairs as the best
 * known is cut. The levels are a stack of edges.
 */
final class FewestBlocking {
  private static final int NOBODY = Integer.MAX_VALUE;
  private static final int UNSETTLED = -1;

  private final PeerGraph graph;
  private int[] best;
  private int fewest;
  private boolean through;

  /** For each person the rank of its partner, or nobody, or unsettled. */
  private final int[] rank;

  private final int[] partner;

  /** For each level the person that is settled there, and the edge that was tried last. */
  private final int[] person;

  private final int[] edge;
  private final int[] blocking;

  FewestBlocking(PeerGraph graph, int[] known) {
    int people = graph.people();
    this.graph = graph;
    this.rank = new int[people];
    this.partner = known.clone();
    this.person = new int[people + 1];
    this.edge = new int[people + 1];
    this.blocking = new int[people + 1];
    this.best = known;
    this.fewest = 0;
    Arrays.fill(rank, UNSETTLED);
    for (int i = 0; i < people; i++) {
      fewest += known[i] < i ? settle(i, known[i]) : 0;
    }
    Arrays.fill(rank, UNSETTLED);
  }

  int[] best() {
    return best;
  }

  int fewest() {
    return fewest;
  }

  /** Whether everything was tried. */
  boolean isThrough() {
    return through;
  }

  /** Searches until the bound is reached, everything was tried or the budget is used up. */
  void search(long budget, int bound) {
    int level = 0;
    open(0, 0);
    for (long step = 0; step < budget && fewest > bound; step++) {
      if (!tryNext(level)) {
        if (level == 0) {
          through = true;
          return;
        }
        level--;
        undo(level);
        continue;
      }
      if (blocking[level + 1] >= fewest) {
        undo(level);
        continue;
      }
      int next = firstUnsettled(person[level] + 1);
      if (next == rank.length) {
        fewest = blocking[level + 1];
        best = partner.clone();
        undo(level);
      } else {
        open(++level, next);
      }
    }
  }

  private void open(int level, int who) {
    person[level] = who;
    edge[level] = graph.start[who] - 1;
  }

  private int firstUnsettled(int from) {
    int i = from;
    while (i < rank.length && rank[i] != UNSETTLED) {
      i++;
    }
    return i;
  }

  /** Settles the person of a level in the next way; false if there is none. */
  private boolean tryNext(int level) {
    int i = person[level];
    int end = graph.start[i + 1];
    do {
      edge[level]++;
    } while (edge[level] < end && rank[graph.peer[edge[level]]] != UNSETTLED);
    if (edge[level] > end) {
      return false;
    }
    int j = edge[level] == end ? -1 : graph.peer[edge[level]];
    blocking[level + 1] = blocking[level] + settle(i, j);
    return true;
  }

  /** Settles a person with a partner or with nobody; gives the number of new blocking pairs. */
  private int settle(int i, int j) {
    partner[i] = j;
    rank[i] = rankOf(i, j);
    int found = blocksOf(i);
    if (j >= 0) {
      partner[j] = i;
      rank[j] = rankOf(j, i);
      found += blocksOf(j);
    }
    return found;
  }

  private int rankOf(int i, int j) {
    if (j < 0) {
      return NOBODY;
    }
    int e = graph.start[i];
    while (graph.peer[e] != j) {
      e++;
    }
    return e - graph.start[i];
  }

  /** How many settled people this one would leave for, and they for it. */
  private int blocksOf(int i) {
    int found = 0;
    int first = graph.start[i];
    for (int e = first; e < graph.start[i + 1] && e - first < rank[i]; e++) {
      int j = graph.peer[e];
      found += rank[j] != UNSETTLED && graph.twin[e] - graph.start[j] < rank[j] ? 1 : 0;
    }
    return found;
  }

  private void undo(int level) {
    int i = person[level];
    rank[i] = UNSETTLED;
    if (partner[i] >= 0) {
      rank[partner[i]] = UNSETTLED;
    }
  }
}
