package org.weft.matching.kernel.lattice;

/**
 * Branch and bound over closed sets of rotations, for {@link FairMatching}.
 *
 * <p><b>Details.</b> Rotations are decided in the order of their numbers, so those that must come before are decided first. A
 * rotation that is left out takes with it all that need it. At each node the rotations that are still open bound what both
 * sides can come to pay: all their gains and none of their losses. Each set of decided rotations is a closed set by itself, so
 * every node offers an answer. The branch that moves the difference of the sides toward zero is tried first. Decisions lie in
 * arrays; what a decision closed lies on a trail, to be opened again on the way back: nothing recurses. There are at most two
 * branches for each rotation on the way, so the search ends.
 */
final class FairSearch {
  private static final byte FORCED = 0;
  private static final byte FIRST = 1;
  private static final byte SECOND = 2;

  private final RotationPoset poset;
  private final FairAim aim;
  private final OpenTotal mentees;
  private final OpenTotal mentors;
  private final OpenTotal sum;
  private final OpenTotal difference;
  private final boolean[] taken;
  private final byte[] branch;
  private final boolean[] closed;
  private final int[] trail;
  private final int[] trailStart;
  private final boolean[] best;
  private int trailSize;
  private int next;
  private long bestValue;
  private long nodes;

  /** Improvements are written into {@code best}. */
  FairSearch(
      RotationPoset poset,
      FairAim aim,
      long[] menteeChange,
      long[] mentorChange,
      long menteeStart,
      long mentorStart,
      boolean[] best) {
    this.poset = poset;
    this.aim = aim;
    this.mentees = new OpenTotal(menteeStart, menteeChange);
    this.mentors = new OpenTotal(mentorStart, mentorChange);
    this.sum = new OpenTotal(menteeStart + mentorStart, EdgeCosts.sum(menteeChange, mentorChange));
    this.difference =
        new OpenTotal(menteeStart - mentorStart, EdgeCosts.difference(menteeChange, mentorChange));
    int rotations = poset.rotations();
    this.taken = new boolean[rotations];
    this.branch = new byte[rotations];
    this.closed = new boolean[rotations];
    this.trail = new int[rotations];
    this.trailStart = new int[rotations];
    this.best = best;
  }

  /** Searches until all is seen, the bound is reached or the nodes run out; tells whether the best is known. */
  boolean run(long valueToBeat, long bound, long nodeLimit) {
    bestValue = valueToBeat;
    boolean open = true;
    while (open && bestValue > bound) {
      if (nodes == nodeLimit) {
        return false;
      }
      nodes++;
      if (next < taken.length && canBeat()) {
        descend();
      } else {
        open = turn();
      }
    }
    return true;
  }

  long nodes() {
    return nodes;
  }

  long bestValue() {
    return bestValue;
  }

  private boolean canBeat() {
    if (aim == FairAim.SEX_EQUAL) {
      return Math.max(difference.least(), -difference.most()) < bestValue;
    }
    long half = Math.floorDiv(sum.least() + 1, 2);
    return Math.max(half, Math.max(mentees.least(), mentors.least())) < bestValue;
  }

  private void descend() {
    if (closed[next]) {
      branch[next] = FORCED;
    } else {
      branch[next] = FIRST;
      decide(next, (difference.now() < 0) == (difference.change(next) > 0));
    }
    next++;
  }

  /** Goes back to the last rotation with a second branch, and into it. */
  private boolean turn() {
    while (next > 0) {
      int r = --next;
      if (branch[r] != FORCED) {
        boolean first = taken[r];
        undo(r);
        if (branch[r] == FIRST) {
          branch[r] = SECOND;
          decide(r, !first);
          next++;
          return true;
        }
      }
    }
    return false;
  }

  private void decide(int rotation, boolean take) {
    trailStart[rotation] = trailSize;
    close(rotation);
    if (take) {
      taken[rotation] = true;
      addAll(rotation, 1);
      keepIfBetter();
      return;
    }
    for (int at = trailStart[rotation]; at < trailSize; at++) {
      int out = trail[at];
      for (int a = poset.afterStart[out]; a < poset.afterStart[out + 1]; a++) {
        if (!closed[poset.after[a]]) {
          close(poset.after[a]);
        }
      }
    }
  }

  private void undo(int rotation) {
    if (taken[rotation]) {
      taken[rotation] = false;
      addAll(rotation, -1);
    }
    while (trailSize > trailStart[rotation]) {
      int r = trail[--trailSize];
      closed[r] = false;
      mentees.open(r);
      mentors.open(r);
      sum.open(r);
      difference.open(r);
    }
  }

  private void close(int rotation) {
    closed[rotation] = true;
    trail[trailSize++] = rotation;
    mentees.close(rotation);
    mentors.close(rotation);
    sum.close(rotation);
    difference.close(rotation);
  }

  private void addAll(int rotation, int sign) {
    mentees.add(rotation, sign);
    mentors.add(rotation, sign);
    sum.add(rotation, sign);
    difference.add(rotation, sign);
  }

  private void keepIfBetter() {
    long value = aim.value(mentees.now(), mentors.now());
    if (value < bestValue) {
      bestValue = value;
      System.arraycopy(taken, 0, best, 0, best.length);
    }
  }
}
