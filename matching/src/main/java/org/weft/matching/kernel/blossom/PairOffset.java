package org.weft.matching.kernel.blossom;

import org.weft.matching.kernel.Objective;

/**
 * The number that, added to every weight, makes one more pair worth more than any loss of weight.
 *
 * <p><b>Why this is enough.</b> From a matching that is not largest some path leads to a larger one: it takes up to j
 * pairs apart and makes j + 1 others, and j is at most r = (largest possible number of pairs) - 1. So the loss of weight
 * is at most j * heaviest - (j + 1) * lightest, which is at most r * (heaviest - lightest) - lightest. An offset above that
 * makes the larger matching more valuable.
 */
final class PairOffset {
  private PairOffset() {}

  /** Computes the offset, 0 if weight alone counts; refuses weights that are too large. Without pairs, lightest is above heaviest. */
  static long of(Objective objective, int people, long lightest, long heaviest) {
    PairChecks.range(people, 0, heaviest);
    if (objective == Objective.HEAVIEST || lightest > heaviest) {
      return 0;
    }
    long offset = least(people, lightest, heaviest);
    PairChecks.range(people, offset, heaviest);
    return offset;
  }

  /** The least offset that is enough; the range has been checked, so nothing passes long. */
  private static long least(int people, long lightest, long heaviest) {
    long moves = people / 2 - 1L;
    return Math.max(0, moves * (heaviest - lightest) - lightest + 1);
  }
}
