package org.weft.core.cohort;

import java.util.Optional;
import org.weft.core.style.Components;

/**
 * A manager who is not in the program, named so that reporting lines reach through them.
 *
 * @param id the manager
 * @param manager whom they report to, if anybody
 */
public record Outsider(ParticipantId id, Optional<ParticipantId> manager) {
  /**
   * Checks the id.
   *
   * @param id the manager
   * @param manager whom they report to
   */
  public Outsider {
    Components.required(id, "Outsider.id");
    manager = Components.orNone(manager);
  }
}
