package org.weft.matching.kernel.lattice;

import java.util.Arrays;

/** When each edge is held: from the rotation that takes it, or the start, to the rotation that gives it up, or the end. */
final class StableSpans {
  static final int NEVER = -2;
  static final int OPEN = -1;

  /** The rotation that takes an edge; open if it is held at the start, never if in no stable matching. */
  final int[] taken;

  /** The rotation that gives an edge up; open if none does, never if in no stable matching. */
  final int[] given;

  StableSpans(RotationPoset poset) {
    this.taken = new int[poset.graph.edges()];
    this.given = new int[poset.graph.edges()];
    Arrays.fill(taken, NEVER);
    Arrays.fill(given, NEVER);
    for (int e : poset.menteeOptimal) {
      if (e >= 0) {
        taken[e] = OPEN;
        given[e] = OPEN;
      }
    }
    for (int r = 0; r < poset.rotations(); r++) {
      for (int k = poset.start[r]; k < poset.start[r + 1]; k++) {
        given[poset.from[k]] = r;
        taken[poset.to[k]] = r;
        given[poset.to[k]] = OPEN;
      }
    }
  }

  /** Whether some stable matching has the edge. */
  boolean isStable(int edge) {
    return taken[edge] != NEVER;
  }
}
