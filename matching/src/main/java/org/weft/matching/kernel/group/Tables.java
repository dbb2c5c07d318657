package org.weft.matching.kernel.group;

import java.util.Arrays;

/** Who sits at which table, what each table is worth, and what is wrong with it; changed in place by a search. */
final class Tables {
  private final PairFits fits;
  private final GroupJudge judge;
  private final int[] groupOf;
  private final int[] seat;
  private final int[][] members;
  private final int[] size;
  private final long[] points;
  private final int[] faults;
  private long totalPoints;
  private long totalFaults;

  /** Everybody is at a table of {@code groupOf}, or at none yet where it says -1. */
  Tables(GroupShape shape, PairFits fits, GroupJudge judge, int[] groupOf) {
    this.fits = fits;
    this.judge = judge;
    this.groupOf = new int[groupOf.length];
    Arrays.fill(this.groupOf, -1);
    seat = new int[groupOf.length];
    members = new int[shape.groups()][shape.most()];
    size = new int[shape.groups()];
    points = new long[shape.groups()];
    faults = new int[shape.groups()];
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] >= 0) {
        seat(i, groupOf[i]);
      }
    }
    for (int g = 0; g < size.length; g++) {
      faults[g] = judge.faults(members[g], size[g]);
      totalFaults += faults[g];
    }
  }

  /** Seats somebody while tables are being filled; faults are not counted. */
  private void seat(int person, int group) {
    long more = link(person, group);
    groupOf[person] = group;
    seat[person] = size[group];
    members[group][size[group]++] = person;
    points[group] += more;
    totalPoints += more;
  }

  int people() {
    return groupOf.length;
  }

  int groups() {
    return size.length;
  }

  int groupOf(int person) {
    return groupOf[person];
  }

  int size(int group) {
    return size[group];
  }

  int member(int group, int at) {
    return members[group][at];
  }

  int[] members(int group) {
    return members[group];
  }

  long points(int group) {
    return points[group];
  }

  int faults(int group) {
    return faults[group];
  }

  long totalPoints() {
    return totalPoints;
  }

  long totalFaults() {
    return totalFaults;
  }

  /** The fits of somebody with the members of a group, themselves left out. */
  long link(int person, int group) {
    int[] at = members[group];
    long sum = 0;
    for (int m = 0; m < size[group]; m++) {
      if (at[m] != person) {
        sum += fits.at(person, at[m]);
      }
    }
    return sum;
  }

  /** Faults of a group if one member left and somebody else came; -1 for nobody. */
  int faultsAfter(int group, int leaves, int comes, int[] scratch) {
    if (judge.isIdle()) {
      return 0;
    }
    return judge.faults(scratch, exchanged(group, leaves, comes, scratch));
  }

  private int exchanged(int group, int leaves, int comes, int[] scratch) {
    int count = 0;
    for (int m = 0; m < size[group]; m++) {
      if (members[group][m] != leaves) {
        scratch[count++] = members[group][m];
      }
    }
    if (comes >= 0) {
      scratch[count++] = comes;
    }
    return count;
  }

  /** Two people of different groups change places. */
  void swap(int one, int other, int[] scratch) {
    int a = groupOf[one];
    int b = groupOf[other];
    change(a, -link(one, a) + link(other, a) - fits.at(one, other));
    change(b, -link(other, b) + link(one, b) - fits.at(one, other));
    int place = seat[one];
    members[a][place] = other;
    members[b][seat[other]] = one;
    seat[one] = seat[other];
    seat[other] = place;
    groupOf[one] = b;
    groupOf[other] = a;
    judgeAgain(a, scratch);
    judgeAgain(b, scratch);
  }

  /** Somebody goes to another group that has room. */
  void move(int person, int to, int[] scratch) {
    int from = groupOf[person];
    change(from, -link(person, from));
    change(to, link(person, to));
    int last = members[from][--size[from]];
    members[from][seat[person]] = last;
    seat[last] = seat[person];
    members[to][size[to]] = person;
    seat[person] = size[to]++;
    groupOf[person] = to;
    judgeAgain(from, scratch);
    judgeAgain(to, scratch);
  }

  private void change(int group, long more) {
    points[group] += more;
    totalPoints += more;
  }

  private void judgeAgain(int group, int[] scratch) {
    int now = faultsAfter(group, -1, -1, scratch);
    totalFaults += now - faults[group];
    faults[group] = now;
  }

  int[] copyOfGroups() {
    return groupOf.clone();
  }
}
