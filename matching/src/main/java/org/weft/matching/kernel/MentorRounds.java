package org.weft.matching.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Mentors with free places propose in rounds, each down its list; who lost a mentee in a round proposes in the next. */
final class MentorRounds {
  private final int[] start;
  private final long[] offers;
  private final int[] next;
  private final int[] free;
  private final boolean[] lost;

  /** For each place on a mentor's list, from its start on: the mentee, and the rank of the mentor on the mentee's list. */
  MentorRounds(int[] start, long[] offers, int[] capacity) {
    this.start = start;
    this.offers = offers;
    this.next = Arrays.copyOf(start, capacity.length);
    this.free = capacity.clone();
    this.lost = new boolean[capacity.length];
  }

  /** For each mentee the best rank it was offered, or {@link Integer#MAX_VALUE}. */
  int[] best(int mentees) {
    int[] best = new int[mentees];
    Arrays.fill(best, Integer.MAX_VALUE);
    int[] holder = new int[mentees];
    Arrays.fill(holder, -1);
    int[] proposers = IntStream.range(0, next.length).toArray();
    int[] losers = new int[next.length];
    for (int size = proposers.length; size > 0; ) {
      size = round(proposers, size, losers, best, holder);
      int[] swap = proposers;
      proposers = losers;
      losers = swap;
      for (int p = 0; p < size; p++) {
        lost[proposers[p]] = false;
      }
    }
    return best;
  }

  /** Lets the first so many mentors propose, and tells how many others lost a mentee. */
  private int round(int[] proposers, int size, int[] losers, int[] best, int[] holder) {
    int out = 0;
    for (int p = 0; p < size; p++) {
      int j = proposers[p];
      int end = start[j + 1];
      int s = next[j];
      for (; free[j] > 0 && s < end; s++) {
        int i = (int) (offers[s] >>> 32);
        int rank = (int) offers[s];
        if (rank < best[i]) {
          best[i] = rank;
          free[j]--;
          int loser = holder[i];
          holder[i] = j;
          if (loser >= 0) {
            free[loser]++;
            if (!lost[loser]) {
              lost[loser] = true;
              losers[out++] = loser;
            }
          }
        }
      }
      next[j] = s;
    }
    return out;
  }
}
