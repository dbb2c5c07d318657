package org.weft.matching.certificate;

import org.weft.core.style.Components;

/** What a checker found: the claim holds, or the first thing that refutes it. */
public sealed interface CheckVerdict {
  /**
   * Tells whether the claim holds.
   *
   * @return true if nothing refutes it
   */
  default boolean holds() {
    return this instanceof Holds;
  }

  /**
   * Everything that was claimed is so.
   *
   * @param claim what was claimed
   */
  record Holds(String claim) implements CheckVerdict {
    /**
     * Checks the text.
     *
     * @param claim what was claimed
     */
    public Holds {
      claim = Components.text(claim, "Holds.claim");
    }
  }

  /**
   * Something is not as claimed.
   *
   * @param reason what, with the people and numbers that anybody can look up
   */
  record Refuted(String reason) implements CheckVerdict {
    /**
     * Checks the text.
     *
     * @param reason what is not as claimed
     */
    public Refuted {
      reason = Components.text(reason, "Refuted.reason");
    }
  }
}
