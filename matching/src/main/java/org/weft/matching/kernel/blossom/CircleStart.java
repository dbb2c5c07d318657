package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * Matches as well as is possible when people in an odd circle may share their circle, each pair half; then breaks the circles.
 *
 * <p>With half pairs allowed nothing needs to be shrunk, so the searches are short. Afterward one person of each odd circle is
 * left; only those need {@link PairSearch}.
 *
 * <p>Source: the relaxation is that of M. L. Balinski, "Integer Programming: Methods, Uses, Computation", Management Science 12
 * (1965); its use as a start is due to U. Derigs and A. Metz, "On the Use of Optimal Fractional Matchings for Solving the
 * (Integer) Matching Problem", Computing 36 (1986).
 *
 * <p><b>Details.</b> A tree grows from one unmatched person as in {@link PairSearch}, with the same doubled prices as functions
 * of the time, but only over people who have a partner. It ends when it meets somebody without a partner; or somebody on a
 * circle, whose other people then pair up; or an edge between two of its outer people, which closes a new circle; or when the
 * price of an outer person is used up.
 */
final class CircleStart {
  private static final byte INNER = 1;
  private static final byte OUTER = 2;
  private static final long NEVER = Long.MAX_VALUE;

  private final PairGraph graph;
  private final long offset;
  private final long[] y;
  private final int[] mate;

  /** For each person on a circle the next one, else -1. */
  private final int[] next;

  private final byte[] label;
  private final long[] since;
  private final long[] key;
  private final int[] from;
  private final int[] touched;
  private int touchedCount;
  private final int[] queue;
  private int queueHead;
  private int queueEnd;
  private final int[] circle;
  private final EventQueue events = new EventQueue();
  private long end;
  private int endNear;
  private int endFar;

  private CircleStart(PairGraph graph, long offset, long[] y, int[] mate) {
    int people = mate.length;
    this.graph = graph;
    this.offset = offset;
    this.y = y;
    this.mate = mate;
    this.next = new int[people];
    Arrays.fill(next, -1);
    this.label = new byte[people];
    this.since = new long[people];
    this.key = new long[people];
    Arrays.fill(key, NEVER);
    this.from = new int[people];
    this.touched = new int[people];
    this.queue = new int[people];
    this.circle = new int[people];
  }

  /** Improves prices that cover everything and a matching along exact edges. */
  static void match(PairGraph graph, long offset, long[] y, int[] mate) {
    CircleStart start = new CircleStart(graph, offset, y, mate);
    for (int i = 0; i < mate.length; i++) {
      if (mate[i] == -1 && start.next[i] == -1 && y[i] > 0) {
        start.settle(i);
      }
    }
    for (int i = 0; i < mate.length; i++) {
      if (start.next[i] >= 0) {
        start.breakAt(i);
      }
    }
  }

  private void settle(int root) {
    events.clear();
    queueHead = 0;
    queueEnd = 0;
    end = NEVER;
    addOuter(root);
    while (true) {
      while (queueHead < queueEnd) {
        scan(queue[queueHead++]);
      }
      int v = events.takeBefore(end);
      if (v < 0) {
        break;
      }
      if (label[v] == 0 && key[v] == events.now()) {
        label[v] = INNER;
        since[v] = events.now();
        addOuter(mate[v]);
      }
    }
    finish();
  }

  private void addOuter(int u) {
    touch(u);
    label[u] = OUTER;
    y[u] += events.now();
    queue[queueEnd++] = u;
    if (y[u] < end) {
      finishAt(y[u], u, -1);
    }
  }

  private void touch(int v) {
    if (key[v] == NEVER && label[v] == 0) {
      touched[touchedCount++] = v;
    }
  }

  private void finishAt(long time, int near, int far) {
    end = time;
    endNear = near;
    endFar = far;
  }

  private void scan(int u) {
    for (int e = graph.start[u]; e < graph.start[u + 1]; e++) {
      int v = graph.peer[e];
      long gap = y[u] + y[v] - 2 * (graph.worth[e] + offset);
      if (label[v] == OUTER) {
        if (gap / 2 < end) {
          finishAt(gap / 2, u, v);
        }
      } else if (label[v] == 0 && gap < end && gap < key[v]) {
        if (mate[v] == -1) {
          finishAt(gap, u, v);
        } else {
          touch(v);
          key[v] = gap;
          from[v] = u;
          events.add(gap, v);
        }
      }
    }
  }

  private void finish() {
    if (endFar >= 0 && label[endFar] == OUTER) {
      close(endNear, endFar);
    } else {
      if (endFar >= 0 && next[endFar] >= 0) {
        breakAt(endFar);
      }
      if (endFar >= 0) {
        mate[endFar] = endNear;
      }
      flip(endNear, endFar);
    }
    for (int k = 0; k < touchedCount; k++) {
      int v = touched[k];
      if (label[v] == OUTER) {
        y[v] -= end;
      } else if (label[v] == INNER) {
        y[v] += end - since[v];
      }
      label[v] = 0;
      key[v] = NEVER;
    }
    touchedCount = 0;
  }

  /** Gives an outer person a new partner, or none, and matches anew on the way to the root. */
  private void flip(int near, int far) {
    int u = near;
    int partner = far;
    while (true) {
      int freed = mate[u];
      mate[u] = partner;
      if (freed == -1) {
        return;
      }
      u = from[freed];
      mate[freed] = u;
      partner = freed;
    }
  }

  /** The outer person above an outer person, or -1 at the root. */
  private int above(int outer) {
    return mate[outer] == -1 ? -1 : from[mate[outer]];
  }

  /** Makes a circle of the two ways from two outer people to where they meet, and matches anew from there to the root. */
  private void close(int u, int v) {
    int meet = meet(u, v);
    int count = 0;
    for (int x = u; x != meet; x = above(x)) {
      circle[count++] = x;
      circle[count++] = mate[x];
    }
    circle[count++] = meet;
    int turn = count;
    for (int x = v; x != meet; x = above(x)) {
      circle[count++] = x;
      circle[count++] = mate[x];
    }
    flip(meet, -1);
    for (int k = 0; k < turn; k++) {
      join(circle[k], k + 1 < turn ? circle[k + 1] : circle[turn < count ? count - 1 : 0]);
    }
    for (int k = count - 1; k >= turn; k--) {
      join(circle[k], k > turn ? circle[k - 1] : circle[0]);
    }
  }

  private void join(int x, int following) {
    mate[x] = -1;
    next[x] = following;
  }

  /** Where two ways to the root meet; the first way is marked by the time stamps of outer people, which are not used. */
  private int meet(int u, int v) {
    for (int x = u; x >= 0; x = above(x)) {
      since[x] = NEVER;
    }
    int meet = v;
    while (since[meet] != NEVER) {
      meet = above(meet);
    }
    for (int x = u; x >= 0; x = above(x)) {
      since[x] = 0;
    }
    return meet;
  }

  /** Leaves one person of a circle alone and pairs the others along it. */
  private void breakAt(int alone) {
    int x = next[alone];
    next[alone] = -1;
    while (x != alone) {
      int other = next[x];
      int after = next[other];
      mate[x] = other;
      mate[other] = x;
      next[x] = -1;
      next[other] = -1;
      x = after;
    }
  }
}
