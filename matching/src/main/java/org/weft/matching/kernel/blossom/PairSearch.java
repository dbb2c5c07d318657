package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * Looks for the best way to settle one unmatched person, given prices that are already right for everybody else.
 *
 * <p>A tree of outer and inner nodes grows from the person along edges that are worth exactly their prices. As time goes
 * by, each outer person's price falls by one a unit of time and each inner person's rises by one, until something happens:
 * an edge to an unreached node becomes exact and the tree grows; an edge between two outer nodes becomes exact and closes
 * a blossom; the price of an inner blossom is used up and it falls apart. The search ends when an edge reaches another
 * unmatched person, or when the price of an outer person is used up: that person may as well stay alone.
 *
 * <p>Source: Z. Galil, S. Micali and H. Gabow, "An O(EV log V) Algorithm for Finding a Maximal Weighted Matching in General
 * Graphs", SIAM Journal on Computing 15 (1986).
 *
 * <p><b>Details.</b> Values and prices of people are doubled, so everything stays integral: the exact edges of a tree give
 * all its people prices of one parity, thus the slack between two outer people is even. Prices are not moved; they are
 * functions of the time. For an outer person, y holds the price plus the time. For anybody else the price is y plus the
 * time spent inside inner nodes, which is the same for all people of a node: idle, up to the last change of its label.
 * So the slack of an edge from an outer person u to another person v is key - time + that time, with
 * {@code key = y[u] + y[v] - value}: which of the edges to v comes first never changes while v is not outer, and one key
 * for each person is enough. A blossom that was there before the search and becomes inner lays out its people in a row;
 * what falls out of it later, at any depth, is a stretch of that row, and {@link RangeMinimum} finds its first edge. A
 * child that has fallen out and waits may be entered and fall apart in turn, so its keys are noted in the row as well.
 *
 * <p>A person becomes outer at most once in a search, and is scanned once. Each edge makes at most three events. So a
 * search takes O(edges log people). An event at or after the end known so far is not noted at all.
 *
 * <p>No price of a person exceeds three times the largest doubled value, whatever the start: the check in {@link
 * PairChecks} leaves room for that.
 */
final class PairSearch {
  private static final byte INNER = 1;
  private static final byte OUTER = 2;
  private static final long NEVER = Long.MAX_VALUE;

  private final PairGraph graph;
  private final long offset;
  private final BlossomForest forest;
  private final int people;
  private final long[] y;
  private final long[] z;
  private final byte[] label;
  private final boolean[] isTouched;
  private final int[] touched;
  private int touchedCount;
  private final long[] since;
  private final long[] idle;
  private final long[] bestOfNode;
  private final int[] enteredFrom;
  private final int[] enteredAt;
  private final long[] key;
  private final int[] keyFrom;
  private final int[] keyed;
  private int keyedCount;
  private final RangeMinimum rows;
  private final int[] rowBegin;
  private final int[] rowLength;
  private final int[] place;
  private final int[] members;
  private final int[] queue;
  private int queueHead;
  private int queueEnd;
  private final int[] metIn;
  private int meeting;
  private final EventQueue events = new EventQueue();
  private long end;
  private int endNear;
  private int endFar;

  PairSearch(PairGraph graph, long offset, BlossomForest forest, long[] y, long[] z) {
    this.graph = graph;
    this.offset = offset;
    this.forest = forest;
    this.people = forest.people;
    this.y = y;
    this.z = z;
    int nodes = forest.nodes;
    this.label = new byte[nodes];
    this.isTouched = new boolean[nodes];
    this.touched = new int[nodes];
    this.since = new long[nodes];
    this.idle = new long[nodes];
    this.bestOfNode = new long[nodes];
    Arrays.fill(bestOfNode, NEVER);
    this.enteredFrom = new int[nodes];
    this.enteredAt = new int[nodes];
    this.key = new long[people];
    Arrays.fill(key, NEVER);
    this.keyFrom = new int[people];
    this.keyed = new int[people];
    this.rows = new RangeMinimum(key);
    this.rowBegin = new int[people];
    this.rowLength = new int[people];
    this.place = new int[people];
    this.members = new int[people];
    this.queue = new int[people];
    this.metIn = new int[nodes];
  }

  /** Settles an unmatched person with a price above 0. */
  void settle(int root) {
    events.clear();
    rows.clear();
    queueHead = 0;
    queueEnd = 0;
    end = NEVER;
    makeOuter(forest.top(root));
    while (true) {
      while (queueHead < queueEnd) {
        scan(queue[queueHead++]);
      }
      int event = events.takeBefore(end);
      if (event < 0) {
        break;
      }
      happen(event);
    }
    writePrices();
    flip();
  }

