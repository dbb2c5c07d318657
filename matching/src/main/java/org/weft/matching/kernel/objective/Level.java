package org.weft.matching.kernel.objective;

import java.util.Arrays;

/**
 * Minimizes one cost over the flows that a {@link Circulation} still allows, and freezes what cannot change without loss.
 *
 * <p>Every arc that would rather be full is filled and every arc that would rather be empty is emptied. Then some nodes have
 * too much and some too little; what is too much travels along cheapest paths to where it is missed. Arcs whose cost does not
 * fit the prices of their ends exactly are frozen: every best flow uses them just so (complementary slackness), and every flow
 * that leaves them alone is best.
 *
 * <p>Source: the successive shortest path method, R. Ahuja, T. Magnanti and J. Orlin, "Network Flows" (1993), chapter 9.
 *
 * <p><b>Details.</b> Dijkstra's algorithm over reduced costs {@code cost + height[tail] - height[head]}, never negative on an
 * arc with room. Mentees start high enough that no edge wants to be filled, only the hub's arcs do: at most as many units
 * travel as there are mentees' places, or as there were units on arcs that now cost something. A path is no longer than the
 * nodes, so with costs up to C all heights stay within (nodes + 2) C. Cost of a level: units x (edges + nodes) x log nodes.
 */
final class Level {
  private final Circulation net;
  private final long[] cost;
  private final long[] height;
  private final long[] excess;
  private final long[] label;
  private final int[] via;
  private final boolean[] settled;
  private final int[] order;
  private final NodeHeap heap;

  Level(Circulation net, long[] cost) {
    this.net = net;
    this.cost = cost;
    this.height = new long[net.nodes()];
    this.excess = new long[net.nodes()];
    this.label = new long[net.nodes()];
    this.via = new int[net.nodes()];
    this.settled = new boolean[net.nodes()];
    this.order = new int[net.nodes()];
    this.heap = new NodeHeap(label);
  }

  /** Minimizes, freezes, and returns the height of each node over the hub. */
  long[] run() {
    raiseMentees();
    settleSigns();
    for (int x = 0; x < excess.length; x++) {
      while (excess[x] > 0) {
        send(x);
      }
    }
    freeze();
    long base = height[net.hub];
    for (int x = 0; x < height.length; x++) {
      height[x] -= base;
    }
    return height;
  }

  private void raiseMentees() {
    for (int i = 0; i < net.mentees; i++) {
      for (int e = net.graph.firstEdge(i); e < net.graph.endEdge(i); e++) {
        if (!net.frozen[e]) {
          height[i] = Math.max(height[i], -cost[e]);
        }
      }
    }
  }

  private void settleSigns() {
    for (int a = 0; a < net.arcs(); a++) {
      long reduced = reduced(a);
      if (!net.frozen[a] && reduced != 0) {
        int change = (reduced < 0 ? net.capacity[a] : 0) - net.flow[a];
        net.flow[a] += change;
        excess[tail(a)] -= change;
        excess[head(a)] += change;
      }
    }
  }

  private void freeze() {
    for (int a = 0; a < net.arcs(); a++) {
      net.frozen[a] |= reduced(a) != 0;
    }
  }

  private long reduced(int arc) {
    return cost[arc] + height[tail(arc)] - height[head(arc)];
  }

  private void send(int source) {
    int sink = search(source);
    long distance = label[sink];
    for (int k = 0; order[k] >= 0; k++) {
      height[order[k]] += label[order[k]] - distance;
    }
    long amount = Math.min(excess[source], -excess[sink]);
    for (int x = sink; x != source; x = start(x)) {
      amount = Math.min(amount, room(via[x], x));
    }
    for (int x = sink; x != source; ) {
      int from = start(x);
      net.flow[via[x]] += (int) (head(via[x]) == x ? amount : -amount);
      x = from;
    }
    excess[source] -= amount;
    excess[sink] += amount;
  }

  /** How much more can move along an arc, or back along it, into a node. */
  private int room(int arc, int into) {
    return head(arc) == into ? net.capacity[arc] - net.flow[arc] : net.flow[arc];
  }

  /** The node from which the search came to this one. */
  private int start(int node) {
    int arc = via[node];
    return head(arc) == node ? tail(arc) : head(arc);
  }

  /** Finds the nearest node that misses something; nodes settled before it are left in {@code order}, ended by -1. */
  private int search(int source) {
    Arrays.fill(label, Long.MAX_VALUE);
    Arrays.fill(settled, false);
    heap.clear();
    label[source] = 0;
    heap.update(source);
    int count = 0;
    while (!heap.isEmpty()) {
      int x = heap.pop();
      if (excess[x] < 0) {
        order[count] = -1;
        return x;
      }
      settled[x] = true;
      order[count++] = x;
      relax(x);
    }
    throw new IllegalStateException(
        "what is too much at node " + source + " has nowhere to go; report this");
  }

  private void relax(int node) {
    if (node == net.hub) {
      for (int i = 0; i < net.mentees; i++) {
        forward(net.fromHub + i, node, i);
      }
      for (int j = 0; j < net.mentors; j++) {
        back(net.wanted + j, node, net.mentees + j);
        back(net.more + j, node, net.mentees + j);
      }
    } else if (node < net.mentees) {
      for (int e = net.graph.firstEdge(node); e < net.graph.endEdge(node); e++) {
        forward(e, node, net.mentees + net.graph.mentorOf(e));
      }
      back(net.fromHub + node, node, net.hub);
    } else {
      int j = node - net.mentees;
      for (int t = net.byMentor.firstEntry(j); t < net.byMentor.endEntry(j); t++) {
        back(net.byMentor.edgeAt(t), node, net.byMentor.menteeAt(t));
      }
      forward(net.wanted + j, node, net.hub);
      forward(net.more + j, node, net.hub);
    }
  }

  private void forward(int arc, int from, int to) {
    if (!net.frozen[arc] && net.flow[arc] < net.capacity[arc]) {
      reach(arc, to, label[from] + cost[arc] + height[from] - height[to]);
    }
  }

  private void back(int arc, int from, int to) {
    if (!net.frozen[arc] && net.flow[arc] > 0) {
      reach(arc, to, label[from] - cost[arc] + height[from] - height[to]);
    }
  }

  private void reach(int arc, int node, long reached) {
    if (!settled[node] && reached < label[node]) {
      label[node] = reached;
      via[node] = arc;
      heap.update(node);
    }
  }

  private int tail(int arc) {
    if (arc >= net.wanted) {
      return net.mentees + (arc < net.more ? arc - net.wanted : arc - net.more);
    }
    return arc >= net.fromHub ? net.hub : net.menteeOf[arc];
  }

  private int head(int arc) {
    if (arc >= net.wanted) {
      return net.hub;
    }
    return arc >= net.fromHub ? arc - net.fromHub : net.mentees + net.graph.mentorOf(arc);
  }
}
