package org.weft.metrics.privacy;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A range of group sizes, shown in place of the exact size, such as 5-9.
 *
 * <p>An exact size tells who did not answer, and is half of what is needed to solve a figure for its counts.
 *
 * @param fewest smallest size in the band, at least 1
 * @param most largest size in the band, greater than {@code fewest}
 */
public record SizeBand(int fewest, int most) {
  /**
   * Checks the ends.
   *
   * @param fewest at least 1
   * @param most greater than {@code fewest}
   * @throws IllegalArgumentException if the band is empty or holds one size only
   */
  public SizeBand {
    checkArgument(
        fewest >= 1, "fewest must be at least 1 but was %s; an empty group has no band", fewest);
    checkArgument(
        most > fewest,
        "a band must hold more than one size but was %s-%s; widen it so that the exact size stays hidden",
        fewest,
        most);
  }

  /**
   * Makes a band.
   *
   * @param fewest smallest size, at least 1
   * @param most largest size, greater than {@code fewest}
   * @return the band
   * @throws IllegalArgumentException if the band is empty or holds one size only
   */
  public static SizeBand of(int fewest, int most) {
    return new SizeBand(fewest, most);
  }

  /**
   * Whether a size falls into the band.
   *
   * @param size any number
   * @return whether it lies between the ends or on one of them
   */
  public boolean contains(int size) {
    return size >= fewest && size <= most;
  }

  /** Shows the band as text, such as {@code 5-9}. */
  @Override
  public String toString() {
    return fewest + "-" + most;
  }
}
