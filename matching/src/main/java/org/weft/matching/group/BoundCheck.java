package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.weft.core.cohort.ParticipantId;

/** Counts bounds again. */
final class BoundCheck {
  private final GroupProblem problem;
  private final RuleReader reader;
  private final int people;
  private final int groups;
  private final int least;
  private final int most;

  BoundCheck(GroupProblem problem, RuleReader reader) {
    this.problem = problem;
    this.reader = reader;
    people = problem.people().size();
    groups = problem.sizes().groupsFor(people).orElseThrow();
    boolean even = problem.sizes().even();
    least = even ? people / groups : problem.sizes().least();
    most = even ? (people + groups - 1) / groups : problem.sizes().most();
  }

  Optional<String> flawInExhaustive(Grouping grouping) {
    if (people > EverySplit.MOST_PEOPLE) {
      return Optional.of(
          "every split of " + people + " people cannot have been looked at, or be looked at again");
    }
    EverySplit splits = EverySplit.of(problem, problem.rules());
    return problem.aim() == GroupAim.BEST_TOTAL
        ? flawInBestTotal(grouping, splits)
        : flawInLowestMean(grouping, splits);
  }

  private static Optional<String> flawInBestTotal(Grouping grouping, EverySplit splits) {
    long best = splits.best((points, size) -> true).orElse(Long.MIN_VALUE);
    return best == grouping.points() && best == grouping.bound().points()
        ? Optional.empty()
        : Optional.of(
            "the best split has " + best + " points but " + grouping.points() + " are called best");
  }

  private static Optional<String> flawInLowestMean(Grouping grouping, EverySplit splits) {
    FormedGroup worst = grouping.groups().stream()
        .min((one, other) -> compare(
            one.points(), one.people().size(), other.points(), other.people().size()))
        .orElseThrow();
    int worstSize = worst.people().size();
    OptionalLong better =
        splits.best((points, size) -> compare(points, size, worst.points(), worstSize) > 0);
    OptionalLong asGood =
        splits.best((points, size) -> compare(points, size, worst.points(), worstSize) >= 0);
    if (better.isPresent()) {
      return Optional.of("in another split the worst group is better than " + worst);
    }
    long mean = -Math.floorDiv(-worst.points(), worstSize * (worstSize - 1L) / 2);
    return asGood.orElse(Long.MIN_VALUE) == grouping.points()
            && grouping.bound().points() == mean
        ? Optional.empty()
        : Optional.of("with a worst group as good, the best split has " + asGood.orElse(0)
            + " points but " + grouping.points() + " are called best");
  }

  /** Compares means by cross multiplication. */
  private static int compare(long points, int size, long otherPoints, int otherSize) {
    return Long.compare(points * otherSize * (otherSize - 1L), otherPoints * size * (size - 1L));
  }

  Optional<String> flawInPartners(GroupBound bound) {
    long[][] best = new long[people][];
    for (int i = 0; i < people; i++) {
      best[i] = bestPartners(i);
    }
    long counted = problem.aim() == GroupAim.BEST_TOTAL ? ofTotal(best) : ofLowestMean(best);
    return bound.points() >= counted
        ? Optional.empty()
        : Optional.of(
            "the best partners bound it by " + counted + " but " + bound.points() + " is claimed");
  }

  /** What the best partners whom somebody may sit with are worth, best first; 0 where there are no more. */
  private long[] bestPartners(int person) {
    long[] best = new long[most - 1];
    int count = 0;
    for (int other = 0; other < people; other++) {
      long points = other == person ? 0 : problem.pointsOf(person, other);
      boolean enters = count < best.length || points > best[count - 1];
      if (other != person && enters && maySitTogether(person, other)) {
        int at = count < best.length ? count++ : count - 1;
        while (at > 0 && best[at - 1] < points) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = points;
      }
    }
    Arrays.fill(best, count, best.length, 0);
    return best;
  }

  private boolean maySitTogether(int one, int other) {
    ParticipantId first = problem.people().get(one);
    ParticipantId second = problem.people().get(other);
    return reader.mayBeJoined(ImmutableList.of(first, second));
  }

  private long ofTotal(long[][] best) {
    long twice = 0;
    for (int t = 1; t < most; t++) {
      int place = t - 1;
      long[] column = Arrays.stream(best).mapToLong(row -> row[place]).sorted().toArray();
      int counts = t < least ? people : peopleInGroupsAbove(t);
      for (int at = people - counts; at < people; at++) {
        twice += t < least ? column[at] : Math.max(0, column[at]);
      }
    }
    return Math.floorDiv(twice, 2);
  }

  /** The most people who can be in groups of more than t: tried for each number of such groups. */
  private int peopleInGroupsAbove(int t) {
    int best = 0;
    for (int large = 0; large <= groups; large++) {
      for (int inside = large * (t + 1); inside <= Math.min(people, large * most); inside++) {
        int outside = people - inside;
        if (outside >= (groups - large) * least && outside <= (groups - large) * t) {
          best = Math.max(best, inside);
        }
      }
    }
    return best;
  }

  private long ofLowestMean(long[][] best) {
    long sum = 0;
    for (long[] row : best) {
      sum += Arrays.stream(row, 0, least - 1).sum();
    }
    return -Math.floorDiv(-sum, (long) people * (least - 1));
  }
}
