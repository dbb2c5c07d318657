package org.weft.core.agreement;

import org.weft.core.style.Components;

/** What came of signing an agreement. */
public sealed interface SigningOutcome {
  /**
   * The signature stands.
   *
   * @param agreement the agreement with it
   */
  record Signed(Agreement agreement) implements SigningOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param agreement the agreement with the signature
     */
    public Signed {
      Components.required(agreement, "Signed.agreement");
    }
  }

  /**
   * The signature does not stand, and nothing has changed.
   *
   * @param reason why
   * @param explanation the same with its values, and what to do instead
   */
  record Refused(Reason reason, String explanation) implements SigningOutcome {
    /**
     * Checks the explanation.
     *
     * @param reason why
     * @param explanation the same with its values
     * @throws IllegalArgumentException if the explanation is blank
     */
    public Refused {
      Components.required(reason, "Refused.reason");
      explanation = Components.text(explanation, "Refused.explanation");
    }
  }

  /** Why a signature does not stand. */
  enum Reason {
    /** The person is no party. */
    STRANGER,
    /** The agreement has changed since the version that the person saw, or never had that version. */
    OTHER_VERSION,
    /** The person has signed this version. */
    ALREADY_SIGNED,
    /** The term was over on that day. */
    TERM_OVER
  }
}
