package org.weft.matching.kernel.choice;

import static com.google.common.base.Preconditions.checkArgument;

/** Refusals that the kernels of this package share: each names the value and the way out. */
final class PlaceChecks {
  private PlaceChecks() {}

  static void perPerson(int people, int[] places, String name, String person) {
    checkArgument(
        places.length == people,
        "%s must have one entry for each of the %s %ss but had %s; use 0 for people without a place",
        name,
        people,
        person,
        places.length);
    for (int p = 0; p < places.length; p++) {
      if (places[p] < 0) {
        throw new IllegalArgumentException(name
            + " of "
            + person
            + " "
            + p
            + " must not be negative but was "
            + places[p]
            + "; use 0 for people without a place");
      }
    }
  }

  static void minimums(int[] minimum, int[] places) {
    perPerson(places.length, minimum, "minimum", "mentor");
    for (int j = 0; j < places.length; j++) {
      if (minimum[j] > places[j]) {
        throw new IllegalArgumentException("minimum of mentor "
            + j
            + " must not pass its "
            + places[j]
            + " places but was "
            + minimum[j]
            + "; lower the minimum or give more places");
      }
    }
  }
}
