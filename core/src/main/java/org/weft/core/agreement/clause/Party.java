package org.weft.core.agreement.clause;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * One of the people who agree. {@link #toString()} never shows the name.
 *
 * @param id the person
 * @param name how they like to be called; not blank
 * @param role what they are to the others
 */
public record Party(ParticipantId id, String name, Role role) {
  /**
   * Checks the party.
   *
   * @param id the person
   * @param name how they like to be called
   * @param role what they are to the others
   * @throws IllegalArgumentException if the name is blank
   */
  public Party {
    Components.required(id, "Party.id");
    name = Components.text(name, "Party.name");
    Components.required(role, "Party.role");
  }

  /** The name of a person, or the id of somebody who is no party. */
  static String nameOf(ParticipantId id, ImmutableList<Party> parties) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .map(Party::name)
        .findFirst()
        .orElse(id.value());
  }

  @Override
  public String toString() {
    return "Party[" + id + ", " + role + "]";
  }

  /** What somebody is to the others. */
  public enum Role {
    /** Gives time and experience first. */
    MENTOR,
    /** Brings the questions first. */
    MENTEE,
    /** Gives and learns alike. */
    PEER
  }
}
