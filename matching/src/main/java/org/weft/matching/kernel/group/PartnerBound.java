package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * Bounds that no split passes, whatever a search does.
 *
 * <p>The idea: in a group of four, nobody can do better than to sit with their three best partners. Half of what everybody would
 * have then is a bound on the total, as each pair is counted from both ends.
 *
 * <p><b>Details.</b> Partners are those with whom somebody may sit as far as the two are concerned. The t-th best partner counts
 * for everybody where the smallest group has more than t people; else for no more people than can be in groups of more than
 * t, those who gain most by it. O(people · size) after the lists are known.
 */
final class PartnerBound {
  private PartnerBound() {}

  /** A total, in points, that no split that keeps the rules passes. */
  static long total(GroupShape shape, NearPartners near) {
    long twice = 0;
    for (int t = 1; t < shape.most(); t++) {
      twice += t < shape.least()
          ? ofEverybody(shape, near, t)
          : ofMost(shape, near, t, shape.mostPeopleInGroupsOf(t + 1));
    }
    return Math.floorDiv(twice, 2);
  }

  private static long ofEverybody(GroupShape shape, NearPartners near, int t) {
    long sum = 0;
    for (int i = 0; i < shape.people(); i++) {
      sum += near.partner(i, t - 1) < 0 ? 0 : near.fit(i, t - 1);
    }
    return sum;
  }

  private static long ofMost(GroupShape shape, NearPartners near, int t, int people) {
    int[] gains = new int[shape.people()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = near.partner(i, t - 1) < 0 ? 0 : Math.max(0, near.fit(i, t - 1));
    }
    Arrays.sort(gains);
    long sum = 0;
    for (int at = gains.length - people; at < gains.length; at++) {
      sum += gains[at];
    }
    return sum;
  }

  /**
   * A mean fit, in points rounded up, that the group with the lowest mean passes in no split: the mean over all people of what
   * their best partners in a smallest group are worth.
   */
  static long lowestMean(GroupShape shape, NearPartners near) {
    long sum = 0;
    for (int t = 1; t < shape.least(); t++) {
      sum += ofEverybody(shape, near, t);
    }
    long counted = (long) shape.people() * (shape.least() - 1);
    return -Math.floorDiv(-sum, counted);
  }
}
