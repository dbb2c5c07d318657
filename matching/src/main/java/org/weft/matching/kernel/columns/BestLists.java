package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * The best few mentees of every mentor, and the grains below which nobody enters a list any more.
 *
 * <p>Like {@link Best} for each mentor: offers append, and a full list is cut. The bar lags behind: of {@code n} offers in
 * random order about {@code 1.4 · most · ln(n / most)} are appended, if no bar is known from the start.
 *
 * <p>Details: offers come to lists all over memory. So lists lie side by side in chunks, and an offer touches one line of
 * them. A chunk grows when one of its lists is full, so that memory follows what is kept.
 */
final class BestLists {
  /** Room beyond twice the kept, so that keeping one or two does not cut at every offer. */
  private static final int SLACK = 8;

  private static final int FIRST = 8;
  private static final int LISTS_A_CHUNK_BITS = 6;
  private static final int LARGE_ROOM = 1 << 20;

  private final int most;
  private final int room;
  private final int shift;
  private final long[][] keys;
  private final long[][] values;
  private final boolean hasValues;
  private final int[] size;
  private final Pieces pieces;
  private final int[][] bars;
  private long[] scratch = new long[FIRST];

  /** Without values, the value of a key is its points, three times. */
  BestLists(Pieces pieces, int most, boolean hasValues) {
    this.pieces = pieces;
    this.most = most;
    this.room = (int) Math.min(Integer.MAX_VALUE - SLACK, 2L * most + SLACK);
    this.shift = room > LARGE_ROOM ? 0 : LISTS_A_CHUNK_BITS;
    int chunks = (int) (((long) pieces.entries + (1 << shift) - 1) >> shift);
    this.hasValues = hasValues;
    this.keys = new long[chunks][FIRST << shift];
    this.values = new long[hasValues ? chunks : 0][FIRST << shift];
    this.size = new int[pieces.entries];
    this.bars = pieces.page(0);
  }

  /** The bar of each mentor, 0 while there is room; to be read only. */
  int[][] bars() {
    return bars;
  }

  int bar(int list) {
    return pieces.get(bars, list);
  }

  /** Sets a bar, which may be a guess: with fewer than were to be kept in the end, it was too high. */
  void setBar(int list, int grains) {
    pieces.set(bars, list, grains);
  }

  /** Offers a key, which should reach the bar. */
  void offer(int list, long key, long value) {
    int chunk = list >> shift;
    int capacity = keys[chunk].length >> shift;
    int at = begin(list, capacity) + size[list];
    keys[chunk][at] = key;
    if (hasValues) {
      values[chunk][at] = value;
    }
    if (++size[list] == capacity) {
      makeRoom(list, capacity);
    }
  }

  /** Where a list begins in its chunk. */
  private int begin(int list, int capacity) {
    return (list & ((1 << shift) - 1)) * capacity;
  }

  private void makeRoom(int list, int capacity) {
    if (capacity == room) {
      cut(list);
      return;
    }
    int chunk = list >> shift;
    int larger = (int) Math.min(room, 2L * capacity);
    keys[chunk] = grown(keys[chunk], capacity, larger);
    if (hasValues) {
      values[chunk] = grown(values[chunk], capacity, larger);
    }
  }

  private long[] grown(long[] chunk, int capacity, int larger) {
    long[] grown = new long[larger << shift];
    for (int each = 0; each < 1 << shift; each++) {
      System.arraycopy(chunk, each * capacity, grown, each * larger, capacity);
    }
    return grown;
  }

  /** Forgets all but the best of a list; to be called before reading. */
  void cut(int list) {
    int count = size[list];
    if (count > most) {
      int chunk = list >> shift;
      int from = begin(list, keys[chunk].length >> shift);
      scratch = count > scratch.length ? new long[room] : scratch;
      System.arraycopy(keys[chunk], from, scratch, 0, count);
      long last = Largest.last(scratch, count, most);
      keep(chunk, from, from + count, last);
      size[list] = most;
      setBar(list, Points.fewestGrains(Turns.points(last)));
    }
  }

  /** Keeps what is not below a key, without a branch that depends on keys. */
  private void keep(int chunk, int from, int end, long last) {
    long[] own = keys[chunk];
    int kept = from;
    for (int e = from; e < end; e++) {
      long key = own[e];
      own[kept] = key;
      if (hasValues) {
        values[chunk][kept] = values[chunk][e];
      }
      kept += 1 - (int) ((key - last) >>> 63);
    }
  }

  /** Empties the lists that are shorter than they should be, with bar 0, and closes all others; returns how many those are. */
  int refillShort(RowPieces rows) {
    int count = 0;
    for (int list = 0; list < size.length; list++) {
      boolean isShort = size[list] < Math.min(most, rows.openAt(list));
      count += isShort ? 1 : 0;
      size[list] = isShort ? 0 : size[list];
      setBar(list, isShort ? 0 : Integer.MAX_VALUE);
    }
    return count;
  }

  /** How many there are; after {@link #cut} no more than were to be kept. */
  int size(int list) {
    return size[list];
  }

  long key(int list, int at) {
    int chunk = list >> shift;
    return keys[chunk][begin(list, keys[chunk].length >> shift) + at];
  }

  long value(int list, int at) {
    int points = Turns.points(key(list, at));
    int chunk = list >> shift;
    return hasValues
        ? values[chunk][begin(list, keys[chunk].length >> shift) + at]
        : Points.pack(points, points, points);
  }

  /** Room of all lists together, kept or not. */
  long capacity() {
    return Arrays.stream(keys).mapToLong(chunk -> chunk.length).sum();
  }
}
