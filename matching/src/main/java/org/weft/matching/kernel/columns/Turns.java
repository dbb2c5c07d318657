package org.weft.matching.kernel.columns;

/**
 * Who comes first among equals when only the best few are kept: those who follow one's own place on the other side, going
 * around.
 *
 * <p>If everybody kept the same few of many equals, the others would be left with nobody. Going around from one's own place
 * spreads people evenly: of {@code n} people on one side and {@code m} on the other, person {@code i} begins at {@code i · m
 * / n}.
 *
 * <p>A key holds points and turn in one number: more points are better, then an earlier turn. Whether one goes around is as
 * good as random; so it is not asked by a branch.
 */
final class Turns {
  private static final long LOW = 0x7fff_ffffL;

  private final int own;
  private final int others;

  Turns(int own, int others) {
    this.own = own;
    this.others = others;
  }

  /** Where a person begins on the other side. */
  int start(int person) {
    return (int) ((long) person * others / own);
  }

  long key(int points, int start, int other) {
    int turn = other - start;
    return (long) points << 31 | (LOW - (turn + (others & (turn >> 31))));
  }

  static int points(long key) {
    return (int) (key >>> 31);
  }

  int other(long key, int start) {
    int place = (int) (LOW - (key & LOW)) + start;
    return place < others && place >= 0 ? place : place - others;
  }
}
