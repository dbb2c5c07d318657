package org.weft.matching.kernel.columns;

/**
 * The loops in which all pairs of a round are scored: one mentee against a column of mentors at a time.
 *
 * <p>A row holds one {@code int} for each mentor. Adding to it what a criterion gives, or closing entries of it, is one
 * tiny loop without branches over arrays with the same index.
 *
 * <p>Details: the compiler of JDK 17 turns each of these loops into vector instructions because it is tiny. It does not
 * vectorize {@code Math.min} over {@code int}, table lookups, or one long loop that does it all; and a loop over six
 * arrays of one size may run ten times slower, as their elements fall on the same cache lines. So levels are stored as
 * thermometers (a bit for each step) and counted with {@code bitCount} instead of clamped, and there are never more than
 * four arrays. A closed entry has its sign bit set; what is added later is below 2^31, so it stays negative.
 */
public final class RowLoops {
  /** Marks an entry as closed; any negative entry is. */
  public static final int CLOSED = Integer.MIN_VALUE;

  private RowLoops() {}

  /**
   * Adds one number everywhere.
   *
   * @param row the row
   * @param amount the number
   */
  public static void add(int[] row, int amount) {
    for (int j = 0; j < row.length; j++) {
      row[j] += amount;
    }
  }

  /**
   * Adds what a table says about each mentor's class.
   *
   * @param row the row
   * @param classOf class of each mentor
   * @param table amount for each class
   */
  public static void addByClass(int[] row, int[] classOf, int[] table) {
    for (int j = 0; j < row.length; j++) {
      row[j] += table[classOf[j]];
    }
  }

  /**
   * Closes what a table closes.
   *
   * @param row the row
   * @param classOf class of each mentor
   * @param table {@link #CLOSED} or 0 for each class
   */
  public static void closeByClass(int[] row, int[] classOf, int[] table) {
    for (int j = 0; j < row.length; j++) {
      row[j] |= table[classOf[j]];
    }
  }

  /**
   * Closes entries.
   *
   * @param row the row
   * @param closed {@link #CLOSED} or 0 for each mentor
   */
  public static void close(int[] row, int[] closed) {
    for (int j = 0; j < row.length; j++) {
      row[j] |= closed[j];
    }
  }

  /**
   * Adds an amount for each step of distance on two scales together.
   *
   * @param row the row
   * @param one value of each mentor on the first scale
   * @param own the mentee's value on it
   * @param two value of each mentor on the second scale
   * @param ownTwo the mentee's value on it
   * @param amount amount a step; may be negative
   */
  public static void addDistance(int[] row, int[] one, int own, int[] two, int ownTwo, int amount) {
    for (int j = 0; j < row.length; j++) {
      row[j] += amount * (Math.abs(one[j] - own) + Math.abs(two[j] - ownTwo));
    }
  }

  /**
   * Adds an amount for each bit that a column shares with a mask.
   *
   * @param row the row
   * @param bits bits of each mentor
   * @param mask the bits that count
   * @param amount amount a bit
   */
  public static void addBits(int[] row, int[] bits, int mask, int amount) {
    for (int j = 0; j < row.length; j++) {
      row[j] += Integer.bitCount(bits[j] & mask) * amount;
    }
  }

  /**
   * Adds an amount where a column has any bit of a mask.
   *
   * @param row the row
   * @param bits bits of each mentor
   * @param mask the bits that count
   * @param amount the amount
   */
  public static void addIfAny(int[] row, int[] bits, int mask, int amount) {
    for (int j = 0; j < row.length; j++) {
      int shared = bits[j] & mask;
      row[j] += ((shared | -shared) >> 31) & amount;
    }
  }

  /**
   * Collects bits.
   *
   * @param target collects
   * @param bits bits of each mentor
   * @param mask the bits to collect
   */
  public static void collect(int[] target, int[] bits, int mask) {
    for (int j = 0; j < target.length; j++) {
      target[j] |= bits[j] & mask;
    }
  }

  /**
   * Closes entries whose column has no bit of a mask.
   *
   * @param row the row
   * @param bits bits of each mentor
   * @param mask one of these is needed
   */
  public static void closeIfNone(int[] row, int[] bits, int mask) {
    for (int j = 0; j < row.length; j++) {
      int shared = bits[j] & mask;
      row[j] |= ~(shared | -shared) & CLOSED;
    }
  }
}
