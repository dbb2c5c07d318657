package org.weft.samples.cohorts.ingredient;

import java.time.ZoneId;
import org.weft.core.profile.Language;

/**
 * A place where people work: its time zone and the languages heard there.
 *
 * @param zone the time zone
 * @param weight how many people work there, against the other places, 1 to 1000000
 * @param language the language that everybody there speaks
 * @param commonPercent chance that somebody there also speaks the language common to the whole organization, 0 to 100
 */
public record Place(ZoneId zone, int weight, Language language, int commonPercent) {
  /**
   * Checks the ranges.
   *
   * @param zone the time zone
   * @param weight how many people work there, against the other places, 1 to 1000000
   * @param language the language that everybody there speaks
   * @param commonPercent chance that somebody there also speaks the language common to the whole organization, 0 to 100
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public Place {
    Bounds.required(zone, "Place.zone");
    Bounds.within(weight, 1, 1_000_000, "Place.weight");
    Bounds.required(language, "Place.language");
    Bounds.percent(commonPercent, "Place.commonPercent");
  }

  /**
   * Describes a place.
   *
   * @param zone id of the time zone, such as {@code Europe/Lisbon}
   * @param weight how many people work there, against the other places, 1 to 1000000
   * @param language tag of the language that everybody there speaks, such as {@code pt}
   * @param commonPercent chance that somebody there also speaks the common language, 0 to 100
   * @return the place
   * @throws java.time.DateTimeException if the zone is unknown
   * @throws IllegalArgumentException if the tag is not well formed, or a number lies outside its range
   */
  public static Place of(String zone, int weight, String language, int commonPercent) {
    return new Place(ZoneId.of(zone), weight, Language.of(language), commonPercent);
  }
}
