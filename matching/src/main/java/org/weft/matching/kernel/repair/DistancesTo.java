package org.weft.matching.kernel.repair;

import java.util.Arrays;
import org.weft.matching.kernel.DistanceHeap;
import org.weft.matching.kernel.MentorIndex;

/** Dijkstra's search against the arcs of a {@link Residual}: from every node the distance to one. */
final class DistancesTo {
  private final Residual residual;
  private final MentorIndex index;
  private final int outside;
  private final long[] distance;
  private final DistanceHeap heap;

  private DistancesTo(Residual residual, MentorIndex index) {
    this.residual = residual;
    this.index = index;
    this.outside = residual.outside;
    this.distance = new long[outside + 1];
    Arrays.fill(distance, PathSearch.UNREACHED);
    this.heap = new DistanceHeap(distance);
  }

  /** Distances to a node, by node; unreached ones are {@link PathSearch#UNREACHED}. O(E log m). */
  static long[] of(Residual residual, MentorIndex index, int target) {
    DistancesTo search = new DistancesTo(residual, index);
    search.reach(target, 0);
    while (!search.heap.isEmpty()) {
      int x = search.heap.pop();
      if (x == search.outside) {
        search.expandOutside();
      } else {
        search.expand(x);
      }
    }
    return search.distance;
  }

  private void expand(int mentor) {
    long d = distance[mentor];
    if (residual.load[mentor] > 0) {
      reach(outside, d + residual.price[mentor]);
    }
    for (int k = index.firstEntry(mentor); k < index.endEntry(mentor); k++) {
      int e = index.edgeAt(k);
      int i = index.menteeAt(k);
      if (residual.node[i] >= 0 && e != residual.matchedEdge[i] && !residual.closed.get(e)) {
        reach(
            residual.node[i],
            d + (residual.menteePrice(i) + residual.price[mentor] - residual.value[e]));
      }
    }
  }

  private void expandOutside() {
    long d = distance[outside];
    for (int j = 0; j < outside; j++) {
      if (residual.hasRoom(j)) {
        reach(j, d);
      }
    }
    for (int i = 0; i < residual.node.length; i++) {
      if (residual.node[i] >= 0 && residual.node[i] != outside) {
        reach(residual.node[i], d + residual.menteePrice(i));
      }
    }
  }

  private void reach(int x, long d) {
    if (d < distance[x]) {
      distance[x] = d;
      heap.update(x);
    }
  }
}
