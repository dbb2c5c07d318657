package org.weft.matching.kernel.dense;

/**
 * The cheapest cells of each row, and a bound for all cells that were left out.
 *
 * <p>A list holds {@link #SHORT} to twice as many cells, sorted by reduced cost as it was when the list was built. Duals
 * only fall and reduced costs only rise. So the stored ones, and the bound for the rest, stay lower bounds for ever; a
 * list may become useless, but never wrong.
 *
 * <p><b>Details.</b> What threshold gives a list of the right length is guessed: at first from the row before, later from
 * the row's old list. A list that came out too short is built again with a threshold from a sample, then from a larger
 * one, then with all cells; the row is not read again for that. Lists take about 220 bytes per row, at most ten
 * times as much after many refreshes.
 */
final class RowLists {
  /** How many cells a list has at least, if the row has them. */
  static final int SHORT = 12;

  /** How many cells a list is to have at most; it may come out twice as long. */
  static final int LONG = 64;

  /** The bound of a row whose list leaves nothing out. */
  static final long COMPLETE = Long.MAX_VALUE;

  private static final int[] NONE = {};

  /** Reduced costs when the list was built, ascending. */
  final int[][] key;

  final int[][] column;
  final int[][] cost;
  /** Lower bound of the reduced cost of all cells that are not listed. */
  final long[] rest;

  private final RowScan scan;
  private final int rows;
  private final int columns;

  RowLists(RowScan scan, int rows, int columns) {
    this.scan = scan;
    this.rows = rows;
    this.columns = columns;
    this.key = new int[rows][];
    this.column = new int[rows][];
    this.cost = new int[rows][];
    this.rest = new long[rows];
  }

  /** Builds all lists for the first time; refuses costs out of range. */
  void buildAll() {
    int guess = RowScan.ALL;
    for (int i = 0; i < rows; i++) {
      key[i] = NONE;
      scan.load(i);
      if (rows != columns) {
        scan.checkCosts(i);
      }
      guess = fill(i, Math.min(SHORT, columns), guess);
    }
  }

  /** Builds one list again, with today's duals. */
  void build(int row, int length) {
    int wanted = Math.min(length, columns);
    int guess = RowScan.ALL;
    if (key[row].length > 0) {
      long low = key[row][0];
      long high = Math.min(rest[row], RowScan.ALL);
      guess = (int) Math.min(RowScan.ALL, high + (high - low) * wanted / key[row].length + 1);
    }
    scan.load(row);
    fill(row, wanted, guess);
  }

  /** Fills the list of the row at hand, and returns a guess for a row that is like it. */
  private int fill(int row, int wanted, int guess) {
    int below = guess;
    int found = scan.collect(below);
    for (int more = 3; found < wanted && below < RowScan.ALL; more *= 3) {
      below = more > 9 ? RowScan.ALL : scan.threshold(wanted * more / 2);
      found = scan.collect(below);
    }
    boolean cut = found > 2 * wanted;
    int kept = cut ? wanted * 3 / 2 : found;
    scan.sortFirst(kept);
    long bound = below == RowScan.ALL ? COMPLETE : below;
    store(row, kept, cut ? scan.keyOf(kept) : bound);
    if (cut) {
      return scan.keyOf(kept) + 1;
    }
    if (found == 0) {
      return RowScan.ALL;
    }
    long low = scan.keyOf(0);
    return (int) Math.min(RowScan.ALL, low + (below - low) * wanted * 3 / (2L * found) + 1);
  }

  private void store(int row, int length, long bound) {
    int[] keys = new int[length];
    int[] columnsOfRow = new int[length];
    int[] costs = new int[length];
    for (int e = 0; e < length; e++) {
      keys[e] = scan.keyOf(e);
      columnsOfRow[e] = scan.columnOf(e);
      costs[e] = scan.costOf(columnsOfRow[e]);
    }
    key[row] = keys;
    column[row] = columnsOfRow;
    cost[row] = costs;
    rest[row] = bound;
  }
}
