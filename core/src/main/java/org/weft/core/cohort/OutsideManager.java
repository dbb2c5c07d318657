package org.weft.core.cohort;

import java.util.Optional;
import org.weft.core.style.Components;

/**
 * A manager who is not in the program, named so that reporting lines reach through them.
 *
 * @param id the manager
 * @param manager whom they report to, if anybody
 */
public record OutsideManager(ParticipantId id, Optional<ParticipantId> manager) {
  /**
   * Checks the id.
   *
   * @param id the manager
   * @param manager whom they report to
   */
  public OutsideManager {
    Components.required(id, "OutsideManager.id");
    manager = Components.orNone(manager);
  }
}
