package org.weft.matching.kernel;

/**
 * Moves that match one more mentee: the first mentee of the path is unmatched and takes the place of the second, the
 * second takes the place of the third, and the last goes to a mentor with a free place. Nobody loses its mentor without
 * getting another.
 *
 * <p>The arrays are copied on the way out.
 */
public final class AugmentingPath implements AlternatingReach {
  private final int[] mentees;
  private final int[] edges;

  AugmentingPath(int[] mentees, int[] edges) {
    this.mentees = mentees;
    this.edges = edges;
  }

  /**
   * Gives the mentees that move.
   *
   * @return the unmatched mentee first; at least one
   */
  public int[] mentees() {
    return mentees.clone();
  }

  /**
   * Gives the new edge of each mentee that moves.
   *
   * @return as many as {@link #mentees}, in the same order
   */
  public int[] edges() {
    return edges.clone();
  }

  /**
   * Makes the moves.
   *
   * @param matchedEdge the matching that was explained: for each mentee its edge, or -1; left as it is
   * @return a matching with one more pair
   */
  public int[] applyTo(int[] matchedEdge) {
    int[] result = matchedEdge.clone();
    for (int k = 0; k < mentees.length; k++) {
      result[mentees[k]] = edges[k];
    }
    return result;
  }
}
