package org.weft.matching.kernel.peers;

/**
 * What is left of the preference lists while {@link StableRoommates} shortens them.
 *
 * <p>Lists lose entries only because one of the two people cut off the end of its list. So the last edge of each person
 * is the whole state: an edge is left exactly if neither it nor its twin lies behind the last edge of its owner. The
 * first and the second edge of a person only move backward in the list; they are kept as pointers that skip what is gone.
 * After phase 1, unless x is single: y is first for x exactly if x is last for y.
 */
final class RoommatesTable {
  private final int[] start;
  private final int[] peer;
  private final int[] twin;
  private final int[] first;
  private final int[] second;
  private final int[] last;

  RoommatesTable(PeerGraph graph) {
    int people = graph.people();
    this.start = graph.start;
    this.peer = graph.peer;
    this.twin = graph.twin;
    this.first = new int[people];
    this.second = new int[people];
    this.last = new int[people];
    for (int x = 0; x < people; x++) {
      first[x] = start[x];
      last[x] = start[x + 1] - 1;
    }
    propose();
  }

  /** Phase 1: everybody proposes down its list and holds the best proposal; who holds one cuts off the rest. */
  private void propose() {
    boolean[] holds = new boolean[first.length];
    for (int begin = 0; begin < first.length; begin++) {
      int x = begin;
      while (x >= 0) {
        x = proposeOnce(x, holds);
      }
    }
  }

  /** The person who must propose next, or -1. */
  private int proposeOnce(int x, boolean[] holds) {
    int e = nextLeft(x, first[x]);
    first[x] = e;
    if (e > last[x]) {
      return -1;
    }
    int y = peer[e];
    int rejected = holds[y] ? peer[last[y]] : -1;
    holds[y] = true;
    last[y] = twin[e];
    return rejected;
  }

  /** The first edge from here on that is left, or the one behind the last. */
  private int nextLeft(int x, int from) {
    int e = from;
    while (e <= last[x] && twin[e] > last[peer[e]]) {
      e++;
    }
    return e;
  }

  /** Whether more than one entry is left. */
  boolean hasSecond(int x) {
    return first[x] < last[x];
  }

  /** Whether exactly two entries are left; {@link #lastOfSecond} must have been asked before. */
  boolean hasTwo(int x) {
    return second[x] == last[x];
  }

  int second(int x) {
    return peer[second[x]];
  }

  /** The next person of the walk; x must have a second entry. */
  int lastOfSecond(int x) {
    second[x] = nextLeft(x, Math.max(second[x], first[x] + 1));
    return peer[last[peer[second[x]]]];
  }

  /** Makes the second entry the first, and x the last entry of that person. */
  void moveToSecond(int x) {
    first[x] = second[x];
    last[peer[second[x]]] = twin[second[x]];
  }

  /** For each person the first entry that is left, itself if nothing is. */
  int[] firsts() {
    int[] firsts = new int[first.length];
    for (int x = 0; x < first.length; x++) {
      firsts[x] = first[x] <= last[x] ? peer[first[x]] : x;
    }
    return firsts;
  }
}
