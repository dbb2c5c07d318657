package org.weft.core.cohort;

import org.weft.core.style.Components;

/**
 * A team of the organization.
 *
 * @param id the host's key
 * @param name the name that people know; not blank
 */
public record Team(TeamId id, String name) {
  /**
   * Checks the team.
   *
   * @param id the host's key
   * @param name the name that people know
   * @throws IllegalArgumentException if the name is blank
   */
  public Team {
    Components.required(id, "Team.id");
    name = Components.text(name, "Team.name");
  }

  /**
   * Describes a team.
   *
   * @param id the host's key, not blank
   * @param name the name that people know, not blank
   * @return the team
   * @throws IllegalArgumentException if a text is blank
   */
  public static Team of(String id, String name) {
    return new Team(TeamId.of(id), name);
  }
}
