package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * The best partners of each person among those they may sit with.
 *
 * <p><b>Details.</b> Every pair is looked at once, O(people²) fits; whether the two may sit together is asked only if the
 * fit would enter a list. Pairs come by their distance around the circle of people, so that of equal partners everybody keeps
 * those who follow them, and not all the same few. Memory O(people · kept).
 */
final class NearPartners {
  private final int kept;
  /** Partners of person i at i · kept, the best first; -1 where there are no more. */
  private final int[] partner;

  private final int[] fit;

  private NearPartners(int people, int kept) {
    this.kept = kept;
    partner = new int[people * kept];
    fit = new int[people * kept];
    Arrays.fill(partner, -1);
    Arrays.fill(fit, Integer.MIN_VALUE);
  }

  static NearPartners of(PairFits fits, GroupJudge judge, int kept) {
    int n = fits.people();
    NearPartners near = new NearPartners(n, Math.min(kept, Math.max(1, n - 1)));
    for (int step = 1; step <= n / 2; step++) {
      int pairs = 2 * step == n ? step : n;
      for (int i = 0; i < pairs; i++) {
        int j = i + step < n ? i + step : i + step - n;
        near.offer(i, j, fits.at(i, j), judge);
      }
    }
    return near;
  }

  private void offer(int i, int j, int points, GroupJudge judge) {
    boolean forOne = points > fit[(i + 1) * kept - 1];
    boolean forOther = points > fit[(j + 1) * kept - 1];
    if ((forOne || forOther) && judge.maySitTogether(i, j)) {
      if (forOne) {
        insert(i, j, points);
      }
      if (forOther) {
        insert(j, i, points);
      }
    }
  }

  private void insert(int person, int other, int points) {
    int at = (person + 1) * kept - 1;
    while (at > person * kept && fit[at - 1] < points) {
      fit[at] = fit[at - 1];
      partner[at] = partner[at - 1];
      at--;
    }
    fit[at] = points;
    partner[at] = other;
  }

  int kept() {
    return kept;
  }

  /** The partner in a place of somebody's list, or -1. */
  int partner(int person, int place) {
    return partner[person * kept + place];
  }

  /** The fit with the partner in a place of somebody's list; the least int where there is none. */
  int fit(int person, int place) {
    return fit[person * kept + place];
  }
}
