package org.weft.matching.kernel.blossom;

/**
 * For several rows of people, the one with the least key in any stretch of a row.
 *
 * <p><b>Details.</b> One tournament for each row, in one array: the leaf of place k of a row of n people is entry n + k,
 * entry x is the better one of entries 2x and 2x + 1. Keys are read from outside and may only fall; after a fall the
 * matches above the leaf are replayed, O(log n). Among equal keys the person met first by the walk wins.
 */
final class RangeMinimum {
  private final long[] key;
  private final int[] winner;
  private int used;

  /** Keys are one number for each person; the rows may have so many people in all. */
  RangeMinimum(long[] key) {
    this.key = key;
    this.winner = new int[2 * key.length];
  }

  void clear() {
    used = 0;
  }

  /** Opens a row for the people listed; gives where it begins. */
  int open(int[] people, int count) {
    int begin = used;
    used += 2 * count;
    System.arraycopy(people, 0, winner, begin + count, count);
    for (int x = count - 1; x >= 1; x--) {
      winner[begin + x] = better(winner[begin + 2 * x], winner[begin + 2 * x + 1]);
    }
    return begin;
  }

  private int better(int a, int b) {
    return key[b] < key[a] ? b : a;
  }

  /** Notes that the key of the person at a place of a row has fallen. */
  void fell(int begin, int length, int place, int person) {
    for (int x = (length + place) >> 1; x >= 1; x >>= 1) {
      if (key[person] < key[winner[begin + x]]) {
        winner[begin + x] = person;
      }
    }
  }

  /** The person with the least key among the places from low to before high; there is at least one. */
  int least(int begin, int length, int low, int high) {
    int best = winner[begin + length + low];
    int a = length + low;
    int b = length + high;
    while (a < b) {
      if (a % 2 == 1) {
        best = better(best, winner[begin + a++]);
      }
      if (b % 2 == 1) {
        best = better(best, winner[begin + --b]);
      }
      a >>= 1;
      b >>= 1;
    }
    return best;
  }
}
