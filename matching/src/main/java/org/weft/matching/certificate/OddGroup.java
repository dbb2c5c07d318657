package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * An odd number of people of one pool, of whom one must look for a partner outside or stay alone; with a price for that.
 *
 * @param people the people, in the order of their ids
 * @param halfPoints the price, in half points; a proof has none below 0
 */
public record OddGroup(ImmutableList<ParticipantId> people, long halfPoints) {
  /**
   * Sorts the people.
   *
   * @param people the people
   * @param halfPoints the price, in half points
   */
  public OddGroup {
    people = ImmutableList.sortedCopyOf(Components.orEmpty(people));
  }
}