  private void happen(int event) {
    if (event < people) {
      reach(event);
    } else if (event < forest.nodes) {
      expand(event);
    } else {
      int entry = event - forest.nodes;
      int u = graph.owner[entry];
      int v = graph.peer[entry];
      if (!forest.together(u, v)) {
        shrink(u, v);
      }
    }
  }

  private void scan(int u) {
    long yu = y[u];
    for (int e = graph.start[u]; e < graph.start[u + 1]; e++) {
      int v = graph.peer[e];
      long gap = yu + y[v] - 2 * (graph.worth[e] + offset);
      int x = forest.top(v);
      if (label[x] != OUTER) {
        if (gap < key[v] && gap + idle[x] < end) {
          note(u, v, x, gap);
        }
      } else if (gap / 2 < end && !forest.together(u, v)) {
        events.add(gap / 2, forest.nodes + e);
      }
    }
  }

  /** Notes a better edge to a person who is not outer. */
  private void note(int u, int v, int x, long gap) {
    if (key[v] == NEVER) {
      keyed[keyedCount++] = v;
    }
    key[v] = gap;
    keyFrom[v] = u;
    if (x >= people && laidOut(x)) {
      rows.fell(rowBegin[v], rowLength[v], place[v], v);
    }
    if (label[x] == INNER) {
      return;
    }
    if (forest.isFree(x)) {
      end = gap + idle[x];
      endNear = u;
      endFar = v;
    } else if (gap < bestOfNode[x]) {
      touch(x);
      bestOfNode[x] = gap;
      events.add(gap + idle[x], v);
    }
  }

  private void touch(int node) {
    if (!isTouched[node]) {
      isTouched[node] = true;
      touched[touchedCount++] = node;
    }
  }

  /** An edge to this person has become exact. */
  private void reach(int v) {
    int x = forest.top(v);
    if (label[x] != 0 || key[v] + idle[x] != events.now()) {
      return;
    }
    if (x >= people && !laidOut(x)) {
      layOut(x);
    }
    makeInner(x, keyFrom[v], v);
    makeOuter(forest.top(forest.mate[forest.base[x]]));
  }

  /** Whether a node is, or fell out of, a blossom whose people stand in a row. */
  private boolean laidOut(int x) {
    return rowLength[forest.base[x]] > 0;
  }

  private void layOut(int x) {
    int count = forest.members(x, members);
    int begin = rows.open(members, count);
    for (int k = 0; k < count; k++) {
      int v = members[k];
      rowBegin[v] = begin;
      rowLength[v] = count;
      place[v] = k;
    }
  }

  private void makeInner(int x, int from, int at) {
    touch(x);
    label[x] = INNER;
    since[x] = events.now();
    enteredFrom[x] = from;
    enteredAt[x] = at;
    if (x >= people && z[x] / 2 + events.now() < end) {
      events.add(z[x] / 2 + events.now(), x);
    }
  }

  private void makeOuter(int x) {
    touch(x);
    addOuter(x, idle[x] + events.now());
    label[x] = OUTER;
    since[x] = events.now();
  }

  /** Makes the people of a node outer: y becomes price plus time. */
  private void addOuter(int x, long more) {
    int count = forest.members(x, members);
    for (int k = 0; k < count; k++) {
      int v = members[k];
      y[v] += more;
      queue[queueEnd++] = v;
      if (y[v] < end) {
        end = y[v];
        endNear = v;
        endFar = -1;
      }
    }
  }

  private long idleUntilNow(int inner) {
    return idle[inner] + events.now() - since[inner];
  }

  /** The outer node above an outer node, or -1 at the root. */
  private int above(int outer) {
    int mate = forest.mate[forest.base[outer]];
    return mate == -1 ? -1 : forest.top(enteredFrom[forest.top(mate)]);
  }

  /** An edge between two outer nodes has become exact: they and all nodes on the way become one blossom. */
  private void shrink(int u, int v) {
    int a = forest.top(u);
    int b = forest.top(v);
    int meet = meet(a, b);
    for (int x = a; x != meet; x = above(x)) {
      int inner = forest.top(forest.mate[forest.base[x]]);
      forest.link(inner, forest.mate[forest.base[x]], forest.base[x], x);
      forest.link(above(x), enteredFrom[inner], enteredAt[inner], inner);
    }
    forest.link(a, u, v, b);
    for (int x = b; x != meet; x = above(x)) {
      int inner = forest.top(forest.mate[forest.base[x]]);
      forest.link(x, forest.base[x], forest.mate[forest.base[x]], inner);
      forest.link(inner, enteredAt[inner], enteredFrom[inner], above(x));
    }
    int x = meet;
    do {
      absorb(x);
      x = forest.next[x];
    } while (x != meet);
    int blossom = forest.merge(meet);
    touch(blossom);
    label[blossom] = OUTER;
    since[blossom] = events.now();
    z[blossom] = 0;
  }

