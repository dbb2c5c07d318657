package org.weft.matching.explain;

import java.util.Locale;
import org.weft.matching.scoring.Scoring;

/** Numbers as words. */
final class InWords {
  private static final long SHOWS_IN_TWO_PLACES = Scoring.POINTS / 200;

  private InWords() {}

  static String count(long count, String role) {
    return count + " " + role + (count == 1 ? "" : "s");
  }

  static String people(long count) {
    return count + (count == 1 ? " person" : " people");
  }

  /** Points as a score with two places, or six where two would show nothing. */
  static String fit(long points) {
    boolean small = points != 0 && Math.abs(points) < SHOWS_IN_TWO_PLACES;
    return String.format(Locale.ROOT, small ? "%.6f" : "%.2f", points / (double) Scoring.POINTS);
  }
}
