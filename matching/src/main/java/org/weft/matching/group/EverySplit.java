package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;

/**
 * Looks at every split of few people again, for a check: what is the best total, and is there a split at all? Shares no code
 * with the kernels: rules are read by {@link RuleReader}, and every set of people is put together from its last member's group
 * and the rest.
 */
final class EverySplit {
  static final int MOST_PEOPLE = 18;
  private static final long NONE = Long.MIN_VALUE;

  private final int people;
  private final GroupSizes sizes;
  private final int groups;
  /** Value of each set of people that may be a group. */
  private final long[] value;

  private EverySplit(GroupProblem problem, ImmutableList<GroupRule> rules, int groups) {
    people = problem.people().size();
    sizes = problem.sizes();
    this.groups = groups;
    value = new long[1 << people];
    RuleReader reader = new RuleReader(problem, rules);
    boolean[] open = new boolean[1 << people];
    open[0] = true;
    for (int set = 1; set < value.length; set++) {
      value[set] = NONE;
      int top = Integer.highestOneBit(set);
      ImmutableList<ParticipantId> members = members(problem, set);
      open[set] = open[set ^ top] && members.size() <= sizes.most() && reader.mayBeJoined(members);
      if (open[set] && mayHaveSize(members.size()) && reader.broken(members).isEmpty()) {
        value[set] = points(problem, members);
      }
    }
  }

  /** Prepares to look; the people must not be more than {@link #MOST_PEOPLE}, and the sizes must hold them. */
  static EverySplit of(GroupProblem problem, ImmutableList<GroupRule> rules) {
    return new EverySplit(
        problem, rules, problem.sizes().groupsFor(problem.people().size()).orElseThrow());
  }

  private static ImmutableList<ParticipantId> members(GroupProblem problem, int set) {
    return IntStream.range(0, problem.people().size())
        .filter(i -> (set >> i & 1) == 1)
        .mapToObj(problem.people()::get)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean mayHaveSize(int size) {
    return sizes.even()
        ? size == people / groups || size == (people + groups - 1) / groups
        : size >= sizes.least() && size <= sizes.most();
  }

  private static long points(GroupProblem problem, ImmutableList<ParticipantId> members) {
    long points = 0;
    for (ParticipantId one : members) {
      for (ParticipantId other : members) {
        points += one.equals(other) ? 0 : problem.points(one, other);
      }
    }
    return points / 2;
  }

  /** The best total of splits whose groups all pass; nothing if there is none. */
  OptionalLong best(GroupFilter filter) {
    long[][] best = new long[groups + 1][1 << people];
    for (long[] layer : best) {
      Arrays.fill(layer, NONE);
    }
    best[0][0] = 0;
    for (int set = 1; set < value.length; set++) {
      int top = Integer.highestOneBit(set);
      int rest = set ^ top;
      for (int sub = rest; ; sub = (sub - 1) & rest) {
        int group = sub | top;
        if (value[group] != NONE && filter.passes(value[group], Integer.bitCount(group))) {
          for (int g = 1; g <= groups; g++) {
            long before = best[g - 1][set ^ group];
            if (before != NONE) {
              best[g][set] = Math.max(best[g][set], before + value[group]);
            }
          }
        }
        if (sub == 0) {
          break;
        }
      }
    }
    long all = best[groups][value.length - 1];
    return all == NONE ? OptionalLong.empty() : OptionalLong.of(all);
  }

  boolean exists() {
    return best((points, size) -> true).isPresent();
  }

  /** Which groups may be used. */
  interface GroupFilter {
    boolean passes(long points, int size);
  }
}
