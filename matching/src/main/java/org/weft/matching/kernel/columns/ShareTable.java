package org.weft.matching.kernel.columns;

/** Turns counts into shares of a whole, rounded half up as everywhere. */
public final class ShareTable {
  private ShareTable() {}

  /**
   * Adds to each entry the share that its count is of a whole.
   *
   * <p>Where every share is a whole number, it is a product; else a table is made and looked up.
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
    RowLoops.addByClass(row, counts, table);
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
