package org.weft.core.cohort;

import org.weft.core.style.Components;

/**
 * Names one team, as the host names it.
 *
 * <p>The host chooses the text; the library only compares it. Ids are ordered by their text, character by character, so
 * that an order by id never depends on a locale.
 *
 * @param value the host's own key, such as {@code t-search}; stripped, never blank
 */
public record TeamId(String value) implements Comparable<TeamId> {
  /**
   * Checks the text.
   *
   * @param value the host's own key
   * @throws IllegalArgumentException if it is blank
   */
  public TeamId {
    value = Components.text(value, "TeamId.value");
  }

  /**
   * Wraps a key of the host.
   *
   * @param value the host's own key, not blank
   * @return the id
   * @throws IllegalArgumentException if it is blank
   */
  public static TeamId of(String value) {
    return new TeamId(value);
  }

  @Override
  public int compareTo(TeamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
