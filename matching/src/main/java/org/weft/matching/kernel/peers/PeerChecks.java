package org.weft.matching.kernel.peers;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** Refusals of this package: each names the value and the way out. */
final class PeerChecks {
  private PeerChecks() {}

  static void starts(int[] start, int entries) {
    checkArgument(
        start.length > 0, "start must have at least 1 entry but had 0; use {0} for an empty pool");
    checkArgument(
        start[0] == 0, "start[0] must be 0 but was %s; entries are numbered from 0", start[0]);
    for (int i = 1; i < start.length; i++) {
      if (start[i] < start[i - 1]) {
        throw new IllegalArgumentException("start must not fall but start["
            + i
            + "] was "
            + start[i]
            + " after "
            + start[i - 1]
            + "; repeat the value for a person with an empty list");
      }
    }
    checkArgument(
        start[start.length - 1] == entries,
        "the last entry of start must be the number of entries, %s, but was %s",
        entries,
        start[start.length - 1]);
  }

  static void rows(int[] start, int[] peer) {
    int people = start.length - 1;
    int[] lastList = new int[people];
    Arrays.fill(lastList, -1);
    for (int i = 0; i < people; i++) {
      for (int e = start[i]; e < start[i + 1]; e++) {
        int j = peer[e];
        if (j < 0 || j >= people) {
          throw refusal(i, j, "who does not exist", "number the people 0 to " + (people - 1));
        }
        if (j == i) {
          throw refusal(i, j, "its owner", "leave people out of their own lists");
        }
        if (lastList[j] == i) {
          throw refusal(i, j, "for the second time", "name each peer once");
        }
        lastList[j] = i;
      }
    }
  }

  private static IllegalArgumentException refusal(
      int owner, int named, String what, String wayOut) {
    return new IllegalArgumentException(
        "the list of person " + owner + " names " + named + ", " + what + "; " + wayOut);
  }

  static void perPerson(PeerGraph graph, int length, String name) {
    checkArgument(
        length == graph.people(),
        "%s must have one entry for each of the %s people but had %s; give one per person, in index order",
        name,
        graph.people(),
        length);
  }
}
