package org.weft.matching.kernel.columns;

/** Turns counts into shares of a whole, rounded half up as everywhere. */
public final class ShareTable {
  private ShareTable() {}

  /**
   * Adds to each entry the share that its count is of a whole.
   *
   * <p>Where every share is a whole number, it is a product. Else it is a product and a quotient, which is multiplied and
   * shifted instead of divided if that gives what {@link #share} gives to each count, as it mostly does; else a table is
   * looked up. Lookups are not vectorized by JDK 17, products are.
   *
   * @param row one entry a mentor
   * @param counts 0 to {@code most} for each mentor
   * @param most the count that is worth the whole, at least 1
   * @param whole the whole
   */
  public static void add(int[] row, int[] counts, int most, int whole) {
    if (whole % most == 0) {
      addProducts(row, counts, whole / most);
      return;
    }
    int[] table = new int[most + 1];
    for (int count = 0; count <= most; count++) {
      table[count] = share(count / (double) most, whole);
    }
    Quotient quotient = Quotient.of(most, whole);
    if (quotient.gives(table)) {
      quotient.addTo(row, counts);
    } else {
      RowLoops.addByClass(row, counts, table);
    }
  }

  /**
   * Shares without division: {@code count · each} and {@code (2 · count · rest + most) / (2 · most)}, where the division
   * is a multiplication by {@code 2^shift / (2 · most)}, rounded up, and a shift. Exact while {@code 2^shift} exceeds what is
   * divided; and nothing overflows for a {@code most} of up to 512.
   */
  private record Quotient(int most, int each, int twiceRest, int factor, int shift) {
    private static final int LARGEST = 512;
    private static final int BITS = 30;

    static Quotient of(int most, int whole) {
      int shift = BITS - (Integer.SIZE - Integer.numberOfLeadingZeros(most));
      return new Quotient(
          most, whole / most, 2 * (whole % most), (1 << shift) / (2 * most) + 1, shift);
    }

    boolean gives(int[] shares) {
      boolean same = most <= LARGEST;
      for (int count = 0; same && count <= most; count++) {
        same = of(count) == shares[count];
      }
      return same;
    }

    private int of(int count) {
      return count * each + (((count * twiceRest + most) * factor) >>> shift);
    }

    void addTo(int[] row, int[] counts) {
      addQuotients(row, counts, each, twiceRest, most, factor, shift);
    }
  }

  private static void addQuotients(
      int[] row, int[] counts, int each, int twiceRest, int most, int factor, int shift) {
    for (int j = 0; j < row.length; j++) {
      row[j] += counts[j] * each + (((counts[j] * twiceRest + most) * factor) >>> shift);
    }
  }

  /**
   * Gives a part of a whole: the one rounding that columns and objects have in common.
   *
   * @param part 0 to 1
   * @param whole the whole
   * @return part times whole, rounded half up
   */
  public static int share(double part, int whole) {
    return (int) Math.round(part * whole);
  }

  private static void addProducts(int[] row, int[] counts, int each) {
    for (int j = 0; j < row.length; j++) {
      row[j] += counts[j] * each;
    }
  }
}
