package org.weft.matching.kernel.group;

/** What two people in one group are worth to each other: the same in both directions, at most a million in size. */
public interface PairFits {
  /** The largest size of a fit, in points. */
  int LIMIT = 1_000_000;

  /**
   * Counts the people.
   *
   * @return how many
   */
  int people();

  /**
   * Looks a fit up.
   *
   * @param one index of a person
   * @param other index of another person; {@code at(i, j) == at(j, i)}
   * @return points, negative where the two should rather not sit together
   */
  int at(int one, int other);
}
