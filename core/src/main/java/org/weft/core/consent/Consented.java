package org.weft.core.consent;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.weft.core.style.Components;

/**
 * The sensitive attributes of one person that may be read for one purpose.
 *
 * <p>This is all that rules, scores and figures ever see. An attribute that was never disclosed and one that has no consent
 * for this purpose are both absent, so that refusing leaves no trace.
 *
 * @param purpose the purpose it was read for
 * @param personality personality traits, if readable
 * @param accommodations accommodations, empty if not readable
 * @param identities identities, empty if not readable
 */
public record Consented(
    Purpose purpose,
    Optional<PersonalityTraits> personality,
    ImmutableSet<Accommodation> accommodations,
    ImmutableSet<Identity> identities) {
  /**
   * Checks that nothing is missing.
   *
   * @param purpose the purpose it was read for
   * @param personality personality traits
   * @param accommodations accommodations
   * @param identities identities
   */
  public Consented {
    Components.required(purpose, "Consented.purpose");
    personality = Components.orNone(personality);
    accommodations = Components.orEmpty(accommodations);
    identities = Components.orEmpty(identities);
  }

  @Override
  public String toString() {
    return "Consented[" + purpose + ", hidden]";
  }
}
