package org.weft.matching.group;

import java.util.ArrayList;
import java.util.List;

/** Goes through every partition of a draft's people, one by one. */
final class PartitionTwin {
  private final Draft draft;
  private final List<List<Integer>> groups = new ArrayList<>();
  boolean feasible;
  long bestTotal = Long.MIN_VALUE;
  /** Lowest mean times the pairs of all sizes, so that it is whole. */
  private long bestLowest = Long.MIN_VALUE;

  long totalAtBestLowest = Long.MIN_VALUE;
  private int wanted;

  private PartitionTwin(Draft draft) {
    this.draft = draft;
  }

  static PartitionTwin of(Draft draft) {
    PartitionTwin twin = new PartitionTwin(draft);
    int n = draft.people();
    for (int k = 1; k <= n && twin.wanted == 0; k++) { // as few groups as possible
      boolean stated = draft.sizes().groups().map(count -> count).orElse(-1) != -1;
      boolean right = stated ? draft.sizes().groups().orElseThrow() == k : true;
      if (right && k * draft.sizes().least() <= n && n <= k * draft.sizes().most()) {
        twin.wanted = k;
      }
    }
    if (twin.wanted > 0) {
      twin.place(0);
    }
    return twin;
  }

  double lowestMean() {
    return bestLowest / (double) PAIRS;
  }

  /** A multiple of 1, 3, 6, 10, 15, 21, 28 and 36. */
  private static final long PAIRS = 1260;

  private void place(int person) {
    if (person == draft.people()) {
      finish();
      return;
    }
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).size() < draft.sizes().most()) {
        groups.get(g).add(person);
        place(person + 1);
        groups.get(g).remove(groups.get(g).size() - 1);
      }
    }
    if (groups.size() < wanted) {
      groups.add(new ArrayList<>(List.of(person)));
      place(person + 1);
      groups.remove(groups.size() - 1);
    }
  }

  private void finish() {
    int smallest = groups.stream().mapToInt(List::size).min().orElse(0);
    int largest = groups.stream().mapToInt(List::size).max().orElse(0);
    if (groups.size() != wanted
        || smallest < draft.sizes().least()
        || (draft.sizes().even() && largest > smallest + 1)
        || !groups.stream()
            .allMatch(group -> draft.rules().stream().allMatch(rule -> draft.keeps(group, rule)))) {
      return;
    }
    feasible = true;
    long total = 0;
    long lowest = Long.MAX_VALUE;
    for (List<Integer> group : groups) {
      long points = points(group);
      total += points;
      lowest = Math.min(lowest, points * (PAIRS / (group.size() * (group.size() - 1L) / 2)));
    }
    bestTotal = Math.max(bestTotal, total);
    if (lowest > bestLowest) {
      bestLowest = lowest;
      totalAtBestLowest = total;
    } else if (lowest == bestLowest) {
      totalAtBestLowest = Math.max(totalAtBestLowest, total);
    }
  }

  private long points(List<Integer> group) {
    long points = 0;
    for (int one : group) {
      for (int other : group) {
        points += one < other ? draft.points(one, other) : 0;
      }
    }
    return points;
  }
}
