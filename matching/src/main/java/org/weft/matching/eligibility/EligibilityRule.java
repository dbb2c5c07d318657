package org.weft.matching.eligibility;

import java.util.Optional;

/**
 * A reason why two people might not be paired.
 *
 * <p>Hosts implement this for rules of their own. A rule must be a pure function of the pair: no clock, no chance, no state.
 */
public interface EligibilityRule {
  /**
   * Names the rule, for people and for translations.
   *
   * @return a short name that no other rule in force has, such as {@code outside own team}
   */
  String name();

  /**
   * States the objection, if there is one. A coordinator reads it: consent to be matched by a sensitive attribute is no
   * consent to have it written down, so words and details never repeat what {@link PossiblePair#aboutMentee()} and {@link
   * PossiblePair#aboutMentor()} say.
   *
   * @param pair the two people
   * @return why they may not be paired and what would change it, or nothing
   */
  Optional<Ineligibility> objection(PossiblePair pair);

  /**
   * Tells whether the rule lets the pair pass. Rules that can answer faster than by building a reason override this; the
   * two must agree.
   *
   * @param pair the two people
   * @return true if there is no objection
   */
  default boolean allows(PossiblePair pair) {
    return objection(pair).isEmpty();
  }

  /**
   * Tells whether a coordinator may think about lifting the rule for a pair. Rules that protect somebody's wish to stay
   * apart answer false; a pair that such a rule closes is never proposed as the nearest change, and {@link
   * Eligibility#without} does not take the rule away.
   *
   * @return true unless the rule says otherwise
   */
  default boolean mayGiveWay() {
    return true;
  }
}
