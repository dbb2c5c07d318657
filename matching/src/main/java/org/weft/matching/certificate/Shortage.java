package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Mentees who depend on mentors with too few places: a Hall violator.
 *
 * <p>None of these mentees has a candidate outside these mentors, so at least as many of them stay without a mentor as they
 * outnumber the places, whatever strategy is used. Source: P. Hall, "On Representatives of Subsets" (1935).
 *
 * @param mentees the mentees, in the order of their ids
 * @param mentors every mentor that one of them could meet, in the order of their ids
 * @param places places of these mentors together
 */
public record Shortage(
    ImmutableList<ParticipantId> mentees, ImmutableList<ParticipantId> mentors, long places) {
  /**
   * Sorts the people.
   *
   * @param mentees the mentees
   * @param mentors the mentors
   * @param places places of these mentors together
   */
  public Shortage {
    mentees = ImmutableList.sortedCopyOf(Components.orEmpty(mentees));
    mentors = ImmutableList.sortedCopyOf(Components.orEmpty(mentors));
  }

  /**
   * Counts the mentees who must stay without a mentor.
   *
   * @return mentees minus places
   */
  public long missingPlaces() {
    return mentees.size() - places;
  }
}
