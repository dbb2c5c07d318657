package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Checks what {@link StableRoommates} claims, without trusting it: that pairs are stable, or that none can be.
 *
 * <p>Two people who list each other block pairs if each is single or prefers the other to its partner. They block a
 * partition if each prefers the other to its predecessor. A partition that nobody blocks, in which everybody prefers the
 * successor to the predecessor, and that has an odd party of three or more, excludes every stable matching (Tan 1991).
 *
 * <p>Of several blocking pairs the one named has the lowest index and, of that person's peers, the one it likes best.
 *
 * <p><b>Details.</b> One pass ranks what each person is given, a second one looks at each edge: O(people + edges). Nothing
 * of the solver is used.
 */
public final class RoommatesCheck {
  /** What a single person is given: anybody listed is better. */
  private static final int WORSE_THAN_ALL = Integer.MAX_VALUE;

  /** What a person that must not block is given: nobody listed is better. */
  private static final int BEYOND_WISHES = -1;

  private RoommatesCheck() {}

  /**
   * Checks a result of either kind.
   *
   * @param graph the lists of one pool
   * @param result what the solver found
   * @return the verdict of {@link #checkPairs} or {@link #checkImpossible}
   * @throws IllegalArgumentException if the result is one of a pool of another size
   */
  public static PeerVerdict check(PeerGraph graph, RoommatesResult result) {
    if (result instanceof StablePairs pairs) {
      return checkPairs(graph, pairs.partner());
    }
    return checkImpossible(graph, ((StablePartition) result).successor());
  }

  /**
   * Checks that pairs are stable.
   *
   * @param graph the lists of one pool
   * @param partner for each person its partner, or -1
   * @return {@link PeerVerdict.Holds}, else the first {@link PeerVerdict.NotListed} or {@link PeerVerdict.NotMutual} in
   *     index order, else the first {@link PeerVerdict.Blocked}
   * @throws IllegalArgumentException if the array has the wrong length
   */
  public static PeerVerdict checkPairs(PeerGraph graph, int[] partner) {
    return checkPairs(graph, partner, WORSE_THAN_ALL);
  }

  /**
   * Checks that no two people who both have partners would leave them for each other; people without one are ignored.
   *
   * @param graph the lists of one pool
   * @param partner for each person its partner, or -1
   * @return as {@link #checkPairs}
   * @throws IllegalArgumentException if the array has the wrong length
   */
  public static PeerVerdict checkAmongMatched(PeerGraph graph, int[] partner) {
    return checkPairs(graph, partner, BEYOND_WISHES);
  }

