package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Pairs people of one pool so that no two of them would both rather have each other, or proves that this is impossible.
 *
 * <p>The result is {@link StablePairs}, or a {@link StablePartition} with a circle of three, five, ... people who chase
 * each other; such a circle is the same in every stable partition and excludes every stable matching. Example, three
 * people and one who is everybody's last choice:
 *
 * <pre>{@code
 * PeerGraph pool = PeerGraph.ofLists(new int[][] {{1, 2, 3}, {2, 0, 3}, {0, 1, 3}, {0, 1, 2}});
 * StableRoommates.solve(pool); // StablePartition: the odd party is 0, 1, 2, and 3 is single
 * }</pre>
 *
 * <p>There are no ties. If several stable matchings exist, which one is found depends on the order of the indices; who is
 * single and who is in an odd party does not. O(people + edges) time and memory.
 *
 * <p>Sources: R. W. Irving, "An Efficient Algorithm for the Stable Roommates Problem", Journal of Algorithms 6 (1985); D.
 * Gusfield and R. W. Irving, "The Stable Marriage Problem", 1989, chapter 4; J. J. M. Tan, Journal of Algorithms 12
 * (1991).
 *
 * <p><b>Details.</b> Phase 1, in {@link RoommatesTable}, makes everybody's first choice the one whose last choice they
 * are. In phase 2 a walk goes from a person x to the last choice of x's second choice. When it closes, the people on the
 * circle form a rotation, and moving each to its second choice removes pairs that are not needed. The move would leave
 * somebody without anyone only if everyone on the circle has exactly two choices left and is also a second choice on it:
 * then the circle is an odd party and is kept. (Let y(i) be the first and y(i+1) the second choice of x(i). If a pair
 * that should stay is removed, then x(a) = y(b) and x(b) = y(a+1) for some a and b; both lists have two entries, and the
 * same holds for b-1 and a in the place of a and b. By induction all lists have two entries and x(i) = y(i+d) with 2d = 1
 * modulo the length, so the length is odd.) Nobody outside has people of an odd party left on the list, so it is never
 * met again. At the end each list has one entry, or two and an odd party.
 *
 * <p>The part of the walk before the rotation stays valid, so it is kept on the stack. Each step is paid for by a removed
 * pair or a person of an odd party: the walks are linear in total.
 */
public final class StableRoommates {
  private final RoommatesTable table;
  private final int[] path;
  private final int[] placeOnPath;
  private final boolean[] inOddParty;
  private int depth;
  private boolean anyOddParty;

  private StableRoommates(PeerGraph graph) {
    int people = graph.people();
    this.table = new RoommatesTable(graph);
    this.path = new int[people];
    this.placeOnPath = new int[people];
    Arrays.fill(placeOnPath, -1);
    this.inOddParty = new boolean[people];
  }

  /**
   * Finds a stable matching or the proof that there is none.
   *
   * @param graph the lists of one pool
   * @return stable pairs, or a stable partition with an odd party of three or more
   */
  public static RoommatesResult solve(PeerGraph graph) {
    StableRoommates search = new StableRoommates(graph);
    for (int x = 0; x < graph.people(); x++) {
      while (!search.inOddParty[x] && search.table.hasSecond(x)) {
        search.walkFrom(x);
      }
    }
    return search.result();
  }

  private void walkFrom(int start) {
    push(start);
    while (depth > 0) {
      int x = path[depth - 1];
      if (!table.hasSecond(x)) {
        cutPathAt(depth - 1);
        continue;
      }
      int next = table.lastOfSecond(x);
      int from = placeOnPath[next];
      if (from < 0) {
        push(next);
      } else {
        settle(from);
        cutPathAt(from);
      }
    }
  }

  private void push(int x) {
    placeOnPath[x] = depth;
    path[depth++] = x;
  }

  private void cutPathAt(int from) {
    while (depth > from) {
      placeOnPath[path[--depth]] = -1;
    }
  }

  private void settle(int from) {
    boolean odd = isOddParty(from);
    anyOddParty |= odd;
    for (int k = from; k < depth; k++) {
      if (odd) {
        inOddParty[path[k]] = true;
      } else {
        table.moveToSecond(path[k]);
      }
    }
  }

  private boolean isOddParty(int from) {
    if (placeOnPath[table.second(path[from])] < from) {
      return false;
    }
    for (int k = from; k < depth; k++) {
      if (!table.hasTwo(path[k])) {
        return false;
      }
    }
    return true;
  }

  private RoommatesResult result() {
    int[] successor = table.firsts();
    if (anyOddParty) {
      return new StablePartition(successor);
    }
    for (int i = 0; i < successor.length; i++) {
      if (successor[i] == i) {
        successor[i] = -1;
      }
    }
    return new StablePairs(successor);
  }
}
