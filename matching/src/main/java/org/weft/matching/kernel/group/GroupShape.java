package org.weft.matching.kernel.group;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many groups there are and how large they may be. Everybody fits: the people are between groups · least and groups ·
 * most.
 *
 * @param people how many people
 * @param groups how many groups, 1 or more
 * @param least fewest in a group, 2 or more
 * @param most most in a group; no more than the others leave
 */
public record GroupShape(int people, int groups, int least, int most) {
  /**
   * Checks that the groups hold the people.
   *
   * @param people how many people
   * @param groups how many groups
   * @param least fewest in a group
   * @param most most in a group
   * @throws IllegalArgumentException if they do not
   */
  public GroupShape {
    checkArgument(
        groups >= 1
            && least >= 2
            && (long) groups * least <= people
            && people <= (long) groups * most,
        "%s groups of %s to %s cannot hold exactly %s people; change the sizes",
        groups,
        least,
        most,
        people);
    most = (int) Math.min(most, people - (groups - 1L) * least); // the others need their share
  }

  /**
   * Counts who can be in groups of at least some size, at most. With b groups of that size and above, the others are as
   * small as the large ones allow.
   *
   * @param size a size from {@code least} to {@code most}
   * @return people in such groups in whatever split has most of them there
   */
  int mostPeopleInGroupsOf(int size) {
    if (size <= least) {
      return people;
    }
    int best = 0;
    for (int large = groups; large >= 0; large--) {
      int small = groups - large;
      int fewestOutside = Math.max(small * least, people - large * most);
      boolean fits = fewestOutside <= (long) small * (size - 1)
          && (long) large * size <= people - (long) fewestOutside;
      if (fits) {
        best = Math.max(best, people - fewestOutside);
      }
    }
    return best;
  }

  /** Splits the people into sizes that differ by at most one, the larger first. */
  int[] evenSizes() {
    int[] sizes = new int[groups];
    for (int g = 0; g < groups; g++) {
      sizes[g] = people / groups + (g < people % groups ? 1 : 0);
    }
    return sizes;
  }
}
