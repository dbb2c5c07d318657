package org.weft.matching.kernel.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries all pairings and all circles of a small pool and judges each by the definitions. */
final class PeerBruteForce {
  private final int[][] lists;

  PeerBruteForce(int[][] lists) {
    this.lists = lists;
  }

  /** Every way to pair some of the people with peers who list them back. */
  List<int[]> pairings() {
    List<int[]> found = new ArrayList<>();
    int[] partner = new int[lists.length];
    Arrays.fill(partner, -1);
    pairFrom(0, partner, found);
    return found;
  }

  private void pairFrom(int i, int[] partner, List<int[]> found) {
    if (i == partner.length) {
      found.add(partner.clone());
      return;
    }
    pairFrom(i + 1, partner, found);
    if (partner[i] == -1) {
      for (int j : lists[i]) {
        if (j > i && partner[j] == -1 && likes(j, i)) {
          partner[i] = j;
          partner[j] = i;
          pairFrom(i + 1, partner, found);
          partner[i] = -1;
          partner[j] = -1;
        }
      }
    }
  }

  List<int[]> stablePairings() {
    return pairings().stream().filter(p -> blocking(p).isEmpty()).toList();
  }

  /** Pairs of people who would rather have each other than what they are given; -1 is worse than anybody. */
  List<List<Integer>> blocking(int[] given) {
    List<List<Integer>> blocking = new ArrayList<>();
    for (int i = 0; i < lists.length; i++) {
      for (int j = i + 1; j < lists.length; j++) {
        if (likes(i, j) && likes(j, i) && prefers(i, j, given[i]) && prefers(j, i, given[j])) {
          blocking.add(List.of(i, j));
        }
      }
    }
    return blocking;
  }

  /** Every stable partition, as successors. */
  List<int[]> stablePartitions() {
    List<int[]> found = new ArrayList<>();
    int[] successor = new int[lists.length];
    Arrays.fill(successor, -1);
    int[] predecessor = successor.clone();
    circleFrom(0, successor, predecessor, found);
    return found;
  }

  private void circleFrom(int i, int[] successor, int[] predecessor, List<int[]> found) {
    if (i == successor.length) {
      if (isStablePartition(successor, predecessor)) {
        found.add(successor.clone());
      }
      return;
    }
    for (int j = 0; j < successor.length; j++) {
      if (predecessor[j] == -1 && (i == j || (likes(i, j) && likes(j, i)))) {
        successor[i] = j;
        predecessor[j] = i;
        circleFrom(i + 1, successor, predecessor, found);
        successor[i] = -1;
        predecessor[j] = -1;
      }
    }
  }

  private boolean isStablePartition(int[] successor, int[] predecessor) {
    int[] given = new int[successor.length];
    for (int i = 0; i < successor.length; i++) {
      if (successor[i] != i && prefers(i, predecessor[i], successor[i])) {
        return false;
      }
      given[i] = predecessor[i] == i ? -1 : predecessor[i];
    }
    return blocking(given).isEmpty();
  }

  /** The odd parties of a partition, single people among them, as sets. */
  static Set<String> oddParties(int[] successor) {
    Set<String> parties = new TreeSet<>();
    for (int i = 0; i < successor.length; i++) {
      Set<Integer> party = new TreeSet<>();
      for (int k = i; party.add(k); k = successor[k]) {
        // Adding is the step.
      }
      if (party.size() % 2 == 1) {
        parties.add(party.toString());
      }
    }
    return parties;
  }

  /** The largest number of pairs. */
  int mostPairs() {
    return pairings().stream().mapToInt(PeerBruteForce::size).max().orElseThrow();
  }

  static int size(int[] partner) {
    return (int) Arrays.stream(partner).filter(j -> j >= 0).count() / 2;
  }

  private boolean likes(int i, int j) {
    return Arrays.stream(lists[i]).anyMatch(k -> k == j);
  }

  private boolean prefers(int i, int j, int given) {
    for (int k : lists[i]) {
      if (k == given || k == j) {
        return k != given;
      }
    }
    return false;
  }
}
