package org.weft.core.calendar;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Bounds the worst-off person's burden from below, by weights on the people.
 *
 * <p>One player chooses a slot a date, the other a person who complains; the value of this matrix game is a lower bound for
 * whole meetings. Every weighting of the people proves a bound, so weights need not be the best ones to be right.
 *
 * <p>Details: the weights are searched by fictitious play (Brown 1951; it converges, Robinson 1951): each round answers the
 * complaints so far with the slots of least weighted points, and whoever has suffered most over all rounds complains once
 * more; people who tie complain together, so that the bound does not depend on their order. Equal weights and each person
 * alone are tried too. Whole numbers only: weights stay at or below {@link #ROUNDS} + 1, points below 10^6, burdens carried
 * at or below 10^9, so all sums stay far below 2^63. Time O(rounds · dates · slots · people).
 */
final class FairHourGame {
  static final int ROUNDS = 200;

  private final long[] carried;
  private final int[][][] points;
  /** What each person carries when each date takes the slot of least weighted points. */
  private final long[] answer;

  private FairHourGame(long[] carried, int[][][] points) {
    this.carried = carried;
    this.points = points;
    this.answer = new long[carried.length];
  }

  /**
   * Adds up what weights prove.
   *
   * @param weights one a person, none negative, not all 0
   * @param carried burden of each person before the first date
   * @param points by date, slot and person; dates without slots ask nothing
   * @return burden of the worst-off person at least, rounded up
   */
  static long bound(int[] weights, long[] carried, int[][][] points) {
    return new FairHourGame(carried, points).bound(weights);
  }

  /**
   * Searches for weights that prove much.
   *
   * @param carried burden of each person before the first date
   * @param points by date, slot and person
   * @return the weights found first among those with the highest bound
   */
  static int[] weights(long[] carried, int[][][] points) {
    return new FairHourGame(carried, points).play();
  }

  private int[] play() {
    int people = carried.length;
    int[] weights = new int[people];
    Arrays.fill(weights, 1);
    int[] best = weights.clone();
    long highest = bound(best);
    for (int person = 0; person < people; person++) {
      int[] alone = new int[people];
      alone[person] = 1;
      if (bound(alone) > highest) {
        best = alone;
        highest = bound(alone);
      }
    }
    long[] suffered = new long[people];
    for (int round = 0; round < ROUNDS; round++) {
      long proved = bound(weights);
      if (proved > highest) {
        best = weights.clone();
        highest = proved;
      }
      complain(weights, suffered);
    }
    return best;
  }

  private void complain(int[] weights, long[] suffered) {
    for (int person = 0; person < suffered.length; person++) {
      suffered[person] += answer[person];
    }
    long most = Arrays.stream(suffered).max().orElse(0);
    for (int person = 0; person < suffered.length; person++) {
      if (suffered[person] == most) {
        weights[person]++;
      }
    }
  }

  private long bound(int[] weights) {
    System.arraycopy(carried, 0, answer, 0, carried.length);
    for (int[][] slots : points) {
      if (slots.length > 0) {
        int[] least = slots[leastWeighted(weights, slots)];
        for (int person = 0; person < least.length; person++) {
          answer[person] += least[person];
        }
      }
    }
    long total = Arrays.stream(weights).asLongStream().sum();
    return LongMath.divide(dot(weights, answer), total, RoundingMode.CEILING);
  }

  private static int leastWeighted(int[] weights, int[][] slots) {
    int least = 0;
    long fewest = Long.MAX_VALUE;
    for (int slot = 0; slot < slots.length; slot++) {
      long sum = 0;
      for (int person = 0; person < weights.length; person++) {
        sum += (long) weights[person] * slots[slot][person];
      }
      if (sum < fewest) {
        fewest = sum;
        least = slot;
      }
    }
    return least;
  }

  private static long dot(int[] weights, long[] burdens) {
    long sum = 0;
    for (int person = 0; person < weights.length; person++) {
      sum = Math.addExact(sum, Math.multiplyExact(burdens[person], weights[person]));
    }
    return sum;
  }
}
