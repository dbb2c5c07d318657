package org.weft.matching.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most repeat-free rounds by trying everything: lists every split of the people into groups, then every set of rounds in
 * a fixed order. For up to nine people or so.
 */
final class LongestRotation {
  private final int people;
  private final List<int[]> rounds = new ArrayList<>();
  private int best;

  private LongestRotation(int people, int groupSize) {
    this.people = people;
    int groups = -Math.floorDiv(-people, groupSize);
    int[] sizes = new int[groups];
    for (int person = 0; person < people; person++) {
      sizes[person % groups]++;
    }
    split(new int[people], 0, sizes, groups);
  }

  static int of(int people, int groupSize) {
    LongestRotation search = new LongestRotation(people, groupSize);
    search.extend(new boolean[people][people], 0, 0, search.stop());
    return search.best;
  }

  /** How many rounds follow when some meetings have already happened. */
  static int after(int people, int groupSize, int[][] meetings) {
    LongestRotation search = new LongestRotation(people, groupSize);
    boolean[][] met = new boolean[people][people];
    for (int[] pair : meetings) {
      met[pair[0]][pair[1]] = true;
      met[pair[1]][pair[0]] = true;
    }
    search.extend(met, 0, 0, Integer.MAX_VALUE);
    return search.best;
  }

  /** Each round uses up pairs of people: once there are as many rounds as they last for, no search is needed. */
  private int stop() {
    int pairs = 0;
    int[] round = rounds.get(0);
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        pairs += round[a] == round[b] ? 1 : 0;
      }
    }
    return people * (people - 1) / 2 / pairs;
  }

  private void split(int[] groupOf, int person, int[] free, int groups) {
    if (person == people) {
      rounds.add(groupOf.clone());
      return;
    }
    for (int group = 0; group < groups; group++) {
      if (free[group] > 0 && !mirrored(groupOf, person, free, group)) {
        free[group]--;
        groupOf[person] = group;
        split(groupOf, person + 1, free, groups);
        free[group]++;
      }
    }
  }

  /** Of equal empty groups only the first is tried, so that no split is listed twice. */
  private static boolean mirrored(int[] groupOf, int person, int[] free, int group) {
    for (int earlier = 0; earlier < group; earlier++) {
      int at = earlier;
      boolean empty = Arrays.stream(groupOf, 0, person).noneMatch(g -> g == at);
      boolean emptyHere = Arrays.stream(groupOf, 0, person).noneMatch(g -> g == group);
      if (empty && emptyHere && free[earlier] == free[group]) {
        return true;
      }
    }
    return false;
  }

  private void extend(boolean[][] met, int from, int depth, int stop) {
    best = Math.max(best, depth);
    for (int i = from; i < rounds.size() && best < stop; i++) {
      if (fits(met, rounds.get(i))) {
        mark(met, rounds.get(i), true);
        extend(met, i + 1, depth + 1, stop);
        mark(met, rounds.get(i), false);
      }
    }
  }

  private boolean fits(boolean[][] met, int[] round) {
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        if (round[a] == round[b] && met[a][b]) {
          return false;
        }
      }
    }
    return true;
  }

  private void mark(boolean[][] met, int[] round, boolean value) {
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        if (round[a] == round[b]) {
          met[a][b] = value;
        }
      }
    }
  }
}