  private void absorb(int x) {
    long elapsed = events.now() - since[x];
    if (label[x] == OUTER) {
      z[x] += 2 * elapsed;
    } else {
      z[x] -= 2 * elapsed;
      addOuter(x, idleUntilNow(x) + events.now());
    }
  }

  /** The first outer node on both ways to the root; the two take turns. */
  private int meet(int left, int right) {
    meeting++;
    int x = left;
    int other = right;
    while (true) {
      if (x >= 0) {
        if (metIn[x] == meeting) {
          return x;
        }
        metIn[x] = meeting;
        x = above(x);
      }
      int swap = x;
      x = other;
      other = swap;
    }
  }

  /** The price of an inner blossom may be used up: then the children on the even way stay in the tree. */
  private void expand(int blossom) {
    if (forest.parent[blossom] != -1
        || label[blossom] != INNER
        || since[blossom] + z[blossom] / 2 != events.now()) {
      return;
    }
    int first = forest.firstChild[blossom];
    int x = first;
    do {
      touch(x);
      idle[x] = idleUntilNow(blossom);
      x = forest.next[x];
    } while (x != first);
    int entry = enteredAt[blossom];
    label[blossom] = 0;
    idle[blossom] = 0;
    z[blossom] = 0;
    forest.split(blossom);
    int entered = forest.top(entry);
    boolean forward = forest.steps(first, entered) % 2 == 1;
    walk(entered, first, forward, enteredFrom[blossom], entry);
    release(first);
  }

  private void walk(int entered, int first, boolean forward, int fromEntry, int atEntry) {
    int x = entered;
    int from = fromEntry;
    int at = atEntry;
    while (true) {
      makeInner(x, from, at);
      if (x == first) {
        return;
      }
      int outer = forward ? forest.next[x] : forest.previous[x];
      makeOuter(outer);
      x = forward ? forest.next[outer] : forest.previous[outer];
      from = forward ? forest.near[outer] : forest.far[x];
      at = forward ? forest.far[outer] : forest.near[x];
    }
  }

  /** The children that are no longer in the tree wait for the first edge to them. */
  private void release(int first) {
    int x = first;
    do {
      if (label[x] == 0) {
        int v = firstReached(x);
        bestOfNode[x] = key[v];
        if (key[v] != NEVER && key[v] + idle[x] < end) {
          events.add(key[v] + idle[x], v);
        }
      }
      x = forest.next[x];
    } while (x != first);
  }

  private int firstReached(int x) {
    int v = x;
    while (v >= people) {
      v = forest.firstChild[v];
    }
    return rows.least(rowBegin[v], rowLength[v], place[v], place[v] + forest.size[x]);
  }

  /** Turns functions of the time back into prices, and forgets the tree. */
  private void writePrices() {
    for (int k = 0; k < touchedCount; k++) {
      int x = touched[k];
      if (forest.parent[x] == -1 && forest.size[x] > 0) {
        long elapsed = end - since[x];
        if (label[x] == OUTER) {
          z[x] += 2 * elapsed;
          raise(x, -end);
        } else if (label[x] == INNER) {
          z[x] -= 2 * elapsed;
          raise(x, idle[x] + elapsed);
        } else if (idle[x] != 0 || laidOut(x)) {
          raise(x, idle[x]);
        }
      }
      label[x] = 0;
      idle[x] = 0;
      bestOfNode[x] = NEVER;
      isTouched[x] = false;
    }
    touchedCount = 0;
    for (int k = 0; k < keyedCount; k++) {
      key[keyed[k]] = NEVER;
    }
    keyedCount = 0;
  }

  private void raise(int x, long by) {
    int count = forest.members(x, members);
    for (int k = 0; k < count; k++) {
      y[members[k]] += by;
      rowLength[members[k]] = 0;
    }
  }

  /** Matches along the way from the end to the root, or leaves the person at the end alone. */
  private void flip() {
    int partner = endFar;
    if (partner >= 0) {
      forest.rotate(forest.top(partner), partner);
      forest.mate[partner] = endNear;
    }
    int u = endNear;
    while (true) {
      int x = forest.top(u);
      int freed = forest.mate[forest.base[x]];
      forest.rotate(x, u);
      forest.mate[u] = partner;
      if (freed == -1) {
        return;
      }
      int inner = forest.top(freed);
      partner = enteredAt[inner];
      u = enteredFrom[inner];
      forest.rotate(inner, partner);
      forest.mate[partner] = u;
    }
  }
}
