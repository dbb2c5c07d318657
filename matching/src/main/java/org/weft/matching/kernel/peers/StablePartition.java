package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Everybody in circles, as a proof that no stable matching exists.
 *
 * <p>Each person has a successor; following successors leads around a circle, called a party, back to the start. A party
 * of one is a single person, a party of two is a pair. In larger parties everybody prefers the successor to the
 * predecessor. The partition is stable: no two people both prefer each other to their predecessors (a single person
 * prefers anybody listed). Tan's theorem: each pool has a stable partition, all of them have the same odd parties, and a
 * stable matching exists exactly if no odd party has three people or more. A partition returned by {@link
 * StableRoommates} has such an odd party, and its other parties have one or two people.
 *
 * <p>Source: J. J. M. Tan, "A Necessary and Sufficient Condition for the Existence of a Complete Stable Matching", Journal
 * of Algorithms 12 (1991).
 */
public final class StablePartition implements RoommatesResult {
  private final int[] successor;

  StablePartition(int[] successor) {
    this.successor = successor;
  }

  /**
   * Gives the circles.
   *
   * @return for each person its successor, itself if it is single; a permutation
   */
  public int[] successor() {
    return successor.clone();
  }

  /**
   * Lists the circles that forbid a stable matching.
   *
   * @return the people of each odd party of three or more, each party from its lowest index along the successors, the
   *     parties in the order of their lowest indices
   */
  public int[][] oddParties() {
    int[][] found = new int[successor.length / 3][];
    int count = 0;
    boolean[] seen = new boolean[successor.length];
    for (int i = 0; i < successor.length; i++) {
      if (!seen[i]) {
        int[] party = party(i, seen);
        if (party.length >= 3 && party.length % 2 == 1) {
          found[count++] = party;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] party(int first, boolean[] seen) {
    int size = 0;
    for (int i = first; !seen[i]; i = successor[i]) {
      seen[i] = true;
      size++;
    }
    int[] party = new int[size];
    for (int k = 0, i = first; k < size; k++, i = successor[i]) {
      party[k] = i;
    }
    return party;
  }

  /**
   * Pairs as many people as possible such that no two matched people would leave their partners for each other: one
   * person of each odd party stays out, the one with the highest index, and the others are paired around the circle.
   *
   * <p>Every two people who would still leave for each other include somebody without a partner. No larger set of pairs
   * has that property (J. J. M. Tan, "A Maximum Stable Matching for the Roommates Problem", BIT 30, 1990). The number of
   * pairs of people who would leave is not minimal; finding that minimum is NP-hard.
   *
   * @return for each person its partner, or -1
   */
  public int[] almostStablePartners() {
    int[] partner = successor.clone();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] == i) {
        partner[i] = -1;
      }
    }
    for (int[] party : oddParties()) {
      int out = 0;
      for (int k = 1; k < party.length; k++) {
        out = party[k] > party[out] ? k : out;
      }
      partner[party[out]] = -1;
      for (int k = 1; k < party.length; k += 2) {
        int a = party[(out + k) % party.length];
        int b = party[(out + k + 1) % party.length];
        partner[a] = b;
        partner[b] = a;
      }
    }
    return partner;
  }
}
