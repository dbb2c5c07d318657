package org.weft.samples.cohorts.ingredient;

import com.google.common.collect.ImmutableList;

/** The places of the default recipe. All zone ids are old enough for every zone table in use. */
final class DefaultPlaces {
  static final ImmutableList<Place> WORLDWIDE = ImmutableList.of(
      Place.of("America/New_York", 290, "en", 100),
      Place.of("Europe/London", 92, "en", 100),
      Place.of("Europe/Berlin", 70, "de", 95),
      Place.of("America/Toronto", 54, "en", 100),
      Place.of("Asia/Kolkata", 45, "hi", 97),
      Place.of("America/Chicago", 40, "en", 100),
      Place.of("Europe/Warsaw", 38, "pl", 93),
      Place.of("Europe/Paris", 38, "fr", 90),
      Place.of("Europe/Amsterdam", 28, "nl", 98),
      Place.of("Asia/Jerusalem", 24, "he", 96),
      Place.of("Europe/Madrid", 24, "es", 88),
      Place.of("Europe/Stockholm", 22, "sv", 98),
      Place.of("America/Sao_Paulo", 20, "pt-BR", 85),
      Place.of("Australia/Sydney", 20, "en", 100),
      Place.of("Europe/Bucharest", 16, "ro", 95),
      Place.of("Europe/Rome", 14, "it", 88),
      Place.of("Europe/Helsinki", 14, "fi", 97),
      Place.of("Europe/Prague", 14, "cs", 92),
      Place.of("America/Los_Angeles", 30, "en", 100),
      Place.of("Africa/Johannesburg", 12, "en", 100),
      Place.of("Asia/Karachi", 10, "ur", 95),
      Place.of("Asia/Singapore", 10, "en", 100),
      Place.of("Asia/Tokyo", 9, "ja", 75),
      Place.of("America/Mexico_City", 8, "es", 82),
      Place.of("Africa/Lagos", 8, "en", 100),
      Place.of("Europe/Istanbul", 8, "tr", 90),
      Place.of("Asia/Dhaka", 6, "bn", 92),
      Place.of("America/Argentina/Buenos_Aires", 6, "es", 84),
      Place.of("Africa/Nairobi", 5, "sw", 99),
      Place.of("Pacific/Auckland", 5, "en", 100),
      Place.of("Asia/Shanghai", 6, "zh", 78),
      Place.of("Asia/Manila", 5, "fil", 98));

  private DefaultPlaces() {}
}
