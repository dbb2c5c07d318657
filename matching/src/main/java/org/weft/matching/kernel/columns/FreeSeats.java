package org.weft.matching.kernel.columns;

/** Places that are still free, and the mentors who have one, without gaps. */
final class FreeSeats {
  static final int NOBODY = -1;

  private final int[] free;
  private final int[] mentors;
  private final int[] at;
  private int count;

  FreeSeats(int[] places) {
    free = places.clone();
    mentors = new int[places.length];
    at = new int[places.length];
    for (int j = 0; j < places.length; j++) {
      if (places[j] > 0) {
        at[j] = count;
        mentors[count++] = j;
      }
    }
  }

  boolean isFree(int mentor) {
    return free[mentor] > 0;
  }

  void take(int mentor) {
    if (--free[mentor] == 0) {
      int last = mentors[--count];
      mentors[at[mentor]] = last;
      at[last] = at[mentor];
    }
  }

  /** The best open mentor with a free place, or nobody. */
  int bestOpen(int[] grains, Turns turns, int start) {
    int best = NOBODY;
    int bar = 0;
    long bestKey = -1;
    for (int e = 0; e < count; e++) {
      int mentor = mentors[e];
      if (grains[mentor] >= bar) {
        long key = turns.key(Points.of(grains[mentor]), start, mentor);
        if (key > bestKey) {
          best = mentor;
          bestKey = key;
          bar = Points.fewestGrains(Turns.points(key));
        }
      }
    }
    return best;
  }
}
