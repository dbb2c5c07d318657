package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Looks for augmenting paths in a general graph, one alternating tree at a time.
 *
 * <p>A tree has outer people, reached by an even number of steps from the root, and inner people, reached by an odd
 * number. An edge between two outer people of one tree closes an odd circle, a blossom; all its people become outer and
 * are treated as one, named by the base, the person nearest to the root. An edge to an unmatched person ends the search.
 *
 * <p><b>Details.</b> An inner person keeps the outer one it was reached from. A person who was inner and became outer
 * keeps the edge that closed the blossom, its bridge, directed away from it. The even path from a person to the root then
 * starts with its partner, or, if it has a bridge, runs backward from the near end of the bridge and goes on from the far
 * end. Only the unmatched edges of that path matter, in any order, so a stack of pieces replaces recursion. Blossoms are a
 * disjoint-set forest with the base as root. After success only the people touched are reset, after failure none.
 */
final class BlossomSearch {
  private static final byte INNER = 1;
  private static final byte OUTER = 2;

  private final PeerGraph graph;
  private final int[] partner;
  private final byte[] label;
  private final boolean[] leftAside;
  private final int[] reachedFrom;
  private final int[] bridgeNear;
  private final int[] bridgeFar;
  private final int[] towardBase;
  private final int[] touched;
  private int touchedCount;
  private final int[] queue;
  private int queueEnd;
  private final int[] metIn;
  private int meeting;
  private final int[] flipped;
  private int flippedCount;
  private final int[] pieces;
  private int pieceCount;

  BlossomSearch(PeerGraph graph, int[] partner) {
    int people = partner.length;
    this.graph = graph;
    this.partner = partner;
    this.label = new byte[people];
    this.leftAside = new boolean[people];
    this.reachedFrom = new int[people];
    this.bridgeNear = new int[people];
    this.bridgeFar = new int[people];
    this.towardBase = new int[people];
    for (int i = 0; i < people; i++) {
      towardBase[i] = i;
      bridgeNear[i] = -1;
    }
    this.touched = new int[people];
    this.queue = new int[people];
    this.metIn = new int[people];
    this.flipped = new int[people + 2];
    this.pieces = new int[2 * people + 2];
  }

  boolean isUnmatched(int person) {
    return partner[person] == -1;
  }

  /** Matches this person and one more if that is possible; else leaves its tree aside. */
  void growFrom(int root) {
    touchedCount = 0;
    queueEnd = 0;
    addOuter(root);
    boolean found = false;
    for (int head = 0; head < queueEnd && !found; head++) {
      found = scan(queue[head], root);
    }
    for (int k = 0; k < touchedCount; k++) {
      if (found) {
        reset(touched[k]);
      } else {
        leftAside[touched[k]] = true;
      }
    }
  }

  private boolean scan(int v, int root) {
    for (int e = graph.start[v]; e < graph.start[v + 1]; e++) {
      int w = graph.peer[e];
      if (leftAside[w]) {
        continue;
      }
      if (label[w] == OUTER) {
        shrink(v, w);
      } else if (label[w] != INNER && partner[w] == -1) {
        augment(v, w, root);
        return true;
      } else if (label[w] != INNER) {
        label[w] = INNER;
        reachedFrom[w] = v;
        touched[touchedCount++] = w;
        addOuter(partner[w]);
      }
    }
    return false;
  }

  private void addOuter(int person) {
    label[person] = OUTER;
    touched[touchedCount++] = person;
    queue[queueEnd++] = person;
  }

  private void reset(int person) {
    label[person] = 0;
    bridgeNear[person] = -1;
    towardBase[person] = person;
  }

  private int base(int person) {
    int x = person;
    while (towardBase[x] != x) {
      towardBase[x] = towardBase[towardBase[x]];
      x = towardBase[x];
    }
    return x;
  }

  private void shrink(int v, int w) {
    int x = base(v);
    int y = base(w);
    if (x != y) {
      int top = meet(x, y);
      absorb(v, w, top);
      absorb(w, v, top);
    }
  }

  /** The first base that both bases reach on the way to the root; the two take turns. */
  private int meet(int left, int right) {
    meeting++;
    int x = left;
    int y = right;
    while (true) {
      if (x >= 0) {
        if (metIn[x] == meeting) {
          return x;
        }
        metIn[x] = meeting;
        x = partner[x] == -1 ? -1 : base(reachedFrom[partner[x]]);
      }
      int z = x;
      x = y;
      y = z;
    }
  }

  /** Makes everybody between near and the new base outer; the bridge leads from near to far. */
  private void absorb(int near, int far, int top) {
    int x = base(near);
    while (x != top) {
      int inner = partner[x];
      label[inner] = OUTER;
      bridgeNear[inner] = near;
      bridgeFar[inner] = far;
      queue[queueEnd++] = inner;
      towardBase[x] = top;
      towardBase[inner] = top;
      x = base(reachedFrom[inner]);
    }
  }

  private void augment(int v, int w, int root) {
    flippedCount = 0;
    pieceCount = 0;
    flip(v, w);
    addPiece(v, root);
    while (pieceCount > 0) {
      int stop = pieces[--pieceCount];
      collect(pieces[--pieceCount], stop);
    }
    for (int k = 0; k < flippedCount; k += 2) {
      partner[flipped[k]] = flipped[k + 1];
      partner[flipped[k + 1]] = flipped[k];
    }
  }

  /** Notes the unmatched edges of the even path from an outer person to an outer ancestor. */
  private void collect(int from, int stop) {
    int v = from;
    while (v != stop) {
      if (bridgeNear[v] == -1) {
        int inner = partner[v];
        flip(inner, reachedFrom[inner]);
        v = reachedFrom[inner];
      } else {
        addPiece(bridgeNear[v], partner[v]);
        flip(bridgeNear[v], bridgeFar[v]);
        v = bridgeFar[v];
      }
    }
  }

  private void flip(int x, int y) {
    flipped[flippedCount++] = x;
    flipped[flippedCount++] = y;
  }

  private void addPiece(int from, int stop) {
    pieces[pieceCount++] = from;
    pieces[pieceCount++] = stop;
  }

  LargestMatching result() {
    int[] barrier = new int[label.length];
    int count = 0;
    for (int i = 0; i < label.length; i++) {
      if (label[i] == INNER) {
        barrier[count++] = i;
      }
    }
    return new LargestMatching(partner, Arrays.copyOf(barrier, count));
  }
}
