package org.weft.matching.kernel.profile;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Popularity from its definition: votes counted mentee by mentee, challengers listed one by one. */
final class Votes {
  private final Wishes wishes;

  /** What the mentees get, in ranks, from each challenger; challengers that give the same get the same votes. */
  private final int[][] outcomes;

  private Votes(Wishes wishes, int[][] outcomes) {
    this.wishes = wishes;
    this.outcomes = outcomes;
  }

  static Votes among(Wishes wishes, List<int[]> challengers) {
    TreeSet<int[]> outcomes = new TreeSet<>(Arrays::compare);
    for (int[] challenger : challengers) {
      outcomes.add(outcome(wishes, challenger));
    }
    return new Votes(wishes, outcomes.toArray(int[][]::new));
  }

  private static int[] outcome(Wishes wishes, int[] matching) {
    int[] outcome = new int[matching.length];
    Arrays.setAll(outcome, i -> wishes.rankOf(matching[i]));
    return outcome;
  }

  /** By how many votes the best challenger wins. */
  int margin(int[] matching) {
    return marginUpTo(outcome(wishes, matching), Integer.MAX_VALUE);
  }

  boolean isPopular(int[] matching) {
    return marginUpTo(outcome(wishes, matching), 1) <= 0;
  }

  /** The least margin of all. */
  int leastMargin() {
    int least = Integer.MAX_VALUE;
    for (int[] outcome : outcomes) {
      least = Math.min(least, marginUpTo(outcome, least));
    }
    return least;
  }

  /** The margin, or the first that was found of this limit or more. */
  private int marginUpTo(int[] outcome, int limit) {
    int margin = Integer.MIN_VALUE;
    for (int k = 0; k < outcomes.length && margin < limit; k++) {
      margin = Math.max(margin, votes(outcomes[k], outcome));
    }
    return margin;
  }

  static int votes(Wishes wishes, int[] challenger, int[] matching) {
    return votes(outcome(wishes, challenger), outcome(wishes, matching));
  }

  private static int votes(int[] challenger, int[] outcome) {
    int votes = 0;
    for (int i = 0; i < outcome.length; i++) {
      votes += Integer.compare(outcome[i], challenger[i]);
    }
    return votes;
  }
}
