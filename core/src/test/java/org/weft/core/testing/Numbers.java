package org.weft.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Whole numbers in a range, its two ends more often than by chance. */
final class Numbers {
  private Numbers() {}

  static Arbitrary<Integer> between(int low, int high) {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(low, high)),
            Tuple.of(6, Arbitraries.integers().between(low, high)))
        .withoutEdgeCases();
  }
}
