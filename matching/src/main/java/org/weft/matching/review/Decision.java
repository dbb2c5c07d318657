package org.weft.matching.review;

import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/** What a coordinator decides about one pair of a draft. */
public sealed interface Decision {
  /**
   * Names the pair.
   *
   * @return mentee and mentor
   */
  Pairing pair();

  /**
   * A pair of the draft is right as it is: it stays in every later draft.
   *
   * @param pair a pair of the draft
   */
  record Approve(Pairing pair) implements Decision {
    /**
     * Checks that nothing is missing.
     *
     * @param pair a pair of the draft
     */
    public Approve {
      Components.required(pair, "Approve.pair");
    }
  }

  /**
   * A pair must be, whether or not it is in the draft.
   *
   * @param pair the pair
   */
  record Pin(Pairing pair) implements Decision {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     */
    public Pin {
      Components.required(pair, "Pin.pair");
    }
  }

  /**
   * A pair must not be, in either role.
   *
   * @param pair the pair
   */
  record Forbid(Pairing pair) implements Decision {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     */
    public Forbid {
      Components.required(pair, "Forbid.pair");
    }
  }

  /**
   * A pair may be although rules object that may give way.
   *
   * @param pair the pair
   */
  record Except(Pairing pair) implements Decision {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     */
    public Except {
      Components.required(pair, "Except.pair");
    }
  }

  /**
   * Whatever was decided about a pair is taken back.
   *
   * @param pair the pair
   */
  record TakeBack(Pairing pair) implements Decision {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     */
    public TakeBack {
      Components.required(pair, "TakeBack.pair");
    }
  }
}
