package org.weft.matching.kernel.peers;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Who may be paired with whom in one pool, and how much each person likes it: one list of peers for each person, best
 * first, without ties.
 *
 * <p>People are numbered {@code 0 .. people-1}. A person's place in its list is the rank, 0 for the favorite. Lists may be
 * incomplete. Two people may be paired only if each lists the other: a one-sided wish is dropped, the rest of the list
 * moves up, and {@link #droppedFrom} with {@link #droppedTo} report it. So every entry, called an edge, has a twin: the
 * entry of the same two people in the other's list.
 *
 * <pre>{@code
 * PeerGraph pool = PeerGraph.ofLists(new int[][] {{1, 2}, {0}, {}});
 * pool.edges(); // 2: 0 lists 1 and 1 lists 0
 * pool.droppedTo(); // [2]: 0 listed 2, who did not list 0
 * }</pre>
 *
 * <p><b>Details.</b> Compressed sparse rows in the order of preference, so the rank of an edge is its distance from the
 * start of its row. Twins are found with one transposition, O(people + edges), without sorting. The graph never changes;
 * the kernels of this package read the arrays directly and write to none of them.
 */
public final class PeerGraph {
  final int[] start;
  final int[] peer;
  final int[] twin;
  private final int[] droppedFrom;
  private final int[] droppedTo;

  private PeerGraph(int[] start, int[] peer, int[] twin, int[] droppedFrom, int[] droppedTo) {
    this.start = start;
    this.peer = peer;
    this.twin = twin;
    this.droppedFrom = droppedFrom;
    this.droppedTo = droppedTo;
  }

  /**
   * Reads one list for each person; O(people + edges).
   *
   * @param lists the peers of each person, best first; copied
   * @return the pool
   * @throws IllegalArgumentException if a list names a person who does not exist, its owner, or somebody twice, or if
   *     there are too many entries
   */
  public static PeerGraph ofLists(int[][] lists) {
    long entries = 0;
    for (int[] list : lists) {
      entries += list.length;
    }
    checkArgument(
        entries <= Integer.MAX_VALUE - 8,
        "a pool can have at most %s entries but would have %s; keep the best peers of each person only",
        Integer.MAX_VALUE - 8,
        entries);
    int[] start = new int[lists.length + 1];
    int[] peer = new int[(int) entries];
    for (int i = 0; i < lists.length; i++) {
      System.arraycopy(lists[i], 0, peer, start[i], lists[i].length);
      start[i + 1] = start[i] + lists[i].length;
    }
    return ofRows(start, peer);
  }

  /**
   * Reads the lists from compressed sparse rows; O(people + edges).
   *
   * @param start first entry of each person and, last, the number of entries; copied
   * @param peer the peer of each entry, best first within a row; copied
   * @return the pool
   * @throws IllegalArgumentException if the row starts fall or do not fit, or if a list names a person who does not
   *     exist, its owner, or somebody twice
   */
  public static PeerGraph of(int[] start, int[] peer) {
    PeerChecks.starts(start, peer.length);
    return ofRows(start.clone(), peer.clone());
  }

  private static PeerGraph ofRows(int[] start, int[] peer) {
    PeerChecks.rows(start, peer);
    int[] twin = PeerTwins.of(start, peer);
    int kept = 0;
    for (int t : twin) {
      kept += t >= 0 ? 1 : 0;
    }
    return kept == peer.length
        ? new PeerGraph(start, peer, twin, new int[0], new int[0])
        : withoutOneSided(start, peer, twin, kept);
  }

  private static PeerGraph withoutOneSided(int[] start, int[] peer, int[] twin, int kept) {
    int people = start.length - 1;
    int[] newStart = new int[people + 1];
    int[] newPeer = new int[kept];
    int[] newEdge = new int[peer.length];
    int[] from = new int[peer.length - kept];
    int[] to = new int[peer.length - kept];
    int next = 0;
    for (int i = 0; i < people; i++) {
      for (int e = start[i]; e < start[i + 1]; e++) {
        if (twin[e] >= 0) {
          newPeer[next] = peer[e];
          newEdge[e] = next++;
        } else {
          from[e - next] = i;
          to[e - next] = peer[e];
        }
      }
      newStart[i + 1] = next;
    }
    int[] newTwin = new int[kept];
    for (int e = 0; e < peer.length; e++) {
      if (twin[e] >= 0) {
        newTwin[newEdge[e]] = newEdge[twin[e]];
      }
    }
    return new PeerGraph(newStart, newPeer, newTwin, from, to);
  }

  /**
   * Tells the number of people.
   *
   * @return 0 or more
   */
  public int people() {
    return start.length - 1;
  }

  /**
   * Tells the number of entries in all lists: twice the number of pairs that are possible.
   *
   * @return an even number, 0 or more
   */
  public int edges() {
    return peer.length;
  }

  /**
   * Tells where the list of a person begins: its favorite.
   *
   * @param person index of the person
   * @return its first edge; equal to {@link #endEdge} if the list is empty
   */
  public int firstEdge(int person) {
    return start[person];
  }

  /**
   * Tells where the list of a person ends.
   *
   * @param person index of the person
   * @return the edge after its last one
   */
  public int endEdge(int person) {
    return start[person + 1];
  }

  /**
   * Tells whom an edge names.
   *
   * @param edge index of the edge
   * @return index of the peer
   */
  public int peerOf(int edge) {
    return peer[edge];
  }

  /**
   * Gives the edge of the same two people in the other's list.
   *
   * @param edge index of the edge
   * @return index of its twin; the twin of the twin is the edge
   */
  public int twinOf(int edge) {
    return twin[edge];
  }

  /**
   * Tells who had one-sided wishes.
   *
   * @return for each wish that was dropped, its owner; in the order of the lists
   */
  public int[] droppedFrom() {
    return droppedFrom.clone();
  }

  /**
   * Tells whom the one-sided wishes named.
   *
   * @return for each wish that was dropped, the peer who did not list its owner; parallel to {@link #droppedFrom}
   */
  public int[] droppedTo() {
    return droppedTo.clone();
  }

  /**
   * Gives the lists as they are used, without one-sided wishes.
   *
   * @return the peers of each person, best first
   */
  public int[][] lists() {
    int[][] lists = new int[people()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = Arrays.copyOfRange(peer, start[i], start[i + 1]);
    }
    return lists;
  }
}
