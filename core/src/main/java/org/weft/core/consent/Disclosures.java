package org.weft.core.consent;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.weft.core.style.Components;

/**
 * Everything sensitive that one person disclosed, for hosts to store.
 *
 * <p>Reading goes through {@link #readFor}, which leaves out what has no consent for the purpose. Matching and metrics take
 * {@link Consented} and never this type.
 *
 * @param personality personality traits, if the person gave them
 * @param accommodations what makes mentoring accessible to them
 * @param identities what they say they are
 */
public record Disclosures(
    Optional<Disclosed<PersonalityTraits>> personality,
    Optional<Disclosed<ImmutableSet<Accommodation>>> accommodations,
    Optional<Disclosed<ImmutableSet<Identity>>> identities) {
  private static final Disclosures NONE =
      new Disclosures(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads what is missing as not disclosed.
   *
   * @param personality personality traits
   * @param accommodations accommodations
   * @param identities identities
   */
  public Disclosures {
    personality = Components.orNone(personality);
    accommodations = Components.orNone(accommodations);
    identities = Components.orNone(identities);
  }

  /**
   * Gives the disclosures of somebody who disclosed nothing.
   *
   * @return nothing disclosed
   */
  public static Disclosures none() {
    return NONE;
  }

  /**
   * Adds or replaces the personality traits.
   *
   * @param disclosed traits with their purposes
   * @return disclosures that differ in this part only
   */
  public Disclosures withPersonality(Disclosed<PersonalityTraits> disclosed) {
    return new Disclosures(Optional.of(disclosed), accommodations, identities);
  }

  /**
   * Adds or replaces the accommodations.
   *
   * @param disclosed accommodations with their purposes
   * @return disclosures that differ in this part only
   */
  public Disclosures withAccommodations(Disclosed<ImmutableSet<Accommodation>> disclosed) {
    return new Disclosures(personality, Optional.of(disclosed), identities);
  }

  /**
   * Adds or replaces the identities.
   *
   * @param disclosed identities with their purposes
   * @return disclosures that differ in this part only
   */
  public Disclosures withIdentities(Disclosed<ImmutableSet<Identity>> disclosed) {
    return new Disclosures(personality, accommodations, Optional.of(disclosed));
  }

  /**
   * Gives the part that may be read for one purpose.
   *
   * @param purpose what it would be used for
   * @return what the person consented to for that purpose; the rest is absent, as if never said
   */
  public Consented readFor(Purpose purpose) {
    return new Consented(
        purpose,
        personality.flatMap(disclosed -> disclosed.readFor(purpose)),
        accommodations.flatMap(disclosed -> disclosed.readFor(purpose)).orElse(ImmutableSet.of()),
        identities.flatMap(disclosed -> disclosed.readFor(purpose)).orElse(ImmutableSet.of()));
  }

  @Override
  public String toString() {
    return "Disclosures[hidden]";
  }
}
