package org.weft.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntBinaryOperator;
import org.weft.core.cohort.ParticipantId;

/** Fits that were listed pair by pair, as rows of sorted partners; whoever is not listed is worth nothing. */
final class ListedFits implements IntBinaryOperator {
  private final int[] start;
  private final int[] partner;
  private final int[] points;

  private ListedFits(int[] start, int[] partner, int[] points) {
    this.start = start;
    this.partner = partner;
    this.points = points;
  }

  static ListedFits of(
      NavigableMap<ParticipantId, NavigableMap<ParticipantId, int[]>> rows,
      ImmutableMap<ParticipantId, Integer> index) {
    int[] start = new int[rows.size() + 1];
    int all = rows.values().stream().mapToInt(Map::size).sum();
    int[] partner = new int[all];
    int[] points = new int[all];
    int person = 0;
    int next = 0;
    for (NavigableMap<ParticipantId, int[]> row : rows.values()) {
      for (Map.Entry<ParticipantId, int[]> entry : row.entrySet()) {
        partner[next] = index.getOrDefault(entry.getKey(), -1);
        points[next++] = entry.getValue()[0];
      }
      start[++person] = next;
    }
    return new ListedFits(start, partner, points);
  }

  @Override
  public int applyAsInt(int one, int other) {
    int at = Arrays.binarySearch(partner, start[one], start[one + 1], other);
    return at < 0 ? 0 : points[at];
  }
}
