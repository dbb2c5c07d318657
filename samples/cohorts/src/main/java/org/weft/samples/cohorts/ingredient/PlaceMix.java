package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.profile.Language;

/**
 * The places of an organization and the language that joins them.
 *
 * @param places the places; at least one
 * @param common the language common to all
 */
public record PlaceMix(ImmutableList<Place> places, Language common) {
  /**
   * Checks the ranges.
   *
   * @param places the places
   * @param common the language common to all
   * @throws IllegalArgumentException if there is no place
   */
  public PlaceMix {
    Bounds.required(places, "PlaceMix.places");
    checkArgument(
        !places.isEmpty(),
        "a place mix needs a place but had none; use Place.of(\"Etc/UTC\", 1, \"en\", 100)");
    Bounds.required(common, "PlaceMix.common");
  }

  /**
   * Lists places that have English in common.
   *
   * @param places at least one
   * @return the mix
   * @throws IllegalArgumentException if there is no place
   */
  public static PlaceMix of(Place... places) {
    return new PlaceMix(ImmutableList.copyOf(places), Language.of("en"));
  }

  /**
   * Gives places on six continents, as common as in the surveys that the defaults were compared with.
   *
   * @return the default places
   */
  public static PlaceMix worldwide() {
    return new PlaceMix(DefaultPlaces.WORLDWIDE, Language.of("en"));
  }
}
