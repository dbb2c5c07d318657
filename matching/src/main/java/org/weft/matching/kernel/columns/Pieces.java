package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * How rows are cut: into at most {@value #MOST} pieces of one length, which lie below each other like the lines of a page.
 *
 * <p>Whatever is found in the entries of a column of that page then fits the bits of one {@code int}; and passes over a piece
 * are loops over arrays with one common index, which the compiler of JDK 17 asks for.
 */
final class Pieces {
  static final int MOST = Integer.SIZE;

  /** Shorter pieces would be more overhead than work. */
  private static final int FEWEST_BITS = 6;

  final int entries;
  final int shift;
  final int length;
  final int count;

  Pieces(int entries) {
    int bits = FEWEST_BITS;
    while ((long) MOST << bits < entries) {
      bits++;
    }
    this.entries = entries;
    this.shift = bits;
    this.length = 1 << bits;
    this.count = (int) (((long) entries + length - 1) >> bits);
  }

  /** A page full of one number. */
  int[][] page(int number) {
    int[][] page = new int[count][length];
    for (int[] piece : page) {
      Arrays.fill(piece, number);
    }
    return page;
  }

  int get(int[][] page, int entry) {
    return page[entry >> shift][entry & (length - 1)];
  }

  void set(int[][] page, int entry, int number) {
    page[entry >> shift][entry & (length - 1)] = number;
  }
}
