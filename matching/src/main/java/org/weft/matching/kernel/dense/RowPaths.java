package org.weft.matching.kernel.dense;

import java.util.Arrays;

/**
 * Second phase of {@link DenseAssignment}: places one row after the other along a shortest augmenting path.
 *
 * <p>Dijkstra's algorithm over columns: a row that is reached leads to every column at the cost of what it would lose by
 * moving there. The cheapest free column so far bounds the search. Columns that were settled on the way become dearer by
 * what they were nearer than the end of the path, and the rows along the path move.
 *
 * <p><b>Details.</b> A row is searched through its list. The bound of the rest of the row makes an event of its own: only
 * when the search reaches that distance is the row read again and its list doubled, at most {@link #LONGER_LISTS} times in
 * one search; then all cells that still matter are taken from the row without being listed, so no list outgrows {@link RowLists#LONG} and a
 * search reads a row a fixed number of times at most. Columns at the current distance go to a stack and others to a heap;
 * ties make many of those. A stamp per column tells labels of this search from older ones. Labels are exact, so none
 * falls below the current distance.
 */
final class RowPaths {
  private static final int LONGER_LISTS = 2;

  private final DenseState state;
  private final int columns;
  private final long[] dual;
  private final RowLists lists;
  /** Distance of columns, then those at which the rest of a row is due. */
  private final long[] label;

  private final int[] stamp;
  private final int[] via;
  private final int[] viaCost;
  private final int[] settled;
  private final int[] level;
  /** Reduced cost of what a reached row holds, minus its distance. */
  private final long[] base;

  private final byte[] refreshed;
  private final LabelHeap heap;
  private int search;
  private int settledCount;
  private int levelCount;
  private long distance;
  private long bound;
  private int end;
  private long settledInAll;
  private long refreshes;

  RowPaths(DenseState state) {
    this.state = state;
    this.columns = state.columns;
    this.dual = state.dual;
    this.lists = state.lists;
    this.label = new long[columns + state.rows];
    this.stamp = new int[columns];
    this.via = new int[columns];
    this.viaCost = new int[columns];
    this.settled = new int[columns];
    this.level = new int[columns];
    this.base = new long[state.rows];
    this.refreshed = new byte[state.rows];
    this.heap = new LabelHeap(label);
  }

  long searches() {
    return search;
  }

  long settled() {
    return settledInAll;
  }

  long refreshes() {
    return refreshes;
  }

  /** Places a free row; returns whether there is a column for it. */
  boolean place(int row) {
    search++;
    settledCount = 0;
    levelCount = 0;
    heap.clear();
    distance = 0;
    bound = Long.MAX_VALUE;
    enter(row, bestReduced(row));
    while (advance()) {
      settledInAll++;
    }
    if (bound == Long.MAX_VALUE) {
      return false;
    }
    for (int k = 0; k < settledCount; k++) {
      int j = settled[k];
      state.setDual(j, dual[j] + label[j] - bound);
    }
    move(row);
    return true;
  }

  /** Settles the next column, after whatever refreshes are due before it; returns false if nothing nearer is left. */
  private boolean advance() {
    while (distance < bound) {
      int next;
      if (levelCount > 0) {
        next = level[--levelCount];
      } else if (heap.isEmpty()) {
        return false;
      } else {
        next = heap.pop();
        distance = label[next];
        if (distance >= bound) {
          return false;
        }
      }
      if (next < columns) {
        settled[settledCount++] = next;
        int row = state.rowOf[next];
        enter(row, state.held[row] - dual[next] - distance);
        return true;
      }
      refresh(next - columns);
    }
    return false;
  }

  /** A lower bound of the reduced costs of a row, reached by its best cell unless that is not listed. */
  private long bestReduced(int row) {
    int[] key = lists.key[row];
    long best = lists.rest[row];
    for (int e = 0; e < key.length && key[e] < best; e++) {
      best = Math.min(best, lists.cost[row][e] - dual[lists.column[row][e]]);
    }
    return best;
  }

  private void enter(int row, long rowBase) {
    base[row] = rowBase;
    refreshed[row] = 0;
    relax(row, 0);
  }

  /** Labels the listed columns of a row from some entry on, and notes when the rest is due. */
  private void relax(int row, int from) {
    int[] key = lists.key[row];
    int[] column = lists.column[row];
    int[] cost = lists.cost[row];
    long rowBase = base[row];
    for (int e = from; e < key.length && key[e] - rowBase < bound; e++) {
      int j = column[e];
      long reached = cost[e] - dual[j] - rowBase;
      if (reached < bound && (stamp[j] != search || reached < label[j])) {
        reach(j, row, cost[e], reached);
      }
    }
    long rest = lists.rest[row];
    if (rest != RowLists.COMPLETE && rest - rowBase < bound) {
      label[columns + row] = Math.max(rest - rowBase, distance);
      heap.update(columns + row);
    }
  }

  private void reach(int column, int row, int cost, long reached) {
    via[column] = row;
    viaCost[column] = cost;
    if (state.rowOf[column] < 0) {
      bound = reached;
      end = column;
      return;
    }
    label[column] = reached;
    stamp[column] = search;
    if (reached == distance && !heap.contains(column)) {
      level[levelCount++] = column;
    } else {
      heap.update(column);
    }
  }

  private void refresh(int row) {
    refreshes++;
    if (refreshed[row] == LONGER_LISTS) {
      relaxAll(row);
      return;
    }
    refreshed[row]++;
    long known = lists.rest[row];
    int length = Math.max(lists.key[row].length, RowLists.SHORT << refreshed[row]);
    lists.build(row, Math.min(length, RowLists.LONG));
    int[] key = lists.key[row];
    int from = 0;
    while (from < key.length && key[from] < known) {
      from++; // was on the old list, too: what was left out had at least this key, and keys only
      // grow
    }
    relax(row, from);
  }

  /** Labels all columns of a row that are nearer than the bound. */
  private void relaxAll(int row) {
    RowScan scan = state.scan;
    scan.load(row);
    long rowBase = base[row];
    long below = bound == Long.MAX_VALUE ? RowScan.ALL : bound + rowBase;
    int found = scan.collect((int) Math.max(RowScan.FLOOR + 1, Math.min(RowScan.ALL, below)));
    for (int e = 0; e < found; e++) {
      int j = scan.columnOf(e);
      int cost = scan.costOf(j);
      long reached = cost - dual[j] - rowBase;
      if (reached < bound && (stamp[j] != search || reached < label[j])) {
        reach(j, row, cost, reached);
      }
    }
  }

  /** Moves the rows along the path, from its end back to the new row. */
  private void move(int row) {
    int column = end;
    int moved;
    do {
      moved = via[column];
      int left = state.columnOf[moved];
      state.hold(moved, column, viaCost[column]);
      column = left;
    } while (moved != row);
  }

  /** After a row found no column: all columns that the rows that it competes with may use, ascending. */
  int[] reachedColumns() {
    int[] reached = Arrays.copyOf(settled, settledCount);
    Arrays.sort(reached);
    return reached;
  }
}
