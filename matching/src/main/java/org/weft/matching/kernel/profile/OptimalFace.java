package org.weft.matching.kernel.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * The matchings that are best by all goals so far, held by one of them: each further goal narrows them down.
 *
 * <p><b>Idea.</b> A matching is a circulation: from a root to each mentee (at most 1), on to a mentor, and back to the root
 * (at most the mentor's places). A goal gives every edge a weight of 0 or one other small number. {@link #maximize} moves to
 * a circulation of the largest weight and computes prices that prove it. By complementary slackness the circulations that are
 * as good are exactly those that agree with this one on every arc whose reduced cost is not 0. Those arcs are frozen; the
 * others, among them every matched edge, stay live, and the next goal moves among them alone. So after any number of goals the matching is best by the first,
 * among those by the second, and so on, and no weight ever grows large.
 *
 * <p><b>Details.</b> With the root at potential 0, the potential of a mentee is its price {@code u}, and that of a mentor is
 * minus its price {@code v}. Reduced costs: {@code u + v - weight} for an edge, {@code -u} for the arc to a mentee, {@code -v}
 * for the arc from a mentor. A goal starts from prices at which no live edge is worth more than they say, and gives up what
 * that contradicts: a mentee without a place that could have weight enters, a mentee who holds less than it could leaves. Each
 * such step leaves one node with too much and one with too little. Phases then carry the one to the other along shortest
 * residual paths: a bucket search gives distances, prices follow them, a depth-first pass over the arcs of reduced cost 0
 * moves what it can. Each phase moves at least one unit and at most twice the mentees are to be moved, so phases are bounded
 * by that number; in practice they are few. Distances stay below four times the number of nodes, hence the limit on the
 * number of arcs. An edge carries at most one unit although it has no bound of its own, because its mentee gets at most one:
 * so a matched edge is never worth less than its prices.
 */
final class OptimalFace {
  /** The most arcs: edges, mentees and mentors together. */
  static final int MAX_ARCS = 1 << 28;

  private static final int UNREACHED = Integer.MAX_VALUE;
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final int mentees;
  private final int edges;
  private final int root;
  private final int nodes;

  /** Tail, head, bound and flow of each arc: edges, then arcs to mentees, then arcs from mentors. */
  private final int[] tail;

  private final int[] head;
  private final int[] bound;
  private final int[] flow;

  /** The arcs that may still change, in index order, and how many they are. */
  private final int[] live;

  private int liveCount;

  /** For each node the live arcs at it; {@code ~arc} where the node is the head. */
  private final int[] start;

  private final int[] incident;
  private final int[] next;

  private final int[] potential;
  private final int[] excess;
  private final int[] distance;
  private final boolean[] isClosed;
  private final int[] path;
  private final int[] pathArc;
  private final Buckets buckets;

  OptimalFace(CandidateGraph graph, int[] capacity) {
    long arcs = (long) graph.edges() + graph.mentees() + graph.mentors();
    checkArgument(
        arcs <= MAX_ARCS,
        "edges, mentees and mentors together must not pass %s but were %s; keep the best candidates of each mentee only",
        MAX_ARCS,
        arcs);
    this.graph = graph;
    this.mentees = graph.mentees();
    this.edges = graph.edges();
    this.root = mentees + graph.mentors();
    this.nodes = root + 1;
    this.tail = new int[(int) arcs];
    this.head = new int[(int) arcs];
    this.bound = new int[(int) arcs];
    this.flow = new int[(int) arcs];
    this.live = new int[(int) arcs];
    this.start = new int[nodes + 1];
    this.incident = new int[2 * (int) arcs];
    this.next = new int[nodes];
    this.potential = new int[nodes];
    this.excess = new int[nodes];
    this.distance = new int[nodes];
    this.isClosed = new boolean[nodes];
    this.path = new int[nodes];
    this.pathArc = new int[nodes];
    this.buckets = new Buckets();
    layArcs(capacity);
  }

  private void layArcs(int[] capacity) {
    for (int i = 0; i < mentees; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        // An edge to a mentor without places can never be used: it is frozen from the start.
        arc(e, i, mentees + graph.mentorOf(e), 2, capacity[graph.mentorOf(e)] > 0);
      }
    }
    for (int i = 0; i < mentees; i++) {
      arc(edges + i, root, i, 1, true);
    }
    for (int j = 0; j < capacity.length; j++) {
      arc(edges + mentees + j, mentees + j, root, capacity[j], capacity[j] > 0);
    }
  }

  private void arc(int arc, int from, int to, int most, boolean isLive) {
    tail[arc] = from;
    head[arc] = to;
    bound[arc] = most;
    if (isLive) {
      live[liveCount++] = arc;
    }
  }

  /**
   * Narrows down to the matchings with the largest total weight.
   *
   * @param group a number for each edge
   * @param wanted edges of this group have the weight {@code inside}, the others 0
   * @param inside 1 to have many of them, -1 to have few
   * @return for each mentee, then each mentor, its price; an empty array if all are 0 and nothing changed
   */
  int[] maximize(int[] group, int wanted, int inside) {
    if (!startPrices(group, wanted, inside)) {
      return new int[0];
    }
    indexLiveArcs();
    giveUpContradictions(group, wanted, inside);
    while (search(group, wanted, inside)) {
      push(group, wanted, inside);
    }
    freeze(group, wanted, inside);
    int[] price = new int[root];
    for (int v = 0; v < root; v++) {
      int above = potential[v] - potential[root];
      price[v] = v < mentees ? above : -above;
    }
    return price;
  }

  /** For each mentee its edge, or -1. */
  int[] matchedEdge() {
    int[] matched = new int[mentees];
    Arrays.fill(matched, NONE);
    for (int e = 0; e < edges; e++) {
      if (flow[e] > 0) {
        matched[tail[e]] = e;
      }
    }
    return matched;
  }

  private int cost(int arc, int[] group, int wanted, int inside) {
    return arc < edges && group[arc] == wanted ? -inside : 0;
  }

  private int reducedCost(int arc, int[] group, int wanted, int inside) {
    return cost(arc, group, wanted, inside) + potential[tail[arc]] - potential[head[arc]];
  }

  /** Gives each mentee the price of the best weight it could have; tells whether any live edge has a weight. */
  private boolean startPrices(int[] group, int wanted, int inside) {
    boolean isAnyWanted = false;
    Arrays.fill(potential, 0);
    Arrays.fill(potential, 0, mentees, Integer.MIN_VALUE);
    for (int k = 0; k < liveCount; k++) {
      int a = live[k];
      if (a < edges) {
        int weight = -cost(a, group, wanted, inside);
        isAnyWanted |= weight != 0;
        potential[tail[a]] = Math.max(potential[tail[a]], weight);
      } else if (a < edges + mentees) {
        potential[a - edges] = Math.max(potential[a - edges], 0);
      }
    }
    for (int i = 0; i < mentees; i++) {
      potential[i] = potential[i] == Integer.MIN_VALUE ? 0 : potential[i];
    }
    return isAnyWanted;
  }

  private void indexLiveArcs() {
    Arrays.fill(start, 0);
    for (int k = 0; k < liveCount; k++) {
      start[tail[live[k]] + 1]++;
      start[head[live[k]] + 1]++;
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
      next[v] = start[v];
    }
    placeIncident();
  }

  /**
   * The order in which ways out of a node are tried settles ties: a mentee first keeps what it has, then leaves, then looks
   * elsewhere; a mentor first gives a free place, then one that somebody has.
   */
  private void placeIncident() {
    int edgesLive = 0;
    while (edgesLive < liveCount && live[edgesLive] < edges) {
      int e = live[edgesLive++];
      if (flow[e] > 0) {
        incident[next[tail[e]]++] = e;
      }
    }
    for (int k = edgesLive; k < liveCount; k++) {
      incident[next[tail[live[k]]]++] = live[k];
      incident[next[head[live[k]]]++] = ~live[k];
    }
    for (int k = 0; k < edgesLive; k++) {
      int e = live[k];
      if (flow[e] == 0) {
        incident[next[tail[e]]++] = e;
      }
      incident[next[head[e]]++] = ~e;
    }
  }

  private void giveUpContradictions(int[] group, int wanted, int inside) {
    for (int k = 0; k < liveCount; k++) {
      int a = live[k];
      int reduced = reducedCost(a, group, wanted, inside);
      if (reduced < 0 && flow[a] < bound[a]) {
        change(a, bound[a] - flow[a]);
      } else if (reduced > 0 && flow[a] > 0) {
        change(a, -flow[a]);
      }
    }
  }

  private void change(int arc, int by) {
    flow[arc] += by;
    excess[tail[arc]] -= by;
    excess[head[arc]] += by;
  }

  /** Distances from all nodes with too much to the nearest with too little; false if nothing is left to carry. */
  private boolean search(int[] group, int wanted, int inside) {
    Arrays.fill(distance, UNREACHED);
    Arrays.fill(isClosed, false);
    buckets.clear();
    for (int v = nodes - 1; v >= 0; v--) {
      if (excess[v] > 0) {
        distance[v] = 0;
        buckets.put(0, v);
      }
    }
    for (int v = buckets.next(); v != NONE; v = buckets.next()) {
      if (isClosed[v]) {
        continue;
      }
      if (excess[v] < 0) {
        raise(distance[v]);
        return true;
      }
      isClosed[v] = true;
      for (int p = start[v]; p < start[v + 1]; p++) {
        int a = incident[p] < 0 ? ~incident[p] : incident[p];
        boolean isForward = a == incident[p];
        if (isForward ? flow[a] < bound[a] : flow[a] > 0) {
          int to = isForward ? head[a] : tail[a];
          int reduced = reducedCost(a, group, wanted, inside);
          int reach = distance[v] + (isForward ? reduced : -reduced);
          if (reach < distance[to]) {
            distance[to] = reach;
            buckets.put(reach, to);
          }
        }
      }
    }
    return false;
  }

  private void raise(int nearest) {
    for (int v = 0; v < nodes; v++) {
      potential[v] += Math.min(distance[v], nearest);
    }
  }

  /** Carries what it can along live arcs of reduced cost 0. */
  private void push(int[] group, int wanted, int inside) {
    System.arraycopy(start, 0, next, 0, nodes);
    Arrays.fill(isClosed, false);
    for (int source = 0; source < nodes; source++) {
      while (excess[source] > 0 && !isClosed[source]) {
        int length = walk(source, group, wanted, inside);
        if (length > 0) {
          carry(source, length);
        }
      }
    }
  }

  /** One depth-first walk to a node with too little; 0 if there is none. Closed nodes lead nowhere or are on the path. */
  private int walk(int source, int[] group, int wanted, int inside) {
    int length = 0;
    int v = source;
    isClosed[v] = true;
    while (true) {
      if (excess[v] < 0) {
        for (int k = 0; k < length; k++) {
          isClosed[path[k]] = false;
        }
        isClosed[v] = false;
        path[length] = v;
        return length;
      }
      int to = step(v, group, wanted, inside);
      if (to != NONE) {
        path[length] = v;
        pathArc[length++] = incident[next[v]];
        isClosed[to] = true;
        v = to;
      } else if (length == 0) {
        return 0;
      } else {
        v = path[--length];
        next[v]++;
      }
    }
  }

  /** The node behind the next usable arc of a node, or none; leaves {@code next} at that arc. */
  private int step(int v, int[] group, int wanted, int inside) {
    for (; next[v] < start[v + 1]; next[v]++) {
      int entry = incident[next[v]];
      int a = entry < 0 ? ~entry : entry;
      int to = entry < 0 ? tail[a] : head[a];
      boolean isOpen = entry < 0 ? flow[a] > 0 : flow[a] < bound[a];
      if (isOpen && !isClosed[to] && reducedCost(a, group, wanted, inside) == 0) {
        return to;
      }
    }
    return NONE;
  }

  private void carry(int source, int length) {
    int amount = Math.min(excess[source], -excess[path[length]]);
    for (int k = 0; k < length; k++) {
      int entry = pathArc[k];
      int room = entry < 0 ? flow[~entry] : bound[entry] - flow[entry];
      amount = Math.min(amount, room);
    }
    for (int k = 0; k < length; k++) {
      int entry = pathArc[k];
      change(entry < 0 ? ~entry : entry, entry < 0 ? -amount : amount);
    }
  }

  private void freeze(int[] group, int wanted, int inside) {
    int kept = 0;
    for (int k = 0; k < liveCount; k++) {
      int a = live[k];
      if (reducedCost(a, group, wanted, inside) == 0) {
        live[kept++] = a;
      }
    }
    liveCount = kept;
  }
}
