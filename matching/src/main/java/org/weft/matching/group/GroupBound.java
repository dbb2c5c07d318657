package org.weft.matching.group;

import org.weft.core.style.Components;

/**
 * What no way of forming the groups can pass, as far as the rules are kept.
 *
 * <p>Without looking at every split it comes from the best partners: in groups of four nobody can do better than to sit with
 * the three who fit them best among those they may sit with, and half of what everybody would have then is a bound on the
 * total, as each pair is counted from both ends. For the worst group it is the mean over everybody of what such partners are
 * worth. {@link GroupCheck} counts both again.
 *
 * @param aim what is bounded: the total, or the mean of the worst group
 * @param points for {@link GroupAim#BEST_TOTAL} a total in millionths; for {@link GroupAim#WORST_GROUP_FIRST} a mean in
 *     millionths, rounded up
 * @param exhaustive whether every split was looked at, so that the bound is what the best of them has
 */
public record GroupBound(GroupAim aim, long points, boolean exhaustive) {
  /**
   * Checks that nothing is missing.
   *
   * @param aim what is bounded
   * @param points the bound
   * @param exhaustive whether every split was looked at
   */
  public GroupBound {
    Components.required(aim, "GroupBound.aim");
  }
}
