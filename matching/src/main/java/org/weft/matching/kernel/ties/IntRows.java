package org.weft.matching.kernel.ties;

import java.util.Arrays;

/** Rows of numbers behind each other in one array that grows. */
final class IntRows {
  private int[] start = new int[8];
  private int[] value = new int[8];
  private int rows;

  int rows() {
    return rows;
  }

  /** Adds a number to the row that is open. */
  void add(int number) {
    int size = start[rows];
    if (size == value.length) {
      value = Arrays.copyOf(value, 2 * size);
    }
    value[size] = number;
    start[rows] = size + 1;
  }

  /** Closes the open row, even if it is empty. */
  void endRow() {
    rows++;
    if (rows == start.length) {
      start = Arrays.copyOf(start, 2 * rows);
    }
    start[rows] = start[rows - 1];
  }

  int[] row(int row) {
    return Arrays.copyOfRange(value, row == 0 ? 0 : start[row - 1], start[row]);
  }
}
