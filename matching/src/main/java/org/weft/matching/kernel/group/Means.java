package org.weft.matching.kernel.group;

/** Compares the mean fits of groups as fractions, exactly. */
public final class Means {
  private Means() {}

  /**
   * Compares two means. Exact for groups of up to a thousand people.
   *
   * @param points sum of the fits of one group
   * @param size its size, 2 or more
   * @param otherPoints sum of the fits of the other
   * @param otherSize its size
   * @return negative, 0 or positive as the first mean is below, at or above the second
   */
  public static int compare(long points, int size, long otherPoints, int otherSize) {
    return Long.compare(points * pairs(otherSize), otherPoints * pairs(size));
  }

  /**
   * Counts the pairs in a group.
   *
   * @param size its size
   * @return size · (size - 1) / 2
   */
  public static long pairs(int size) {
    return size * (size - 1L) / 2;
  }
}
