package org.weft.matching.kernel.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/** One goal after the other over one {@link Circulation}, with the prices that prove each. */
final class Levels {
  private final PlaceBounds bounds;
  private final ImmutableList.Builder<OrderedMatching.Level> done = ImmutableList.builder();
  final Circulation net;

  Levels(PlaceBounds bounds) {
    this.bounds = bounds;
    this.net = new Circulation(bounds);
  }

  /** Meets all minimums for good, or tells which cannot be met. */
  Optional<MinimumConflict> meetMinimums() {
    if (ConflictSearch.fill(net)) {
      Arrays.fill(net.frozen, false);
      Arrays.fill(net.frozen, net.wanted, net.more, true);
      return Optional.empty();
    }
    return Optional.of(ConflictSearch.smallest(bounds));
  }

  /** Makes a goal as large as the goals before it allow. */
  void maximize(long[] goal) {
    long[] cost = new long[net.arcs()];
    for (int e = 0; e < goal.length; e++) {
      cost[e] = -goal[e];
    }
    long[] height = new Level(net, cost).run();
    long[] mentorPrice = new long[net.mentors];
    for (int j = 0; j < net.mentors; j++) {
      mentorPrice[j] = -height[net.mentees + j];
    }
    done.add(new OrderedMatching.Level(goal, Arrays.copyOf(height, net.mentees), mentorPrice));
  }

  OrderedMatching result() {
    return new OrderedMatching(net.paired(), done.build());
  }

  /** Refuses goals whose prices could pass {@code long}. */
  static void check(PlaceBounds bounds, long[] goal, int number) {
    checkArgument(
        goal.length == bounds.graph.edges(),
        "goal %s must have one entry for each of the %s edges but had %s; give one per edge",
        number,
        bounds.graph.edges(),
        goal.length);
    long limit =
        Long.MAX_VALUE / (4 * (bounds.graph.mentees() + (long) bounds.graph.mentors() + 3));
    for (int e = 0; e < goal.length; e++) {
      if (goal[e] > limit || goal[e] < -limit) {
        throw new IllegalArgumentException(
            "goal " + number + " must lie in -" + limit + " to " + limit
                + " on every edge but was " + goal[e] + " on edge " + e
                + "; divide the goal by some number");
      }
    }
  }
}
