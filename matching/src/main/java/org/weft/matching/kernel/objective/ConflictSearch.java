package org.weft.matching.kernel.objective;

import java.util.Arrays;

/**
 * Tries to meet minimums, and finds mentors whose minimums clash if it cannot.
 *
 * <p>Fill as many wanted places as possible. From a mentor who still lacks a mentee, go to every candidate who does not come
 * yet, and from there to every mentor to whom that candidate does come. Nobody met on the way can spare anything: the mentees
 * have all their mentors, the mentors no mentee beyond their minimum. So all pairs that these mentors could have, they have,
 * and they are fewer than wanted. Leaving out one mentor after the other, as long as a clash is left, makes the set smallest:
 * without any one of them the rest could be met.
 */
final class ConflictSearch {
  private ConflictSearch() {}

  /** Whether all wanted places can be filled; leaves a best flow. */
  static boolean fill(Circulation net) {
    long[] cost = new long[net.arcs()];
    Arrays.fill(cost, net.wanted, net.more, -1);
    new Level(net, cost).run();
    return lacking(net) < 0;
  }

  static MinimumConflict smallest(PlaceBounds bounds) {
    int[] minimum = bounds.minimum.clone();
    keep(minimum, clash(bounds.withMinimum(minimum)));
    for (int j = 0; j < minimum.length; j++) {
      if (minimum[j] > 0) {
        int[] without = minimum.clone();
        without[j] = 0;
        boolean[] clash = clash(bounds.withMinimum(without));
        if (clash[0]) {
          minimum = without;
          keep(minimum, clash);
        }
      }
    }
    return conflict(bounds, minimum);
  }

  private static void keep(int[] minimum, boolean[] clash) {
    for (int j = 0; j < minimum.length; j++) {
      minimum[j] = clash[j + 1] ? minimum[j] : 0;
    }
  }

  /** First whether there is a clash, then for each mentor whether it takes part. */
  private static boolean[] clash(PlaceBounds bounds) {
    Circulation net = new Circulation(bounds);
    boolean[] clash = new boolean[net.mentors + 1];
    if (fill(net)) {
      return clash;
    }
    clash[0] = true;
    int[] queue = new int[net.mentors];
    int size = 0;
    queue[size++] = lacking(net);
    clash[queue[0] + 1] = true;
    for (int head = 0; head < size; head++) {
      int j = queue[head];
      for (int t = net.byMentor.firstEntry(j); t < net.byMentor.endEntry(j); t++) {
        if (net.flow[net.byMentor.edgeAt(t)] == 0) {
          size = addMentors(net, net.byMentor.menteeAt(t), clash, queue, size);
        }
      }
    }
    return clash;
  }

  private static int addMentors(
      Circulation net, int mentee, boolean[] clash, int[] queue, int before) {
    int size = before;
    for (int e = net.graph.firstEdge(mentee); e < net.graph.endEdge(mentee); e++) {
      int k = net.graph.mentorOf(e);
      if (net.flow[e] > 0 && !clash[k + 1]) {
        clash[k + 1] = true;
        queue[size++] = k;
      }
    }
    return size;
  }

  private static int lacking(Circulation net) {
    for (int j = 0; j < net.mentors; j++) {
      if (net.flow[net.wanted + j] < net.capacity[net.wanted + j]) {
        return j;
      }
    }
    return -1;
  }

  private static MinimumConflict conflict(PlaceBounds bounds, int[] minimum) {
    int[] mentors = new int[minimum.length];
    int count = 0;
    long wanted = 0;
    for (int j = 0; j < minimum.length; j++) {
      if (minimum[j] > 0) {
        mentors[count++] = j;
        wanted += minimum[j];
      }
    }
    int[] mentees = new int[bounds.graph.mentees()];
    int reachable = 0;
    long available = 0;
    for (int i = 0; i < mentees.length; i++) {
      int candidates = 0;
      for (int e = bounds.graph.firstEdge(i); e < bounds.graph.endEdge(i); e++) {
        candidates += minimum[bounds.graph.mentorOf(e)] > 0 ? 1 : 0;
      }
      if (candidates > 0) {
        mentees[reachable++] = i;
        available += Math.min(candidates, bounds.menteePlaces[i]);
      }
    }
    return new MinimumConflict(
        Arrays.copyOf(mentors, count), Arrays.copyOf(mentees, reachable), wanted, available);
  }
}
