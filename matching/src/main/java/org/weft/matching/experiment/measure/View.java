package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;

/**
 * The matching as the people of one scope see it: their options, the ranks of these, and what they have.
 *
 * <p>Options are known by the index of their candidate. Linear in the candidates, but for sorting.
 */
final class View {
  static final int NONE = -1;

  final Scope scope;
  final ImmutableList<ParticipantId> people;
  final int[] places;
  /** The options of person p: {@code option[start[p]]} up to {@code option[start[p + 1] - 1]}. */
  final int[] start;

  final int[] option;
  /** For each option its rank with its person; 0 for candidates that are no option. */
  final int[] rank;
  /** For each person the number of partners. */
  final int[] load;
  /** For each person the least liked option that became a pair, or none. */
  final int[] least;

  private final IntToLongFunction points;
  private final IntUnaryOperator partner;

  /** What a view is made of. */
  interface Candidates {
    boolean open(int candidate);

    int owner(int candidate);

    int partner(int candidate);

    long points(int candidate);
  }

  View(
      Scope scope,
      ImmutableList<ParticipantId> people,
      int[] places,
      Candidates candidates,
      boolean[] paired) {
    this.scope = scope;
    this.people = people;
    this.places = places;
    this.points = candidates::points;
    this.partner = candidates::partner;
    this.start = new int[people.size() + 1];
    this.rank = new int[paired.length];
    this.load = new int[people.size()];
    this.least = new int[people.size()];
    Arrays.fill(least, NONE);
    this.option = grouped(candidates, paired.length);
    for (int p = 0; p < load.length; p++) {
      rankOptions(p);
      hold(p, paired);
    }
  }

  private int[] grouped(Candidates candidates, int count) {
    for (int c = 0; c < count; c++) {
      if (candidates.open(c)) {
        start[candidates.owner(c) + 1]++;
      }
    }
    for (int p = 0; p < load.length; p++) {
      start[p + 1] += start[p];
    }
    int[] options = new int[start[load.length]];
    int[] next = start.clone();
    for (int c = 0; c < count; c++) {
      if (candidates.open(c)) {
        options[next[candidates.owner(c)]++] = c;
      }
    }
    return options;
  }

  /** The next option in falling points has the rank of the last, or its place if it has fewer points. */
  private void rankOptions(int person) {
    long[] sorted = new long[options(person)];
    for (int k = 0; k < sorted.length; k++) {
      sorted[k] = points(option[start[person] + k]);
    }
    Arrays.sort(sorted);
    for (int k = start[person]; k < start[person + 1]; k++) {
      rank[option[k]] = 1 + sorted.length - upTo(sorted, points(option[k]));
    }
  }

  /** How many numbers are at most this. */
  private static int upTo(long[] sorted, long number) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void hold(int person, boolean[] paired) {
    for (int k = start[person]; k < start[person + 1]; k++) {
      int c = option[k];
      if (paired[c]) {
        load[person]++;
        least[person] =
            least[person] == NONE || points(c) < points(least[person]) ? c : least[person];
      }
    }
  }

  int size() {
    return load.length;
  }

  /** How many people have options. */
  long seeking() {
    return IntStream.range(0, size()).filter(person -> options(person) > 0).count();
  }

  int options(int person) {
    return start[person + 1] - start[person];
  }

  long points(int candidate) {
    return points.applyAsLong(candidate);
  }

  int partner(int candidate) {
    return partner.applyAsInt(candidate);
  }

  boolean isMatched(int person) {
    return load[person] > 0;
  }

  boolean isUnmatched(int person) {
    return load[person] == 0 && options(person) > 0;
  }

  /** Whether somebody would rather have this option than a free place or somebody they have. */
  boolean wants(int person, int candidate) {
    return load[person] < places[person]
        || (least[person] != NONE && points(candidate) > points(least[person]));
  }

  /** The rank of what somebody with one partner at most has; the unmatched are one rank past their options. */
  int standing(int person) {
    return least[person] == NONE ? options(person) + 1 : rank[least[person]];
  }

  /** 1, 0 or -1: whether somebody with one partner at most would rather have this option than what they have. */
  int vote(int person, int candidate) {
    return least[person] == NONE ? 1 : Long.signum(points(candidate) - points(least[person]));
  }
}
