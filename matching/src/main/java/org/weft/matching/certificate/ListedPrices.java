package org.weft.matching.certificate;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;

/** Prices of those who are listed, as numbers by index; 0 for everybody else. */
final class ListedPrices {
  /** Larger prices are refused, so that sums of two stay exact. */
  private static final long LARGEST = Long.MAX_VALUE >> 2;

  private ListedPrices() {}

  /** Fills the numbers in; null if everybody listed is known, listed once, and has a price within reason. */
  static @Nullable String read(
      List<Price> prices, Function<ParticipantId, OptionalInt> index, long least, long[] into) {
    boolean[] seen = new boolean[into.length];
    for (Price price : prices) {
      int at = index.apply(price.person()).orElse(CheckedPairs.NONE);
      if (at == CheckedPairs.NONE || seen[at]) {
        return "the prices name " + price.person() + ", who has no such role or is named twice";
      }
      if (price.points() < least || price.points() > LARGEST) {
        return "the price of " + price.person() + " must lie in " + least + " to " + LARGEST
            + " but is " + price.points();
      }
      seen[at] = true;
      into[at] = price.points();
    }
    return null;
  }
}
