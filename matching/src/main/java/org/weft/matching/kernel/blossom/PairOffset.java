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

  /**
   * Computes the offset, 0 if weight alone counts. People are those who have a possible pair; without any, lightest is above
   * heaviest. The range of the weights has been checked, so nothing passes long.
   */
  static long of(Objective objective, int people, long lightest, long heaviest) {
    if (objective == Objective.HEAVIEST || lightest > heaviest) {
      return 0;
    }
    return Math.max(0, (people / 2 - 1L) * (heaviest - lightest) - lightest + 1);
  }
}
