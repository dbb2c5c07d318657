package org.weft.core.calendar;

import java.util.Arrays;

/**
 * Chooses a slot a date so that burdens even out over the dates.
 *
 * <p>Greedy on the burdens so far: each date takes the slot after which the burdens, sorted from the worst-off down, are
 * smallest in dictionary order; then the slot that more people prefer; then the one closest on the clock to the choice
 * before; then the first.
 *
 * <p>Why the worst-off person is bounded: the slot that is kindest to its own worst-off person would raise the largest burden
 * by at most its largest points, and the choice never leaves a larger maximum than that slot does. Induction over the dates
 * gives the sum of the dates' smallest maxima. Finding the best series is an integer program (a matrix game with whole
 * meetings), which this kernel leaves to others. Time O(dates · slots · people · log people), no allocation per slot.
 */
final class FairHourRotation {
  private static final int NONE = -1;

  private final int[][][] points;
  private final int[][] preferring;
  private final int[][] minuteOfDay;
  /** Burdens of the people, in their order. */
  private final long[] burden;

  private final long[] best;
  private final long[] trial;
  private int previousMinute = NONE;

  private FairHourRotation(
      long[] carried, int[][][] points, int[][] preferring, int[][] minuteOfDay) {
    this.points = points;
    this.preferring = preferring;
    this.minuteOfDay = minuteOfDay;
    this.burden = carried.clone();
    this.best = new long[carried.length];
    this.trial = new long[carried.length];
  }

  /**
   * Runs over the dates.
   *
   * @param carried burden of each person before the first date
   * @param points by date, slot and person; a date may have no slot
   * @param preferring by date and slot: how many people prefer it
   * @param minuteOfDay by date and slot: what the series' clock shows, 0 to 1439
   * @return the chosen slot a date, or -1 where there is none
   */
  static int[] choose(long[] carried, int[][][] points, int[][] preferring, int[][] minuteOfDay) {
    FairHourRotation run = new FairHourRotation(carried, points, preferring, minuteOfDay);
    int[] chosen = new int[points.length];
    for (int date = 0; date < points.length; date++) {
      chosen[date] = run.next(date);
    }
    return chosen;
  }

  private int next(int date) {
    int chosen = NONE;
    for (int slot = 0; slot < points[date].length; slot++) {
      for (int person = 0; person < trial.length; person++) {
        trial[person] = burden[person] + points[date][slot][person];
      }
      Arrays.sort(trial);
      if (chosen == NONE || isBetter(date, slot, chosen)) {
        chosen = slot;
        System.arraycopy(trial, 0, best, 0, trial.length);
      }
    }
    if (chosen != NONE) {
      for (int person = 0; person < burden.length; person++) {
        burden[person] += points[date][chosen][person];
      }
      previousMinute = minuteOfDay[date][chosen];
    }
    return chosen;
  }

  /** Slots come earliest first, so a tie in everything keeps the earlier one. */
  private boolean isBetter(int date, int slot, int chosen) {
    for (int rank = trial.length - 1; rank >= 0; rank--) {
      if (trial[rank] != best[rank]) {
        return trial[rank] < best[rank];
      }
    }
    if (preferring[date][slot] != preferring[date][chosen]) {
      return preferring[date][slot] > preferring[date][chosen];
    }
    return distance(minuteOfDay[date][slot]) < distance(minuteOfDay[date][chosen]);
  }

  /** Distance on the face of a clock: 23:30 and 00:30 are an hour apart. */
  private int distance(int minute) {
    if (previousMinute == NONE) {
      return 0;
    }
    int apart = Math.abs(minute - previousMinute);
    return Math.min(apart, DateSlots.MINUTES_A_DAY - apart);
  }
}
