package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * One step of the proof that no strongly stable, or no super-stable, matching exists: some mentors give up all mentees whom
 * they like least among those that they have left. No such matching contains any of these pairs.
 *
 * <p>Call the candidates that a mentee likes best among those it has left its heads. A mentor who has a mentee for a head must
 * take that mentee or be full of others who are as good, or better for super-stability.
 *
 * <ul>
 *   <li>One mentor and no pairs: as many mentees as it has places have it for a head and come before those it gives up. For
 *       super-stability, as good as those will do, if one is left when the one given up is not counted.
 *   <li>Several mentors, and pairs that form a forest: all heads of its mentees lead to these mentors, who like these mentees
 *       least. Each mentor is in one pair more than places are left after the heads that come before. So any of these mentors
 *       together are wanted by more of these mentees than they could take: none of them can take any mentee it likes least.
 * </ul>
 *
 * <p>After the last step, mentors must take or make up for more mentees than have candidates left. Sources: R. W. Irving, D. F.
 * Manlove and S. Scott, "The Hospitals/Residents Problem with Ties" (2000) and "Strong Stability in the Hospitals/Residents
 * Problem" (2003).
 *
 * @param mentors who gives up those they like least
 * @param forest the pairs of the forest; none if the step rests on one mentor's own list
 */
public record GivenUp(ImmutableList<ParticipantId> mentors, ImmutableList<Pairing> forest) {
  /**
   * Reads missing lists as empty.
   *
   * @param mentors who gives up those they like least
   * @param forest the pairs of the forest
   */
  public GivenUp {
    mentors = Components.orEmpty(mentors);
    forest = Components.orEmpty(forest);
  }
}
