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

  /**
   * Counts the open entries of a row at each mentor.
   *
   * @param counts grows by one where the row is open
   * @param row the row
   */
  public static void countOpen(int[] counts, int[] row) {
    for (int j = 0; j < counts.length; j++) {
      counts[j] += ~row[j] >>> 31;
    }
  }

  /**
   * Counts the open entries of a row.
   *
   * @param row the row
   * @return how many are not negative
   */
  static int open(int[] row) {
    int closed = 0;
    for (int j = 0; j < row.length; j++) {
      closed += row[j] >>> 31;
    }
    return row.length - closed;
  }

  /** Entries that {@link #hits} looks at together. */
  private static final int BLOCK = 8;

  /**
   * Marks the entries that are closed or below two bars.
   *
   * @param misses negative where an entry misses; is overwritten
   * @param row the row
   * @param bar what every entry may reach, 0 or more
   * @param bars what each entry may reach, 0 or more
   */
  static void misses(int[] misses, int[] row, int bar, int[] bars) {
    for (int j = 0; j < row.length; j++) {
      misses[j] = row[j] | ((row[j] - bar) & (row[j] - bars[j]));
    }
  }

  /**
   * Lists the entries that do not miss: one branch for eight entries, and none within those.
   *
   * @param hits is overwritten; one longer than the row
   * @param misses negative where an entry misses
   * @return how many do not
   */
  static int hits(int[] hits, int[] misses) {
    int count = 0;
    int j = 0;
    for (; j <= misses.length - BLOCK; j += BLOCK) {
      if (!allMiss(misses, j)) {
        for (int each = j; each < j + BLOCK; each++) {
          hits[count] = each;
          count += ~misses[each] >>> 31;
        }
      }
    }
    for (; j < misses.length; j++) {
      hits[count] = j;
      count += ~misses[j] >>> 31;
    }
    return count;
  }

  private static boolean allMiss(int[] misses, int j) {
    return (misses[j]
            & misses[j + 1]
            & misses[j + 2]
            & misses[j + 3]
            & misses[j + 4]
            & misses[j + 5]
            & misses[j + 6]
            & misses[j + 7])
        < 0;
  }
}
