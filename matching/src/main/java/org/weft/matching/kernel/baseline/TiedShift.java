package org.weft.matching.kernel.baseline;

import java.util.Arrays;
import java.util.Random;

/**
 * Moves mentees around a circle so that nobody on either side is worse off: with strict lists there is no such circle, with
 * ties there may be many.
 *
 * <p><b>Details.</b> One matched mentee is drawn, and a shortest circle through it is looked for, breadth first: from a mentee
 * to each mentee whose place it likes at least as much as its own and whose mentor likes it at least as much. Where nobody is
 * worse off, nobody who did not block before blocks now, so a stable matching stays stable.
 */
final class TiedShift {
  private static final int NONE = -1;

  private final WeakMarket market;
  private final int[] queue;
  private final int[] cameFrom;
  private final int[] takes;
  private final int[] firstAt;
  private final int[] nextAt;

  TiedShift(WeakMarket market) {
    this.market = market;
    this.queue = new int[market.graph.mentees()];
    this.cameFrom = new int[queue.length];
    this.takes = new int[queue.length];
    this.firstAt = new int[market.graph.mentors()];
    this.nextAt = new int[queue.length];
  }

  /** Shifts in place, or leaves all as it was if there is no circle. */
  void apply(int[] matchedEdge, Random random) {
    int size = 0;
    Arrays.fill(firstAt, NONE);
    for (int i = matchedEdge.length - 1; i >= 0; i--) {
      if (matchedEdge[i] != NONE) {
        int j = market.graph.mentorOf(matchedEdge[i]);
        nextAt[i] = firstAt[j];
        firstAt[j] = i;
        queue[size++] = i;
      }
    }
    if (size > 0) {
      int start = queue[random.nextInt(size)];
      int last = search(start, matchedEdge);
      if (last != NONE) {
        shift(start, last, matchedEdge);
      }
    }
  }

  /** Looks for the mentee from which a shortest way leads back to the start. */
  private int search(int start, int[] matchedEdge) {
    Arrays.fill(cameFrom, NONE);
    queue[0] = start;
    int size = 1;
    for (int at = 0; at < size; at++) {
      int i = queue[at];
      for (int e = market.graph.firstEdge(i); e < market.graph.endEdge(i); e++) {
        int j = market.graph.mentorOf(e);
        boolean likes =
            e != matchedEdge[i] && market.menteePoints[e] >= market.menteePoints[matchedEdge[i]];
        for (int k = likes ? firstAt[j] : NONE; k != NONE; k = nextAt[k]) {
          if (market.mentorPoints[e] >= market.mentorPoints[matchedEdge[k]]
              && cameFrom[k] == NONE) {
            cameFrom[k] = i;
            takes[k] = e;
            if (k == start) {
              return i;
            }
            queue[size++] = k;
          }
        }
      }
    }
    return NONE;
  }

  /** Whoever the way came from takes the place of the one it led to. */
  private void shift(int start, int last, int[] matchedEdge) {
    int k = start;
    int i = last;
    while (true) {
      matchedEdge[i] = takes[k];
      if (i == start) {
        return;
      }
      k = i;
      i = cameFrom[i];
    }
  }
}
