package org.weft.matching.kernel.baseline;

import java.util.Arrays;
import java.util.Random;

/**
 * Two parents exchange the mentors of some mentees, as few as will do, so that both children keep the places.
 *
 * <p><b>Details.</b> One mentee whose mentors differ is drawn. It takes its mentor from the other parent; if that overfills
 * the mentor in either child, another mentee that differs there must exchange too, the first in index order, and so on. With
 * one place each these are the mentees of one cycle or path of the union of both parents. A mentee joins once at most, so
 * there are no more steps than mentees; if none is left to join, everybody who differs at that mentor has, and places are kept
 * because the parents kept them. The children replace the parents only if both are stable.
 */
final class CycleCrossover {
  private final WeakMarket market;
  private final int[] joined;
  private final boolean[] isJoined;
  private int size;

  CycleCrossover(WeakMarket market) {
    this.market = market;
    this.joined = new int[market.graph.mentees()];
    this.isJoined = new boolean[joined.length];
  }

  /** Exchanges in place, or leaves both as they were. */
  void exchange(int[] one, int[] other, Random random) {
    int[] differing = differing(one, other);
    if (differing.length == 0) {
      return;
    }
    join(differing[random.nextInt(differing.length)], one, other);
    for (int at = 0; at < size; at++) {
      settle(one[joined[at]], one, other, differing);
      settle(other[joined[at]], other, one, differing);
    }
    if (!market.isStable(one) || !market.isStable(other)) {
      for (int at = 0; at < size; at++) {
        swap(joined[at], one, other);
      }
    }
    while (size > 0) {
      isJoined[joined[--size]] = false;
    }
  }

  private static int[] differing(int[] one, int[] other) {
    int[] differing = new int[one.length];
    int size = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        differing[size++] = i;
      }
    }
    return Arrays.copyOf(differing, size);
  }

  private void join(int mentee, int[] one, int[] other) {
    isJoined[mentee] = true;
    joined[size++] = mentee;
    swap(mentee, one, other);
  }

  private static void swap(int mentee, int[] one, int[] other) {
    int edge = one[mentee];
    one[mentee] = other[mentee];
    other[mentee] = edge;
  }

  /** Makes room at the mentor of an edge that was taken over. */
  private void settle(int edge, int[] child, int[] sibling, int[] differing) {
    if (edge < 0) {
      return;
    }
    int mentor = market.graph.mentorOf(edge);
    int load = 0;
    for (int e : child) {
      load += isAt(e, mentor) ? 1 : 0;
    }
    for (int k = 0; k < differing.length && load > market.capacity[mentor]; k++) {
      int i = differing[k];
      if (!isJoined[i] && isAt(child[i], mentor)) {
        join(i, child, sibling);
        load--;
      }
    }
  }

  private boolean isAt(int edge, int mentor) {
    return edge >= 0 && market.graph.mentorOf(edge) == mentor;
  }
}
