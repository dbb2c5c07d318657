package org.weft.core.cohort;

import org.weft.core.style.Components;

/**
 * Names one person, enrolled in a program, or a manager outside it.
 *
 * <p>The host chooses the text; the library only compares it. Ids are ordered by their text, character by character, so
 * that an order by id never depends on a locale.
 *
 * @param value the host's own key, such as {@code p-17}; stripped, never blank
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {
  /**
   * Checks the text.
   *
   * @param value the host's own key
   * @throws IllegalArgumentException if it is blank
   */
  public ParticipantId {
    value = Components.text(value, "ParticipantId.value");
  }

  /**
   * Wraps a key of the host.
   *
   * @param value the host's own key, not blank
   * @return the id
   * @throws IllegalArgumentException if it is blank
   */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
