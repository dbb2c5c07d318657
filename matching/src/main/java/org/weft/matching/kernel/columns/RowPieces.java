package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * Finds the entries of a row that reach a bar, and counts the open ones.
 *
 * <p>Details: one pass per piece shifts one bit per entry into a page of hits. So only one word in up to 32 entries is looked
 * at afterwards: the words with hits are listed without a branch, and then taken apart. Reading misses one by one took twice
 * as long, and one loop that counts over the whole row is not vectorized well by JDK 17, as it adds up every vector at once.
 */
final class RowPieces {
  private final Pieces pieces;
  private final int[][] row;
  /** How many rows were closed at each entry. */
  private final int[][] closed;

  private final int[] hits;
  private final int[] words;
  private int rows;
  private int open;

  RowPieces(Pieces pieces) {
    this.pieces = pieces;
    row = pieces.page(RowLoops.CLOSED);
    closed = pieces.page(0);
    hits = new int[pieces.length];
    words = new int[pieces.length + 1];
  }

  /** Makes a row the one at hand. */
  void load(int[] grains) {
    for (int p = 0; p < row.length; p++) {
      int from = p << pieces.shift;
      System.arraycopy(grains, from, row[p], 0, Math.min(pieces.length, pieces.entries - from));
    }
  }

  /** Counts the open entries of the row at hand, and at each mentor. */
  void count() {
    rows++;
    Arrays.fill(hits, 0);
    for (int p = 0; p < row.length; p++) {
      countClosed(hits, closed[p], row[p]);
    }
    open = row.length * pieces.length;
    for (int each : hits) {
      open -= each;
    }
  }

  private static void countClosed(int[] inRow, int[] inColumn, int[] row) {
    for (int k = 0; k < inRow.length; k++) {
      int one = row[k] >>> 31;
      inRow[k] += one;
      inColumn[k] += one;
    }
  }

  /** Open entries of the row that was counted last. */
  int open() {
    return open;
  }

  /** How many of the rows that were counted are open at an entry. */
  int openAt(int entry) {
    return rows - pieces.get(closed, entry);
  }

  /**
   * Lists the open entries that reach one of two bars, in no particular order.
   *
   * @param found is overwritten; as long as the row
   * @param bar what every entry may reach, 0 or more
   * @param bars what each entry may reach, 0 or more
   * @return how many do
   */
  int reaching(int[] found, int bar, int[][] bars) {
    Arrays.fill(hits, 0);
    for (int p = 0; p < row.length; p++) {
      mark(hits, row[p], bar, bars[p]);
    }
    return list(found);
  }

  /** Lists the open entries that reach a bar, in no particular order. */
  int reaching(int[] found, int bar) {
    Arrays.fill(hits, 0);
    for (int[] piece : row) {
      mark(hits, piece, bar);
    }
    return list(found);
  }

  private static void mark(int[] hits, int[] row, int bar, int[] bars) {
    for (int k = 0; k < hits.length; k++) {
      hits[k] = (hits[k] << 1) | (~(row[k] | ((row[k] - bar) & (row[k] - bars[k]))) >>> 31);
    }
  }

  private static void mark(int[] hits, int[] row, int bar) {
    for (int k = 0; k < hits.length; k++) {
      hits[k] = (hits[k] << 1) | (~(row[k] | (row[k] - bar)) >>> 31);
    }
  }

  private int list(int[] found) {
    int last = wordsWithHits();
    int count = 0;
    for (int w = 0; w < last; w++) {
      int k = words[w];
      int bits = hits[k];
      do {
        int piece = row.length - 1 - Integer.numberOfTrailingZeros(bits);
        bits &= bits - 1;
        found[count++] = (piece << pieces.shift) + k;
      } while (bits != 0);
    }
    return count;
  }

  private int wordsWithHits() {
    int count = 0;
    for (int k = 0; k < hits.length; k++) {
      int bits = hits[k];
      words[count] = k;
      count += (bits | -bits) >>> 31;
    }
    return count;
  }
}
