package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * People in groups.
 *
 * @param groupOf for each person the index of their group
 * @param groups how many groups
 */
@SuppressWarnings("ArrayRecordComponent") // arrays in, arrays out; compared by the caller
public record Split(int[] groupOf, int groups) {
  /**
   * Lists the members of each group.
   *
   * @return for each group its members, ascending
   */
  public int[][] members() {
    int[] size = new int[groups];
    for (int g : groupOf) {
      size[g]++;
    }
    int[][] members = new int[groups][];
    for (int g = 0; g < groups; g++) {
      members[g] = new int[size[g]];
    }
    Arrays.fill(size, 0);
    for (int i = 0; i < groupOf.length; i++) {
      members[groupOf[i]][size[groupOf[i]]++] = i;
    }
    return members;
  }

  /**
   * Adds up the fits of all pairs in a group.
   *
   * @param fits the fits
   * @param members who is in the group
   * @return points
   */
  public static long points(PairFits fits, int[] members) {
    long points = 0;
    for (int a = 1; a < members.length; a++) {
      for (int b = 0; b < a; b++) {
        points += fits.at(members[a], members[b]);
      }
    }
    return points;
  }
}
