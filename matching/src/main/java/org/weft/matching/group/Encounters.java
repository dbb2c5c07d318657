package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.weft.core.cohort.ParticipantId;

/** Who sat with whom how many rounds ago, by number: for each person a row of those they met, ascending. */
final class Encounters {
  private final int[] start;
  private final int[] met;
  private final int[] roundsSince;

  /** One group of an earlier round. */
  record Round(int ago, ImmutableList<ParticipantId> group) {}

  private record Meeting(int person, int roundsAgo) {}

  private Encounters(List<List<Meeting>> rows) {
    start = new int[rows.size() + 1];
    int[] all = new int[rows.stream().mapToInt(List::size).sum()];
    int[] ago = new int[all.length];
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Meeting> row = new ArrayList<>(rows.get(i));
      row.sort(Comparator.comparingInt(Meeting::person).thenComparingInt(Meeting::roundsAgo));
      for (Meeting meeting : row) {
        if (next == start[i] || all[next - 1] != meeting.person()) { // the latest counts
          all[next] = meeting.person();
          ago[next++] = meeting.roundsAgo();
        }
      }
      start[i + 1] = next;
    }
    met = Arrays.copyOf(all, next);
    roundsSince = Arrays.copyOf(ago, next);
  }

  static Encounters of(ImmutableMap<ParticipantId, Integer> index, ImmutableList<Round> rounds) {
    List<List<Meeting>> rows = new ArrayList<>();
    for (int i = 0; i < index.size(); i++) {
      rows.add(new ArrayList<>(0));
    }
    for (Round round : rounds) {
      int[] group = round.group().stream()
          .filter(index::containsKey)
          .mapToInt(person -> index.getOrDefault(person, -1))
          .toArray();
      for (int one : group) {
        for (int other : group) {
          if (one != other) {
            rows.get(one).add(new Meeting(other, round.ago()));
          }
        }
      }
    }
    return new Encounters(rows);
  }

  /** How many rounds ago two people last sat together; 0 if they never did. */
  int roundsSince(int one, int other) {
    int at = Arrays.binarySearch(met, start[one], start[one + 1], other);
    return at < 0 ? 0 : roundsSince[at];
  }

  /** Those whom somebody met at most so many rounds ago, ascending. */
  int[] metWithin(int person, int rounds) {
    int[] found = new int[start[person + 1] - start[person]];
    int count = 0;
    for (int at = start[person]; at < start[person + 1]; at++) {
      if (roundsSince[at] <= rounds) {
        found[count++] = met[at];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
