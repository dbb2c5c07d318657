package org.weft.matching.kernel.dense;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Finds the cells of one row whose reduced cost, cost minus column dual, is below a threshold.
 *
 * <p>This is where the time goes, one look at every cell. The row is cut into at most ten pieces that lie below each
 * other like the lines of a page; one pass per piece shifts one bit per cell into a page of hits, and only one word in
 * ten has to be looked at afterwards. Each pass is a loop over arrays with one common index and without a branch, which
 * the compiler of the JVM turns into vector instructions; it does not do so for loops that search, count or choose.
 *
 * <p><b>Details.</b> Duals are kept here as {@code int}, not below {@link #FLOOR}. So what is called reduced cost here is
 * a lower bound of the exact one, and equal to it for all duals that matter in practice. As a dual is never above the
 * costs of its column or 0, reduced costs are from {@code FLOOR} to 2<sup>30</sup> - 1, those of forbidden cells and of
 * the padding from 2<sup>29</sup> to 2<sup>30</sup> + 2<sup>29</sup>; minus a threshold above {@code FLOOR} all of them
 * fit an {@code int}. Cells are packed as reduced cost and rotated column into a {@code long}: sorting settles ties by
 * column, starting at another column for each row, so that rows full of ties do not all list the same columns.
 */
final class RowScan {
  /** A threshold above every reduced cost of an allowed cell. */
  static final int ALL = 1 << 30;

  /** Below every reduced cost; thresholds must be above. */
  static final int FLOOR = CostRows.MIN_COST;

  private static final int SAMPLE = 1024;
  private static final int PIECES = 10;

  private final CostRows source;
  private final int rows;
  private final int columns;
  private final int shift;
  private final int length;
  private final int[] row;
  private final int[][] cost;
  private final int[][] dual;
  private final int[] hits;
  private final long[] found;
  private int rotation;
  private int count;
  private long reads;

  RowScan(CostRows source) {
    this.source = source;
    this.rows = source.rows();
    this.columns = source.columns();
    int bits = 6;
    while ((long) PIECES << bits < columns) {
      bits++;
    }
    this.shift = bits;
    this.length = 1 << bits;
    int pieces = (int) (((long) columns + length - 1) >> bits);
    this.row = new int[columns];
    this.cost = new int[pieces][length];
    this.dual = new int[pieces][length];
    this.hits = new int[length];
    this.found = new long[columns];
    for (int[] piece : cost) {
      Arrays.fill(piece, CostRows.FORBIDDEN);
    }
  }

  long reads() {
    return reads;
  }

  void setDual(int column, long value) {
    dual[column >> shift][column & (length - 1)] = (int) Math.max(value, FLOOR);
  }

  /** The smallest cost of each column, forbidden where nothing is allowed. */
  int[] columnMinima() {
    int[] minimum = new int[columns];
    Arrays.fill(minimum, CostRows.FORBIDDEN);
    for (int i = 0; i < rows; i++) {
      read(i);
      checkCosts(i);
      lower(minimum, row);
    }
    return minimum;
  }

  /** Takes the smaller of two numbers without a branch. */
  private static void lower(int[] minimum, int[] cost) {
    for (int j = 0; j < minimum.length; j++) {
      int less = cost[j] - minimum[j];
      minimum[j] += less & (less >> 31);
    }
  }

  private void read(int index) {
    reads++;
    source.read(index, row);
  }

  /** Makes a row the one that is looked at. */
  void load(int index) {
    read(index);
    rotation = (int) ((long) index * columns / rows);
    for (int p = 0; p < cost.length; p++) {
      int from = p << shift;
      System.arraycopy(row, from, cost[p], 0, Math.min(length, columns - from));
    }
  }

  /** Refuses the row at hand if a cost is out of range. */
  void checkCosts(int index) {
    int outside = 0;
    for (int j = 0; j < columns; j++) {
      int c = row[j];
      int other = c ^ CostRows.FORBIDDEN;
      outside |= (c - CostRows.MIN_COST) & ((other | -other) >> 31);
    }
    if ((outside & -(1 << 30)) != 0) {
      refuse(index);
    }
  }

  private void refuse(int index) {
    for (int j = 0; j < columns; j++) {
      int c = row[j];
      checkArgument(
          c == CostRows.FORBIDDEN || (c >= CostRows.MIN_COST && c <= CostRows.MAX_COST),
          "cost of row %s and column %s must be from -2^29 to 2^29 - 1 but was %s; "
              + "divide all costs by the same number, or use CostRows.FORBIDDEN for a pair that must not be",
          index,
          j,
          c);
    }
  }

  /** Finds all allowed cells whose reduced cost is below a threshold, in no particular order; tells how many. */
  int collect(int below) {
    Arrays.fill(hits, 0);
    for (int p = 0; p < cost.length; p++) {
      mark(hits, cost[p], dual[p], below);
    }
    count = 0;
    for (int k = 0; k < length; k += 4) {
      if ((hits[k] | hits[k + 1] | hits[k + 2] | hits[k + 3]) != 0) {
        gather(k);
        gather(k + 1);
        gather(k + 2);
        gather(k + 3);
      }
    }
    return count;
  }

  private static void mark(int[] hits, int[] cost, int[] dual, int below) {
    for (int k = 0; k < hits.length; k++) {
      hits[k] = (hits[k] << 1) | ((cost[k] - dual[k] - below) >>> 31);
    }
  }

  private void gather(int k) {
    int bits = hits[k];
    while (bits != 0) {
      int p = cost.length - 1 - Integer.numberOfTrailingZeros(bits);
      bits &= bits - 1;
      int c = cost[p][k];
      if (c != CostRows.FORBIDDEN) {
        int turned = (p << shift) + k - rotation;
        turned += columns & (turned >> 31);
        found[count++] = ((long) (c - dual[p][k]) << 32) | turned;
      }
    }
  }

  /** A threshold that about so many cells pass, judged by a sample of the row. */
  int threshold(int wanted) {
    int size = Math.min(columns, SAMPLE);
    int rank = (int) ((long) wanted * size / columns) + 1;
    if (rank >= size / 2) {
      return ALL;
    }
    for (int k = 0; k < size; k++) {
      int j = (int) ((long) k * columns / size);
      int reduced = row[j] - dual[j >> shift][j & (length - 1)];
      found[k] = reduced;
    }
    Selection.select(found, size, rank);
    return (int) Math.min(ALL, found[rank] + 1);
  }

  /** Sorts the smallest of the cells that were found to the front; the next one, if any, comes behind them. */
  void sortFirst(int wanted) {
    if (wanted < count) {
      Selection.select(found, count, wanted);
    }
    Arrays.sort(found, 0, wanted);
  }

  int keyOf(int entry) {
    return (int) (found[entry] >> 32);
  }

  int columnOf(int entry) {
    int column = (int) found[entry] + rotation;
    return column < columns ? column : column - columns;
  }

  int costOf(int column) {
    return row[column];
  }
}
