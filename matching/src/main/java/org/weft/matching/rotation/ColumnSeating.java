package org.weft.matching.rotation;

import com.google.common.math.IntMath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Groups of three or more by turned columns: each column of seats moves on by a step of its own, and a row is a group.
 *
 * <p>People of one column never meet. When the turns are used up and a column can itself be split into full groups, each
 * column is scheduled by itself, all columns at once. For a prime number p of groups of p, these are the p + 1 rounds in which
 * everybody meets everybody (an affine plane).
 *
 * <p>H. F. MacNeish (1922), Euler squares, Annals of Mathematics 23; for prime numbers of groups R. C. Bose (1938).
 *
 * <p><b>Details.</b> There are g groups, hence g seats in each of s columns. In round r, seat i of column c joins group i - c r
 * (mod g). Seats of columns c and c' share a group in rounds r and q only if (c - c') (r - q) = 0 (mod g), that is, if g / gcd(g,
 * c - c') divides r - q. So the rounds without a repeat are the least g / gcd(g, d) over d = 1 to s - 1: all g of them if no prime
 * below s divides g. Seat i of column c has the number c g + i. If people are fewer than g s, the last column ends early, and
 * some groups have a member fewer; then columns differ in length and are not scheduled by themselves.
 */
record ColumnSeating(
    int people,
    int groups,
    int columns,
    int turns,
    @Nullable Seating within) implements Seating {

  static ColumnSeating of(HeadCount count) {
    int groups = count.groups();
    int columns = count.size();
    int turns = columns > groups ? 1 : turns(groups, columns);
    boolean splits = count.shortGroups() == 0 && groups % columns == 0;
    Seating within = splits ? Seating.of(new HeadCount(groups, columns)) : null;
    return new ColumnSeating(count.people(), groups, columns, turns, within);
  }

  private static int turns(int groups, int columns) {
    int turns = groups;
    for (int step = 1; step < columns; step++) {
      turns = Math.min(turns, groups / IntMath.gcd(groups, step));
    }
    return turns;
  }

  @Override
  public int rounds() {
    return within == null ? turns : turns + within.rounds();
  }

  @Override
  public int[][] round(int number) {
    return within == null || number < turns
        ? turned(number)
        : inColumns(within.round(number - turns));
  }

  private int[][] turned(int number) {
    int[][] round = new int[groups][];
    for (int group = 0; group < groups; group++) {
      round[group] = row(group, number);
    }
    return round;
  }

  private int[] row(int group, int number) {
    int[] row = new int[columns];
    for (int column = 0; column < columns; column++) {
      row[column] = column * groups + (int) ((group + (long) column * number) % groups);
    }
    int last = columns - 1;
    return row[last] < people ? row : Arrays.copyOf(row, last);
  }

  private int[][] inColumns(int[][] ofOneColumn) {
    int[][] round = new int[groups][];
    for (int group = 0; group < groups; group++) {
      int column = group / ofOneColumn.length;
      int[] seats = ofOneColumn[group % ofOneColumn.length].clone();
      for (int i = 0; i < seats.length; i++) {
        seats[i] += column * groups;
      }
      round[group] = seats;
    }
    return round;
  }
}