  /**
   * Counts the pairs of people who would rather have each other than what they are given.
   *
   * @param graph the lists of one pool
   * @param partner for each person its partner, or -1
   * @return the number of blocking pairs
   * @throws IllegalArgumentException if the array has the wrong length or is no matching of this pool
   */
  public static long blockingPairs(PeerGraph graph, int[] partner) {
    PeerChecks.perPerson(graph, partner.length, "partner");
    PeerVerdict fits = fits(graph, partner);
    if (!fits.holds()) {
      throw new IllegalArgumentException(
          "partner must pair people who list each other but: " + fits + "; check it first");
    }
    long blocking = 0;
    for (int i = 0; i < partner.length; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1] && graph.peer[e] != partner[i]; e++) {
        int j = graph.peer[e];
        int own = partner[j] == -1 ? WORSE_THAN_ALL : rank(graph, j, partner[j]);
        blocking += i < j && graph.twin[e] - graph.start[j] < own ? 1 : 0;
      }
    }
    return blocking;
  }

  private static PeerVerdict checkPairs(PeerGraph graph, int[] partner, int rankOfNobody) {
    PeerChecks.perPerson(graph, partner.length, "partner");
    PeerVerdict fits = fits(graph, partner);
    if (!fits.holds()) {
      return fits;
    }
    int[] rank = new int[partner.length];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = partner[i] == -1 ? rankOfNobody : rank(graph, i, partner[i]);
    }
    return unblocked(graph, rank);
  }

  /** Whether all partners exist, are listed and mutual; also the first half of {@link MaximumCheck}. */
  static PeerVerdict fits(PeerGraph graph, int[] partner) {
    for (int i = 0; i < partner.length; i++) {
      int j = partner[i];
      if (j != -1 && rank(graph, i, j) < 0) {
        return new PeerVerdict.NotListed(i, j);
      }
      if (j != -1 && partner[j] != i) {
        return new PeerVerdict.NotMutual(i, j, partner[j]);
      }
    }
    return new PeerVerdict.Holds();
  }

  /**
   * Checks that a stable partition excludes every stable matching.
   *
   * @param graph the lists of one pool
   * @param successor for each person its successor, itself if it is single
   * @return the verdict of {@link #checkPartition}, or {@link PeerVerdict.NoOddParty}
   * @throws IllegalArgumentException if the array has the wrong length
   */
  public static PeerVerdict checkImpossible(PeerGraph graph, int[] successor) {
    PeerVerdict stable = checkPartition(graph, successor);
    return stable.holds() && !hasOddParty(successor) ? new PeerVerdict.NoOddParty() : stable;
  }

  /**
   * Checks that a partition is stable, whatever the size of its parties.
   *
   * @param graph the lists of one pool
   * @param successor for each person its successor, itself if it is single
   * @return {@link PeerVerdict.Holds}, else the first {@link PeerVerdict.NotListed} or {@link
   *     PeerVerdict.SharedSuccessor}, else the first {@link PeerVerdict.WrongDirection}, else the first {@link
   *     PeerVerdict.Blocked}; but for the last, each in index order
   * @throws IllegalArgumentException if the array has the wrong length
   */
  public static PeerVerdict checkPartition(PeerGraph graph, int[] successor) {
    PeerChecks.perPerson(graph, successor.length, "successor");
    int[] predecessor = new int[successor.length];
    Arrays.fill(predecessor, -1);
    for (int i = 0; i < successor.length; i++) {
      int j = successor[i];
      if (j != i && rank(graph, i, j) < 0) {
        return new PeerVerdict.NotListed(i, j);
      }
      if (predecessor[j] != -1) {
        return new PeerVerdict.SharedSuccessor(i, j);
      }
      predecessor[j] = i;
    }
    int[] rank = new int[successor.length];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = predecessor[i] == i ? WORSE_THAN_ALL : rank(graph, i, predecessor[i]);
      if (predecessor[i] != i && rank(graph, i, successor[i]) > rank[i]) {
        return new PeerVerdict.WrongDirection(i, successor[i], predecessor[i]);
      }
    }
    return unblocked(graph, rank);
  }

  /** Whether nobody has a peer who is better than rank says, and for whom it is better in turn. */
  private static PeerVerdict unblocked(PeerGraph graph, int[] rank) {
    for (int i = 0; i < rank.length; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.peer[e];
        if (i < j && e - graph.start[i] < rank[i] && graph.twin[e] - graph.start[j] < rank[j]) {
          return new PeerVerdict.Blocked(i, j);
        }
      }
    }
    return new PeerVerdict.Holds();
  }

  private static boolean hasOddParty(int[] successor) {
    boolean[] seen = new boolean[successor.length];
    for (int first = 0; first < successor.length; first++) {
      int size = 0;
      for (int i = first; !seen[i]; i = successor[i]) {
        seen[i] = true;
        size++;
      }
      if (size >= 3 && size % 2 == 1) {
        return true;
      }
    }
    return false;
  }

  /** Place of a peer in a list, or -1; a scan of one list, done a few times for each person. */
  private static int rank(PeerGraph graph, int person, int peer) {
    for (int e = graph.start[person]; e < graph.start[person + 1]; e++) {
      if (graph.peer[e] == peer) {
        return e - graph.start[person];
      }
    }
    return -1;
  }
}
