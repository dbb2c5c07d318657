package org.weft.matching.kernel.group;

import static com.google.common.base.Preconditions.checkArgument;

/** Fits in a table, 2 · people² bytes. */
public final class FitTable implements PairFits {
  /** Row i holds the fits with 0 to i - 1. */
  private final int[][] rows;

  private FitTable(int[][] rows) {
    this.rows = rows;
  }

  /**
   * Asks for every fit once.
   *
   * @param fits the fits
   * @return the same in a table
   */
  public static FitTable of(PairFits fits) {
    int[][] rows = new int[fits.people()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new int[i];
      for (int j = 0; j < i; j++) {
        rows[i][j] = fits.at(i, j);
      }
    }
    return new FitTable(rows);
  }

  /**
   * Takes rows as they are.
   *
   * @param rows row i holds the fits with 0 to i - 1; kept, not copied
   * @return the table
   * @throws IllegalArgumentException if a row has another length
   */
  public static FitTable ofRows(int[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      checkArgument(
          rows[i].length == i,
          "row %s must have %s fits but had %s; leave out the diagonal and what is right of it",
          i,
          i,
          rows[i].length);
    }
    return new FitTable(rows);
  }

  @Override
  public int people() {
    return rows.length;
  }

  @Override
  public int at(int one, int other) {
    return one > other ? rows[one][other] : rows[other][one];
  }
}
