package org.weft.matching.kernel.repair;

import java.util.Arrays;
import org.weft.matching.kernel.DistanceHeap;

/**
 * Dijkstra's search over the arcs of a {@link Residual}: the cheapest moves that end a surplus at one node and a want at
 * another.
 *
 * <p>Mentees are not nodes of their own. Whoever reaches a mentor may send any of its mentees on, whoever reaches the outside
 * any mentee who has no mentor. Of equally cheap ways the first one found is kept; the order of the search depends on
 * indices and on what was changed before, on nothing else.
 *
 * <p><b>Bounds.</b> A label is the cost of a path that meets each mentee once, or of such a path and one arc more. Its raw cost
 * is at most the sum of the mentees' spreads, heaviest minus lightest value, and two values for the start and the way through
 * the outside; prices at its ends and the last arc add four at most. {@link PricedMatching} refuses values for which that
 * could pass {@code long}.
 */
final class PathSearch {
  static final long UNREACHED = Long.MAX_VALUE;

  private final Residual residual;
  private final int outside;
  private final DistanceHeap heap;
  private final long[] distance;
  private final int[] reachedIn;
  private final int[] viaMentee;
  private final int[] viaEdge;
  private int search;

  /** The mentee that the last search started from, if any. */
  private int sourceMentee;

  PathSearch(Residual residual) {
    this.residual = residual;
    this.outside = residual.outside;
    this.distance = new long[outside + 1];
    this.reachedIn = new int[outside + 1];
    this.viaMentee = new int[outside + 1];
    this.viaEdge = new int[outside + 1];
    this.heap = new DistanceHeap(distance);
  }

  private void clear() {
    if (++search == Integer.MAX_VALUE) {
      Arrays.fill(reachedIn, 0);
      search = 1;
    }
    heap.clear();
    sourceMentee = Residual.NONE;
  }

  /** The distance from a node to another; what reaches the limit counts as the limit. */
  long fromNode(int source, int target, long limit) {
    clear();
    reach(source, 0, Residual.NONE, source);
    return run(target, limit);
  }

  /** The distance of every node from one. */
  long[] fromNodeToAll(int source) {
    fromNode(source, Residual.NONE, UNREACHED);
    return distances();
  }

  /** The distance of every node from a mentee without a mentor. */
  long[] fromMenteeToAll(int mentee) {
    fromMentee(mentee, 0, false, Residual.NONE, UNREACHED);
    return distances();
  }

  private long[] distances() {
    long[] all = new long[outside + 1];
    for (int x = 0; x <= outside; x++) {
      all[x] = distance(x);
    }
    return all;
  }

  /** The same from a mentee who has to leave its edge, or has none yet. */
  long fromMentee(int mentee, long price, boolean mayStayOut, int target, long limit) {
    clear();
    sourceMentee = mentee;
    follow(mentee, 0, price);
    if (mayStayOut) {
      reach(outside, price, mentee, Residual.NONE);
    }
    return run(target, limit);
  }

  private long run(int target, long limit) {
    while (!heap.isEmpty()) {
      int x = heap.pop();
      if (distance[x] >= limit) {
        return limit;
      }
      if (x == target) {
        return distance[x];
      }
      if (x == outside) {
        expandOutside();
      } else {
        expand(x);
      }
    }
    return limit;
  }

  private void expand(int mentor) {
    long d = distance[mentor];
    if (residual.hasRoom(mentor)) {
      reach(outside, d, Residual.NONE, mentor);
    }
    for (int i = residual.head[mentor]; i >= 0; i = residual.next[i]) {
      long price = residual.menteePrice(i);
      reach(outside, d + price, i, Residual.NONE);
      follow(i, d, price);
    }
  }

  private void expandOutside() {
    long d = distance[outside];
    for (int j = 0; j < outside; j++) {
      if (residual.load[j] > 0) {
        reach(j, d + residual.price[j], Residual.NONE, outside);
      }
    }
    for (int i = residual.head[outside]; i >= 0; i = residual.next[i]) {
      follow(i, d, 0);
    }
  }

  /** Goes on from a mentee along its other edges. */
  private void follow(int mentee, long d, long price) {
    for (int e = residual.graph.firstEdge(mentee); e < residual.graph.endEdge(mentee); e++) {
      if (e != residual.matchedEdge[mentee] && !residual.closed.get(e)) {
        int j = residual.graph.mentorOf(e);
        reach(j, d + (price + residual.price[j] - residual.value[e]), mentee, e);
      }
    }
  }

  private void reach(int x, long d, int mentee, int edge) {
    if (reachedIn[x] == search && distance[x] <= d) {
      return;
    }
    reachedIn[x] = search;
    distance[x] = d;
    viaMentee[x] = mentee;
    viaEdge[x] = edge;
    heap.update(x);
  }

  private long distance(int x) {
    return reachedIn[x] == search ? distance[x] : UNREACHED;
  }

  /** The moves of the path to a node that the last search reached, last one first. */
  Moves movesTo(int target, int source) {
    Moves moves = new Moves();
    int x = target;
    while (x != source) {
      int i = viaMentee[x];
      if (i < 0) {
        x = viaEdge[x];
      } else {
        moves.add(i, x == outside ? Residual.NONE : viaEdge[x]);
        x = i == sourceMentee ? source : residual.node[i];
      }
    }
    return moves;
  }

  /**
   * Makes the path of the last search free: everything nearer than the level becomes dearer by what it is nearer, as seen
   * from the outside. No arc falls below nothing, and the arcs of the path cost nothing.
   */
  void raisePrices(long level) {
    long outsideNearer = nearer(outside, level);
    for (int j = 0; j < outside; j++) {
      residual.price[j] += nearer(j, level) - outsideNearer;
    }
  }

  private long nearer(int x, long level) {
    return reachedIn[x] == search ? Math.max(0, level - distance[x]) : 0;
  }
}
