package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Why no matching that meets the targets is better, or why there is none: ranges that together hold every way in which people
 * could be matched, each closed for a reason.
 *
 * <p>Mentees with the same targeted types form a profile. A range says how many of each profile are matched, at least and at
 * most; see {@link AccessRange}. For each range there is a problem with one stand-in mentor more for each profile: who is with the
 * stand-in has no mentor. It has places for all of the profile but the least of the range, and wants all of it but the most.
 *
 * @param profiles the targeted types of each profile, each list sorted; lists in the order of their words
 * @param standIns the stand-in of each profile, nobody of the problem
 * @param ranges the ranges, no two of which overlap
 */
public record AccessProof(
    ImmutableList<ImmutableList<String>> profiles,
    ImmutableList<ParticipantId> standIns,
    ImmutableList<AccessRange> ranges) {
  /**
   * Reads missing lists as empty.
   *
   * @param profiles the targeted types of each profile
   * @param standIns the stand-in of each profile
   * @param ranges the ranges
   */
  public AccessProof {
    profiles = Components.orEmpty(profiles);
    standIns = Components.orEmpty(standIns);
    ranges = Components.orEmpty(ranges);
  }

  @Override
  public String toString() {
    return "AccessProof[" + profiles.size() + " profiles, " + ranges.size() + " ranges]";
  }
}
