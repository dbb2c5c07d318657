package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * A problem that was stated by lists, and what was left out of it: listings that nobody returned.
 *
 * <p>Points of the problem tell ranks: see {@link #rank(long)}.
 *
 * @param problem the problem; a pair is a candidate if each of the two lists the other
 * @param byMenteeAlone pairs that the mentee listed and the mentor did not; in one pool the mentee is who listed, the mentor who
 *     did not return it
 * @param byMentorAlone pairs that the mentor listed and the mentee did not; none in one pool
 */
public record ListedProblem(
    MatchingProblem problem,
    ImmutableList<Pairing> byMenteeAlone,
    ImmutableList<Pairing> byMentorAlone) {
  /**
   * Sorts the listings and reads missing ones as none.
   *
   * @param problem the problem
   * @param byMenteeAlone pairs that the mentee alone listed
   * @param byMentorAlone pairs that the mentor alone listed
   */
  public ListedProblem {
    Components.required(problem, "ListedProblem.problem");
    byMenteeAlone = ImmutableList.sortedCopyOf(Components.orEmpty(byMenteeAlone));
    byMentorAlone = ImmutableList.sortedCopyOf(Components.orEmpty(byMentorAlone));
  }

  /**
   * Reads a rank from what somebody would like, {@link MatchingProblem#menteePoints} or {@link MatchingProblem#mentorPoints}.
   *
   * @param points points of one side of a candidate
   * @return 1 + how many people stood in better tiers of the list as it was stated, whether or not they returned the listing
   */
  public static int rank(long points) {
    return RankedList.rank(points);
  }
}
