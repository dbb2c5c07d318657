package org.weft.matching.rotation;

/**
 * A construction of repeat-free rounds over seats 0, 1, 2 and so on, which people then take.
 *
 * <p>Every round lists each seat once. A list with a single seat is a rest.
 */
sealed interface Seating permits CircleSeating, ColumnSeating {
  /** The rounds this construction has, without a repeat. */
  int rounds();

  /** The seats of each group in a round, 0 to {@link #rounds()} - 1. */
  int[][] round(int number);

  /** Chooses the construction for a head count of two or more. */
  static Seating of(HeadCount count) {
    return count.size() == 2 ? new CircleSeating(count.people()) : ColumnSeating.of(count);
  }
}
