package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Who comes first where scores are equal: with the scores, this gives everybody a strict list.
 *
 * @param mentees every mentee once; of two whom a mentor scores equally, the first is liked better
 * @param mentors every mentor once; of two whom a mentee scores equally, the first is liked better
 */
public record TieOrder(ImmutableList<ParticipantId> mentees, ImmutableList<ParticipantId> mentors) {
  /**
   * Reads missing lists as empty.
   *
   * @param mentees every mentee once
   * @param mentors every mentor once
   */
  public TieOrder {
    mentees = Components.orEmpty(mentees);
    mentors = Components.orEmpty(mentors);
  }
}
