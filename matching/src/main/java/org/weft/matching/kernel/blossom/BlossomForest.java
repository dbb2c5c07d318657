package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * A matching together with the blossoms around it: odd circles of people or smaller blossoms, nested to any depth.
 *
 * <p>A node is a person, {@code 0 .. people-1}, or a blossom, {@code people .. nodes-1}. The children of a blossom form a
 * circle of odd length. One child holds the base, the only person whose partner, if any, is outside; the other children
 * are matched in pairs along the circle. Any person of a blossom can become its base: {@link #rotate}.
 *
 * <p><b>Details.</b> Each child knows the next and the previous one and the edge that leads to the next: from the person
 * near, inside, to the person far, in the next. The outermost node of a person is found through groups: merging and
 * splitting rename all groups but the largest, so that many merges in a row cost O(people log people), as do many
 * splits. Nothing here is recursive; members are listed by following the circles, without a stack.
 */
final class BlossomForest {
  final int people;
  final int nodes;

  /** For each person its partner, or -1. */
  final int[] mate;

  /** For each node the person through whom it is matched. */
  final int[] base;

  /** For each node the blossom that directly contains it, or -1. */
  final int[] parent;

  /** For each blossom the child that holds the base. */
  final int[] firstChild;

  final int[] next;
  final int[] previous;
  final int[] near;
  final int[] far;
  final int[] size;
  private final int[] group;
  private final int[] nodeOfGroup;
  private final int[] spareGroups;
  private int spareGroupCount;
  private final int[] spareBlossoms;
  private int spareBlossomCount;
  private final int[] members;
  private final int[] chain;
  private final int[] pending;

  BlossomForest(int[] mate) {
    this.people = mate.length;
    this.nodes = people + people / 2;
    this.mate = mate;
    this.base = new int[nodes];
    this.parent = new int[nodes];
    Arrays.fill(parent, -1);
    this.firstChild = new int[nodes];
    this.next = new int[nodes];
    this.previous = new int[nodes];
    this.near = new int[nodes];
    this.far = new int[nodes];
    this.size = new int[nodes];
    this.group = new int[people];
    this.nodeOfGroup = new int[people];
    this.spareGroups = new int[people];
    this.spareBlossoms = new int[nodes - people];
    for (int i = 0; i < people; i++) {
      base[i] = i;
      size[i] = 1;
      group[i] = i;
      nodeOfGroup[i] = i;
    }
    for (int b = nodes - 1; b >= people; b--) {
      spareBlossoms[spareBlossomCount++] = b;
    }
    this.members = new int[people];
    this.chain = new int[nodes];
    this.pending = new int[2 * nodes];
  }

  /** The outermost node around a person. */
  int top(int person) {
    return nodeOfGroup[group[person]];
  }

  boolean together(int person, int other) {
    return group[person] == group[other];
  }

  boolean isFree(int node) {
    return mate[base[node]] == -1;
  }

  /** Writes the people of a node, in the order of the nested circles; gives their number. */
  int members(int node, int[] into) {
    int count = 0;
    int x = node;
    while (true) {
      while (x >= people) {
        x = firstChild[x];
      }
      into[count++] = x;
      while (x != node && next[x] == firstChild[parent[x]]) {
        x = parent[x];
      }
      if (x == node) {
        return count;
      }
      x = next[x];
    }
  }

  /** Makes y follow x in a circle, by the edge from near, in x, to far, in y. */
  void link(int x, int nearPerson, int farPerson, int y) {
    next[x] = y;
    previous[y] = x;
    near[x] = nearPerson;
    far[x] = farPerson;
  }

  /** Makes one blossom of a linked circle of outermost nodes; the base is that of first. */
  int merge(int first) {
    int blossom = spareBlossoms[--spareBlossomCount];
    firstChild[blossom] = first;
    base[blossom] = base[first];
    parent[blossom] = -1;
    int largest = largestOf(first);
    int kept = group[base[largest]];
    int total = 0;
    int x = first;
    do {
      total += size[x];
      parent[x] = blossom;
      if (x != largest) {
        spareGroups[spareGroupCount++] = group[base[x]];
        regroup(x, kept);
      }
      x = next[x];
    } while (x != first);
    size[blossom] = total;
    nodeOfGroup[kept] = blossom;
    return blossom;
  }

  /** Makes the children of an outermost blossom outermost nodes and forgets the blossom. */
  void split(int blossom) {
    int first = firstChild[blossom];
    int largest = largestOf(first);
    nodeOfGroup[group[base[largest]]] = largest;
    int x = first;
    do {
      parent[x] = -1;
      if (x != largest) {
        int fresh = spareGroups[--spareGroupCount];
        nodeOfGroup[fresh] = x;
        regroup(x, fresh);
      }
      x = next[x];
    } while (x != first);
    size[blossom] = 0;
    spareBlossoms[spareBlossomCount++] = blossom;
  }

  private int largestOf(int first) {
    int largest = first;
    for (int x = next[first]; x != first; x = next[x]) {
      largest = size[x] > size[largest] ? x : largest;
    }
    return largest;
  }

  private void regroup(int node, int to) {
    int count = members(node, members);
    for (int k = 0; k < count; k++) {
      group[members[k]] = to;
    }
  }

  /** The number of steps along a circle from one child to another. */
  int steps(int from, int to) {
    int steps = 0;
    for (int x = from; x != to; x = next[x]) {
      steps++;
    }
    return steps;
  }

  /** Makes a person of a node its base and matches all others inside; the person's own partner is left as it is. */
  void rotate(int node, int person) {
    int count = 0;
    pending[count++] = node;
    pending[count++] = person;
    while (count > 0) {
      int newBase = pending[--count];
      int around = pending[--count];
      int depth = 0;
      for (int x = newBase; x != around; x = parent[x]) {
        chain[depth++] = x;
      }
      for (int k = 0; k < depth; k++) {
        count = turn(chain[k], newBase, count);
      }
    }
  }

  /** Makes a child the first of its circle; the children matched anew, and whom to, are put on the pending pile. */
  private int turn(int child, int newBase, int pendingCount) {
    int blossom = parent[child];
    int oldFirst = firstChild[blossom];
    boolean forward = steps(oldFirst, child) % 2 == 1;
    int count = pendingCount;
    int x = child;
    while (x != oldFirst) {
      int a = forward ? next[x] : previous[previous[x]];
      int b = next[a];
      mate[near[a]] = far[a];
      mate[far[a]] = near[a];
      count = expect(a, near[a], count);
      count = expect(b, far[a], count);
      x = forward ? b : a;
    }
    firstChild[blossom] = child;
    base[blossom] = newBase;
    return count;
  }

  private int expect(int node, int person, int count) {
    if (node < people) {
      return count;
    }
    pending[count] = node;
    pending[count + 1] = person;
    return count + 2;
  }
}
