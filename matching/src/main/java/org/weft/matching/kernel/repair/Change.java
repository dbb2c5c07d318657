package org.weft.matching.kernel.repair;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a change does to the best matching: how much its total value grows, and who moves where.
 *
 * <p>The mentees stand in the order in which they push each other on: the first one starts, each takes the place of the next
 * one or a free place, or is left without a mentor. The arrays are copied on the way out.
 */
public final class Change {
  private final long gain;
  private final int[] mentees;
  private final int[] edges;

  Change(long gain, int[] mentees, int[] edges) {
    this.gain = gain;
    this.mentees = mentees;
    this.edges = edges;
  }

  /** What differs between two matchings, by mentee. */
  static Change between(int[] before, int[] after, long gain) {
    int[] moved =
        IntStream.range(0, before.length).filter(i -> after[i] != before[i]).toArray();
    return new Change(gain, moved, Arrays.stream(moved).map(i -> after[i]).toArray());
  }

  /**
   * Tells how much more the best matching is worth after the change.
   *
   * @return value after minus value before; below 0 for a loss
   */
  public long gain() {
    return gain;
  }

  /**
   * Gives the mentees that move.
   *
   * @return each once
   */
  public int[] mentees() {
    return mentees.clone();
  }

  /**
   * Gives the new edge of each mentee that moves.
   *
   * @return as many as {@link #mentees}, in the same order; -1 for who has no mentor any more
   */
  public int[] edges() {
    return edges.clone();
  }

  /**
   * Makes the moves.
   *
   * @param matchedEdge the matching before: for each mentee its edge, or -1; left as it is
   * @return the matching after
   */
  public int[] applyTo(int[] matchedEdge) {
    int[] result = matchedEdge.clone();
    for (int k = 0; k < mentees.length; k++) {
      result[mentees[k]] = edges[k];
    }
    return result;
  }
}
