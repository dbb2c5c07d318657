package org.weft.matching.kernel.dense;

/**
 * First phase of {@link DenseAssignment}: rows bid for columns.
 *
 * <p>A free row turns to the column with the smallest reduced cost and lowers its dual until the second best column is as
 * good. Whoever held the column is free again, and bids next. A row whose best two are equally good takes a free one of
 * them, or waits for the next sweep.
 *
 * <p><b>Details.</b> The augmenting row reduction of Jonker and Volgenant on the lists of {@link RowLists}; a list whose
 * bound is below the second best is built again first. Price wars end by an allowance of bids per sweep, and near ties by
 * the number of sweeps; who is still free is left to {@link RowPaths}.
 */
final class RowBids {
  private static final int SWEEPS = 6;
  private static final int BIDS_PER_FREE_ROW = 8;
  private static final int NOBODY = -1;
  private static final int WAITS = -2;

  private final DenseState state;
  private long bids;
  private long best;
  private long second;
  private int bestEntry;

  RowBids(DenseState state) {
    this.state = state;
  }

  long bids() {
    return bids;
  }

  void run() {
    int[] free = new int[state.rows];
    for (int i = 0; i < free.length; i++) {
      free[i] = i;
    }
    int count = free.length;
    for (int sweep = 0; sweep < SWEEPS && count > 0; sweep++) {
      count = sweep(free, count);
    }
  }

  /** Lets all free rows bid; returns how many are free afterwards, and lists them at the front. */
  private int sweep(int[] free, int count) {
    long allowance = bids + (long) BIDS_PER_FREE_ROW * count + state.rows;
    int waiting = 0;
    for (int f = 0; f < count; f++) {
      int bidder = free[f];
      while (bidder >= 0) {
        int displaced = bids < allowance ? bid(bidder) : WAITS;
        if (displaced == WAITS) {
          free[waiting++] = bidder;
        }
        bidder = displaced;
      }
    }
    return waiting;
  }

  /** One bid of a free row; returns who is free now. */
  private int bid(int row) {
    bids++;
    look(row);
    if (second > state.lists.rest[row]) {
      state.lists.build(row, RowLists.SHORT);
      look(row);
    }
    if (bestEntry < 0 || second > state.lists.rest[row]) {
      return WAITS; // nothing is allowed, or duals are so low that lists are poor
    }
    int j = state.lists.column[row][bestEntry];
    int displaced = state.rowOf[j];
    if (second > best && second < Long.MAX_VALUE) {
      state.setDual(j, state.dual[j] - (second - best));
    } else if (displaced >= 0) {
      return WAITS;
    }
    state.hold(row, j, state.lists.cost[row][bestEntry]);
    if (displaced >= 0) {
      state.columnOf[displaced] = -1;
    }
    return displaced >= 0 ? displaced : NOBODY;
  }

  /** Finds the best two columns; among equally good ones a free column counts as best. */
  private void look(int row) {
    int[] key = state.lists.key[row];
    int[] column = state.lists.column[row];
    int[] cost = state.lists.cost[row];
    best = Long.MAX_VALUE;
    second = Long.MAX_VALUE;
    bestEntry = -1;
    for (int e = 0; e < key.length && key[e] < second; e++) {
      int j = column[e];
      long reduced = cost[e] - state.dual[j];
      if (reduced < best) {
        second = best;
        best = reduced;
        bestEntry = e;
      } else if (reduced < second) {
        second = reduced;
      }
      if (reduced == best && state.rowOf[j] < 0 && state.rowOf[column[bestEntry]] >= 0) {
        bestEntry = e;
      }
    }
  }
}
