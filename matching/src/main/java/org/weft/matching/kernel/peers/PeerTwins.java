package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Finds the twin of each entry by transposing the lists with a counting sort.
 *
 * <p>For each person, its own entries are noted by peer; then everybody who lists this person looks itself up. Notes are
 * stamped by the person, so that they need not be erased.
 */
final class PeerTwins {
  private PeerTwins() {}

  /** For each entry its twin, or -1 for a one-sided wish; O(people + entries). */
  static int[] of(int[] start, int[] peer) {
    int people = start.length - 1;
    int[] next = new int[people + 1];
    for (int j : peer) {
      next[j + 1]++;
    }
    for (int j = 0; j < people; j++) {
      next[j + 1] += next[j];
    }
    int[] inStart = next.clone();
    int[] inEdge = new int[peer.length];
    int[] inOwner = new int[peer.length];
    for (int i = 0; i < people; i++) {
      for (int e = start[i]; e < start[i + 1]; e++) {
        int at = next[peer[e]]++;
        inEdge[at] = e;
        inOwner[at] = i;
      }
    }
    return lookedUp(start, peer, inStart, inEdge, inOwner);
  }

  private static int[] lookedUp(
      int[] start, int[] peer, int[] inStart, int[] inEdge, int[] inOwner) {
    int people = start.length - 1;
    int[] twin = new int[peer.length];
    int[] noted = new int[people];
    int[] notedBy = new int[people];
    Arrays.fill(notedBy, -1);
    for (int j = 0; j < people; j++) {
      for (int e = start[j]; e < start[j + 1]; e++) {
        noted[peer[e]] = e;
        notedBy[peer[e]] = j;
      }
      for (int at = inStart[j]; at < inStart[j + 1]; at++) {
        int i = inOwner[at];
        twin[inEdge[at]] = notedBy[i] == j ? noted[i] : -1;
      }
    }
    return twin;
  }
}
