package org.weft.matching.kernel.objective;

/**
 * Mentors whose minimums together exceed the pairs that could ever be formed with them: a Hall violator. Without any one of
 * them, the minimums of the others could be met.
 *
 * <p>{@link #available} counts each mentee as often as it may have mentors, and no pair twice. Indices ascend; the arrays are
 * copied on the way out.
 */
public final class MinimumConflict implements OrderedResult {
  private final int[] mentors;
  private final int[] mentees;
  private final long wanted;
  private final long available;

  MinimumConflict(int[] mentors, int[] mentees, long wanted, long available) {
    this.mentors = mentors;
    this.mentees = mentees;
    this.wanted = wanted;
    this.available = available;
  }

  /**
   * Gives the mentors whose minimums clash.
   *
   * @return their indices, ascending
   */
  public int[] mentors() {
    return mentors.clone();
  }

  /**
   * Gives everybody who could come to one of them.
   *
   * @return their indices, ascending
   */
  public int[] mentees() {
    return mentees.clone();
  }

  /**
   * Tells how many mentees the mentors want at least.
   *
   * @return the sum of their minimums
   */
  public long wanted() {
    return wanted;
  }

  /**
   * Tells how many pairs there could be with these mentors at most.
   *
   * @return less than {@link #wanted}
   */
  public long available() {
    return available;
  }
}
