package org.weft.core.cohort;

import org.weft.core.consent.Disclosures;
import org.weft.core.style.Components;

/**
 * What one person disclosed for stated purposes, kept apart from everything that rules may read.
 *
 * @param person whose profile this is
 * @param disclosures what they disclosed
 */
public record ConfidentialProfile(ParticipantId person, Disclosures disclosures) {
  /**
   * Checks that nothing is missing.
   *
   * @param person whose profile this is
   * @param disclosures what they disclosed
   */
  public ConfidentialProfile {
    Components.required(person, "ConfidentialProfile.person");
    Components.required(disclosures, "ConfidentialProfile.disclosures");
  }
}
