package org.weft.matching.review;

import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/** Whether a draft could be published. */
public sealed interface PublishOutcome {
  /**
   * Every pair is approved.
   *
   * @param publication what people may be told of
   */
  record Published(Publication publication) implements PublishOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param publication what people may be told of
     */
    public Published {
      Components.required(publication, "Published.publication");
    }
  }

  /**
   * Somebody has yet to look at some pairs.
   *
   * @param pairs the pairs that are not approved, sorted
   */
  record StillOpen(ImmutableSet<Pairing> pairs) implements PublishOutcome {
    /**
     * Reads a missing set as empty.
     *
     * @param pairs the pairs that are not approved
     */
    public StillOpen {
      pairs = Components.orEmpty(pairs);
    }
  }
}
