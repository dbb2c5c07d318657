package org.weft.matching.kernel.peers;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Checks by a barrier that pairs are as many as possible, without trusting whoever found them.
 *
 * <p>Without the barrier, the pool falls apart; every component with an odd number of people leaves somebody who needs a
 * partner from the barrier. So (odd components) - (people in the barrier) people are unmatched whatever is done. If
 * exactly so many are, there are no more pairs (Tutte–Berge).
 *
 * <p><b>Details.</b> One flood over the edges, O(people + edges), with a stack of its own. Nothing of {@link
 * MaximumMatching} is used.
 */
public final class MaximumCheck {
  private MaximumCheck() {}

  /**
   * Checks a matching with the barrier it carries.
   *
   * @param graph who may be paired with whom
   * @param matching the matching
   * @return the verdict of {@link #check(PeerGraph, int[], int[])}
   * @throws IllegalArgumentException if the matching is one of a pool of another size
   */
  public static PeerVerdict check(PeerGraph graph, LargestMatching matching) {
    return check(graph, matching.partner(), matching.barrier());
  }

  /**
   * Checks pairs and a barrier.
   *
   * @param graph who may be paired with whom
   * @param partner for each person its partner, or -1
   * @param barrier some people, each once
   * @return {@link PeerVerdict.Holds}, else the first {@link PeerVerdict.NotListed} or {@link PeerVerdict.NotMutual} in
   *     index order, else {@link PeerVerdict.NotTight}
   * @throws IllegalArgumentException if the array of partners has the wrong length, or the barrier names a person twice
   *     or one who does not exist
   */
  public static PeerVerdict check(PeerGraph graph, int[] partner, int[] barrier) {
    PeerChecks.perPerson(graph, partner.length, "partner");
    PeerVerdict fits = RoommatesCheck.fits(graph, partner);
    if (!fits.holds()) {
      return fits;
    }
    int unmatched = 0;
    for (int j : partner) {
      unmatched += j == -1 ? 1 : 0;
    }
    int unavoidable = oddComponents(graph, reached(graph, barrier)) - barrier.length;
    return unmatched == unavoidable ? fits : new PeerVerdict.NotTight(unmatched, unavoidable);
  }

  private static boolean[] reached(PeerGraph graph, int[] barrier) {
    boolean[] reached = new boolean[graph.people()];
    for (int i : barrier) {
      checkArgument(
          i >= 0 && i < reached.length && !reached[i],
          "barrier must name people 0 to %s, each once, but named %s; leave out the rest",
          reached.length - 1,
          i);
      reached[i] = true;
    }
    return reached;
  }

  private static int oddComponents(PeerGraph graph, boolean[] reached) {
    int[] stack = new int[reached.length];
    int odd = 0;
    for (int i = 0; i < reached.length; i++) {
      if (!reached[i]) {
        odd += flood(graph, i, reached, stack) % 2;
      }
    }
    return odd;
  }

  private static int flood(PeerGraph graph, int from, boolean[] reached, int[] stack) {
    int size = 1;
    int depth = 0;
    stack[depth++] = from;
    reached[from] = true;
    while (depth > 0) {
      int i = stack[--depth];
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.peer[e];
        if (!reached[j]) {
          reached[j] = true;
          stack[depth++] = j;
          size++;
        }
      }
    }
    return size;
  }
}
