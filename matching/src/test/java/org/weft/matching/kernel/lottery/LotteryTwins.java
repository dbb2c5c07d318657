package org.weft.matching.kernel.lottery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.profile.Wishes;

/** Both mechanisms from their definitions: eating step by step in a fixed unit, and every order of choosing. */
final class LotteryTwins {
  /** Each step divides what is left by one to five eaters; six steps stay whole. */
  static final long WHOLE = 60L * 60 * 60 * 60 * 60 * 60;

  private LotteryTwins() {}

  static List<Integer> list(Wishes wishes, int mentee) {
    CandidateGraph graph = wishes.graph();
    return IntStream.range(graph.firstEdge(mentee), graph.endEdge(mentee))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(e -> wishes.rank()[e]).thenComparing(graph::mentorOf))
        .toList();
  }

  /** For each edge its share in units of one over {@link #WHOLE}. */
  static long[] eat(Wishes wishes) {
    CandidateGraph graph = wishes.graph();
    long[] left = Arrays.stream(wishes.capacity()).mapToLong(c -> c * WHOLE).toArray();
    long[] share = new long[graph.edges()];
    long time = 0;
    while (time < WHOLE) {
      int[] plate = new int[graph.mentees()];
      long[] eaters = new long[graph.mentors()];
      for (int i = 0; i < plate.length; i++) {
        plate[i] = list(wishes, i).stream()
            .filter(e -> left[graph.mentorOf(e)] > 0)
            .findFirst()
            .orElse(-1);
        if (plate[i] >= 0) {
          eaters[graph.mentorOf(plate[i])]++;
        }
      }
      long step = WHOLE - time;
      for (int j = 0; j < eaters.length; j++) {
        if (eaters[j] > 0) {
          step = Math.min(step, left[j] / eaters[j]);
        }
      }
      for (int e : plate) {
        if (e >= 0) {
          share[e] += step;
          left[graph.mentorOf(e)] -= step;
        }
      }
      time += step;
    }
    return share;
  }

  /** For each edge in how many of all orders it becomes a pair. */
  static long[] chooseInEveryOrder(Wishes wishes) {
    long[] count = new long[wishes.graph().edges()];
    choose(wishes, new boolean[wishes.graph().mentees()], new int[0], count);
    return count;
  }

  private static void choose(Wishes wishes, boolean[] isIn, int[] order, long[] count) {
    if (order.length == isIn.length) {
      int[] free = wishes.capacity().clone();
      for (int i : order) {
        list(wishes, i).stream()
            .filter(e -> free[wishes.graph().mentorOf(e)] > 0)
            .findFirst()
            .ifPresent(e -> {
              free[wishes.graph().mentorOf(e)]--;
              count[e]++;
            });
      }
      return;
    }
    for (int i = 0; i < isIn.length; i++) {
      if (!isIn[i]) {
        isIn[i] = true;
        int[] longer = Arrays.copyOf(order, order.length + 1);
        longer[order.length] = i;
        choose(wishes, isIn, longer, count);
        isIn[i] = false;
      }
    }
  }
}
