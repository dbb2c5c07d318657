package org.weft.matching.kernel.profile;

import java.util.List;

/** Popularity from its definition: votes counted mentee by mentee, challengers listed one by one. */
final class Votes {
  private Votes() {}

  static int margin(Wishes wishes, int[] matching, List<int[]> challengers) {
    return challengers.stream().mapToInt(c -> votes(wishes, c, matching)).max().orElseThrow();
  }

  static int votes(Wishes wishes, int[] challenger, int[] matching) {
    int votes = 0;
    for (int i = 0; i < matching.length; i++) {
      votes += Integer.compare(wishes.rankOf(matching[i]), wishes.rankOf(challenger[i]));
    }
    return votes;
  }
}
