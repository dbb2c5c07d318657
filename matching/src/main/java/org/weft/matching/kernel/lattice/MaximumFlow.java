package org.weft.matching.kernel.lattice;

import java.util.Arrays;

/**
 * The most that can flow from a source to a sink through arcs of limited capacity, and the smallest cut that stops it.
 *
 * <p>O(nodes² · arcs) at worst, usually far less. Whole numbers only. Source: E. A. Dinic, "Algorithm for Solution of a
 * Problem of Maximum Flow in a Network with Power Estimation", Soviet Mathematics Doklady 11 (1970).
 *
 * <p><b>Details.</b> Each phase numbers the nodes by their distance from the source and then fills all shortest paths. The
 * distance of the sink grows from phase to phase, so there are fewer phases than nodes; within a phase each push empties an
 * arc and each step back gives up a node. Paths lie in an array: nothing recurses. An arc and its reverse are neighbors, so
 * the reverse of {@code a} is {@code a ^ 1}. The caller keeps the capacities out of the source below 2<sup>62</sup> together:
 * then no sum overflows, and a capacity of that size elsewhere never binds.
 */
public final class MaximumFlow {
  private static final int NONE = -1;

  private final int source;
  private final int sink;
  private final int[] firstArc;
  private final int[] nextArc;
  private final int[] head;
  private final long[] left;
  private final int[] level;
  private final int[] current;
  private final int[] queue;
  private final int[] path;
  private int arcs;
  private long value;

  /**
   * Starts an empty network.
   *
   * @param nodes how many nodes, source and sink included
   * @param arcs how many arcs will be added
   * @param source where the flow comes from
   * @param sink where it goes
   */
  public MaximumFlow(int nodes, int arcs, int source, int sink) {
    this.source = source;
    this.sink = sink;
    this.firstArc = new int[nodes];
    Arrays.fill(firstArc, NONE);
    this.nextArc = new int[Math.multiplyExact(2, arcs)];
    this.head = new int[nextArc.length];
    this.left = new long[nextArc.length];
    this.level = new int[nodes];
    this.current = new int[nodes];
    this.queue = new int[nodes];
    this.path = new int[nodes];
  }

  /**
   * Adds an arc. The first has index 0, the second 2, and so on: reverses lie between.
   *
   * @param tail where it starts
   * @param to where it ends
   * @param capacity how much it lets through, 0 or more
   */
  public void addArc(int tail, int to, long capacity) {
    link(tail, to, capacity);
    link(to, tail, 0);
  }

  private void link(int tail, int to, long capacity) {
    head[arcs] = to;
    left[arcs] = capacity;
    nextArc[arcs] = firstArc[tail];
    firstArc[tail] = arcs++;
  }

  /**
   * Fills the network.
   *
   * @return the most that can flow
   */
  public long run() {
    while (numberLevels()) {
      System.arraycopy(firstArc, 0, current, 0, current.length);
      fillShortestPaths();
    }
    return value;
  }

  /** What flows through an arc. */
  long flow(int arc) {
    return left[arc ^ 1];
  }

  /** After the run: whether a node lies on the source's side of the cut that is nearest to the source. */
  boolean isOnSourceSide(int node) {
    return level[node] != NONE;
  }

  private boolean numberLevels() {
    Arrays.fill(level, NONE);
    level[source] = 0;
    queue[0] = source;
    int size = 1;
    for (int at = 0; at < size; at++) {
      int node = queue[at];
      for (int a = firstArc[node]; a != NONE; a = nextArc[a]) {
        if (left[a] > 0 && level[head[a]] == NONE) {
          level[head[a]] = level[node] + 1;
          queue[size++] = head[a];
        }
      }
    }
    return level[sink] != NONE;
  }

  private void fillShortestPaths() {
    int depth = 0;
    int node = source;
    while (true) {
      int arc = node == sink ? NONE : usableArc(node);
      if (arc != NONE) {
        path[depth++] = arc;
        node = head[arc];
      } else if (node == sink) {
        depth = push(depth);
        node = head[path[depth] ^ 1];
      } else if (depth > 0) {
        level[node] = NONE;
        node = head[path[--depth] ^ 1];
      } else {
        return;
      }
    }
  }

  private int usableArc(int node) {
    int arc = current[node];
    while (arc != NONE && (left[arc] == 0 || level[head[arc]] != level[node] + 1)) {
      arc = nextArc[arc];
    }
    current[node] = arc;
    return arc;
  }

  /** Fills the path to the sink and gives the place of its first full arc. */
  private int push(int depth) {
    long amount = Long.MAX_VALUE;
    for (int k = 0; k < depth; k++) {
      amount = Math.min(amount, left[path[k]]);
    }
    value += amount;
    int firstFull = 0;
    for (int k = depth - 1; k >= 0; k--) {
      left[path[k]] -= amount;
      left[path[k] ^ 1] += amount;
      firstFull = left[path[k]] == 0 ? k : firstFull;
    }
    return firstFull;
  }
}
