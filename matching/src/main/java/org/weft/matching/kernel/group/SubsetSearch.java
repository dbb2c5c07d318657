package org.weft.matching.kernel.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best groups of few people by looking at every possible group.
 *
 * <p>The idea: whatever the first person's group is, the rest must be split as well as possible; so the best split of every
 * set of people into a number of groups is found once and used again.
 *
 * <p><b>Details.</b> Dynamic programming over subsets, in layers: layer g holds the best value of every set of people that g
 * groups can cover, where the next group always takes the lowest person who is left, so that each split is met once. A set is
 * kept only if the other groups can hold exactly the others. O(3^people) time and O(groups · 2^people) memory at worst: 16
 * people take tens of milliseconds, 18 a few hundred. The lowest mean is a bottleneck: means are compared as fractions and
 * numbered once, a first pass finds the highest lowest number, a second the best total among groups that reach it. Of equal
 * splits the one whose groups come first in the fixed order of the enumeration is kept. After the classic scheme of M. Held and
 * R. M. Karp, "A dynamic programming approach to sequencing problems" (1962).
 */
public final class SubsetSearch {
  /** Most people; beyond, the tables grow past what is sensible. */
  public static final int MOST_PEOPLE = 18;

  private static final long UNREACHED = Long.MIN_VALUE;

  private final GroupShape shape;
  private final int full;
  /** Value of each set that may be a group; {@link #UNREACHED} for others. */
  private final long[] value;

  private SubsetSearch(GroupShape shape, PairFits fits, GroupRules rules) {
    this.shape = shape;
    full = (1 << shape.people()) - 1;
    value = values(shape, fits, rules);
  }

  /**
   * Finds a best split.
   *
   * @param shape how many groups of what sizes, up to {@link #MOST_PEOPLE} people
   * @param fits what pairs are worth
   * @param rules what a group may look like
   * @param aim what is best
   * @return a best split, or nothing if no split keeps the rules
   * @throws IllegalArgumentException if there are too many people
   */
  public static Optional<Split> best(
      GroupShape shape, PairFits fits, GroupRules rules, SplitAim aim) {
    checkSize(shape);
    SubsetSearch search = new SubsetSearch(shape, fits, rules);
    return aim == SplitAim.TOTAL ? search.bestTotal(search.value) : search.bestLowestMean();
  }

  /**
   * Tells whether any split keeps the rules.
   *
   * @param shape how many groups of what sizes, up to {@link #MOST_PEOPLE} people
   * @param rules what a group may look like
   * @return true if there is one
   * @throws IllegalArgumentException if there are too many people
   */
  public static boolean exists(GroupShape shape, GroupRules rules) {
    checkSize(shape);
    PairFits none = FitTable.ofRows(emptyRows(shape.people()));
    SubsetSearch search = new SubsetSearch(shape, none, rules);
    return search.bestTotal(search.value).isPresent();
  }

  private static int[][] emptyRows(int people) {
    int[][] rows = new int[people][];
    Arrays.setAll(rows, int[]::new);
    return rows;
  }

  private static void checkSize(GroupShape shape) {
    checkArgument(
        shape.people() <= MOST_PEOPLE,
        "every possible group is looked at for at most %s people but there are %s; use the local search",
        MOST_PEOPLE,
        shape.people());
  }

  private static long[] values(GroupShape shape, PairFits fits, GroupRules rules) {
    int n = shape.people();
    GroupJudge judge = new GroupJudge(rules);
    long[] sum = new long[1 << n];
    long[] value = new long[1 << n];
    Arrays.fill(value, UNREACHED);
    int[] members = new int[n];
    for (int set = 1; set < sum.length; set++) {
      int low = Integer.numberOfTrailingZeros(set);
      int others = set & (set - 1);
      sum[set] = sum[others];
      int size = 0;
      members[size++] = low;
      for (int left = others; left != 0; left &= left - 1) {
        int other = Integer.numberOfTrailingZeros(left);
        members[size++] = other;
        sum[set] += fits.at(low, other);
      }
      if (size >= shape.least() && size <= shape.most() && judge.faults(members, size) == 0) {
        value[set] = sum[set];
      }
    }
    return value;
  }

  private Optional<Split> bestTotal(long[] worth) {
    int[][] taken = new int[shape.groups() + 1][];
    long[] now = new long[full + 1];
    Arrays.fill(now, UNREACHED);
    now[0] = 0;
    for (int g = 1; g <= shape.groups(); g++) {
      long[] next = new long[full + 1];
      Arrays.fill(next, UNREACHED);
      taken[g] = new int[full + 1];
      layer(worth, g, now, next, taken[g]);
      now = next;
    }
    return now[full] == UNREACHED ? Optional.empty() : Optional.of(traced(taken));
  }

  private void layer(long[] worth, int g, long[] now, long[] next, int[] taken) {
    for (int set = 0; set <= full; set++) {
      if (now[set] == UNREACHED) {
        continue;
      }
      int rest = full & ~set;
      int first = rest & -rest;
      int others = rest ^ first;
      for (int sub = others; ; sub = (sub - 1) & others) {
        int group = sub | first;
        if (worth[group] != UNREACHED) {
          int covered = set | group;
          long total = now[set] + worth[group];
          if (total > next[covered] && restFits(covered, g)) {
            next[covered] = total;
            taken[covered] = group;
          }
        }
        if (sub == 0) {
          break;
        }
      }
    }
  }

  private boolean restFits(int covered, int used) {
    int left = shape.people() - Integer.bitCount(covered);
    int groups = shape.groups() - used;
    return groups * shape.least() <= left && left <= groups * shape.most();
  }

  private Split traced(int[][] taken) {
    int[] groupOf = new int[shape.people()];
    int set = full;
    for (int g = shape.groups(); g >= 1; g--) {
      int group = taken[g][set];
      for (int left = group; left != 0; left &= left - 1) {
        groupOf[Integer.numberOfTrailingZeros(left)] = g - 1;
      }
      set ^= group;
    }
    return new Split(groupOf, shape.groups());
  }

  private Optional<Split> bestLowestMean() {
    long[] levels = levels();
    int low = 0;
    int high = levels.length - 1;
    if (high < 0 || bestTotal(value).isEmpty()) {
      return Optional.empty();
    }
    while (low < high) { // every level up to low can be reached
      int middle = (low + high + 1) >>> 1;
      if (bestTotal(reaching(levels[middle])).isPresent()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return bestTotal(reaching(levels[low]));
  }

  /** The different means, ascending, each as one of the sets that have it. */
  private long[] levels() {
    Long[] sets = new Long[full + 1];
    int count = 0;
    for (int set = 0; set <= full; set++) {
      if (value[set] != UNREACHED) {
        sets[count++] = (long) set;
      }
    }
    Arrays.sort(sets, 0, count, (one, other) -> compareMeans(one.intValue(), other.intValue()));
    ImmutableLongArray.Builder different = ImmutableLongArray.builder();
    for (int at = 0; at < count; at++) {
      if (at == 0 || compareMeans(sets[at - 1].intValue(), sets[at].intValue()) != 0) {
        different.add(sets[at]);
      }
    }
    return different.build().toArray();
  }

  private int compareMeans(int one, int other) {
    return Means.compare(value[one], Integer.bitCount(one), value[other], Integer.bitCount(other));
  }

  private long[] reaching(long level) {
    long[] reaching = value.clone();
    for (int set = 0; set <= full; set++) {
      if (value[set] != UNREACHED && compareMeans(set, (int) level) < 0) {
        reaching[set] = UNREACHED;
      }
    }
    return reaching;
  }
}
