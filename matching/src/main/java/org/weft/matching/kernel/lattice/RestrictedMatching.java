package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * Of all stable matchings, the best one for the mentees that has some pairs and does not have others; or the answer that
 * there is none.
 *
 * <p>Forced and forbidden pairs are wishes of the program, not of the people: a forbidden pair still blocks if both would
 * rather have each other. To let nobody want a pair, leave out its edge. If several stable matchings will do, one of them is
 * best for all mentees at once, and that is the result.
 *
 * <p>O(E) once the rotations are known. Source: V. M. F. Dias, G. D. da Fonseca, C. M. H. de Figueiredo and J. L.
 * Szwarcfiter, "The Stable Marriage Problem with Restricted Pairs", Theoretical Computer Science 306 (2003).
 *
 * <p><b>Details.</b> An edge is held from the rotation that takes it to the rotation that gives it up. A forced edge needs the
 * first and excludes the second; a forbidden one needs the second where the first is taken. So everything that is needed is
 * needed by something, and the smallest closed set follows by collecting needs; if it meets something excluded, no other set
 * will do.
 */
public final class RestrictedMatching {
  private final RotationPoset poset;
  private final StableSpans spans;
  private final boolean[] forced;
  private final boolean[] forbidden;
  private final boolean[] needed;
  private final int[] open;
  private int size;
  private boolean possible = true;

  private RestrictedMatching(
      RotationPoset poset, StableSpans spans, boolean[] forced, boolean[] forbidden) {
    this.poset = poset;
    this.spans = spans;
    this.forced = forced;
    this.forbidden = forbidden;
    this.needed = new boolean[poset.rotations()];
    this.open = new int[poset.rotations()];
  }

  /**
   * Finds a stable matching with all forced and no forbidden edges.
   *
   * @param poset all stable matchings
   * @param forced for each edge whether it must be in the matching
   * @param forbidden for each edge whether it must not
   * @return for each mentee its edge, or -1; or null if no stable matching will do
   * @throws IllegalArgumentException if an array has the wrong length
   */
  public static int @Nullable [] solve(RotationPoset poset, boolean[] forced, boolean[] forbidden) {
    checkLength(poset, forced.length, "forced");
    checkLength(poset, forbidden.length, "forbidden");
    return solve(poset, new StableSpans(poset), forced, forbidden);
  }

  static int @Nullable [] solve(
      RotationPoset poset, StableSpans spans, boolean[] forced, boolean[] forbidden) {
    RestrictedMatching search = new RestrictedMatching(poset, spans, forced, forbidden);
    search.start();
    search.collect();
    return search.possible ? poset.matching(search.needed) : null;
  }

  /**
   * Tells which edges are in some stable matching.
   *
   * @param poset all stable matchings
   * @return for each edge whether it is a stable pair
   */
  public static boolean[] stableEdges(RotationPoset poset) {
    StableSpans spans = new StableSpans(poset);
    boolean[] stable = new boolean[poset.graph.edges()];
    for (int e = 0; e < stable.length; e++) {
      stable[e] = spans.isStable(e);
    }
    return stable;
  }

  private static void checkLength(RotationPoset poset, int length, String name) {
    checkArgument(
        length == poset.graph.edges(),
        "%s must have one entry for each of the %s edges but had %s; give false where anything goes",
        name,
        poset.graph.edges(),
        length);
  }

  private void start() {
    for (int e = 0; e < forced.length; e++) {
      if (forced[e]) {
        possible &= spans.isStable(e) && !forbidden[e];
        need(spans.taken[e]);
      }
    }
    for (int e : poset.menteeOptimal) {
      leaveIfForbidden(e);
    }
  }

  private void need(int rotation) {
    if (rotation >= 0 && !needed[rotation]) {
      needed[rotation] = true;
      open[size++] = rotation;
    }
  }

  private void leaveIfForbidden(int edge) {
    if (edge >= 0 && forbidden[edge]) {
      possible &= spans.given[edge] != StableSpans.OPEN;
      need(spans.given[edge]);
    }
  }

  private void collect() {
    while (possible && size > 0) {
      int r = open[--size];
      for (int a = poset.beforeStart[r]; a < poset.beforeStart[r + 1]; a++) {
        need(poset.before[a]);
      }
      for (int k = poset.start[r]; k < poset.start[r + 1]; k++) {
        possible &= !forced[poset.from[k]];
        leaveIfForbidden(poset.to[k]);
      }
    }
  }

  /** A stable matching whose edges all cost at most a limit, or null. */
  static int @Nullable [] within(RotationPoset poset, StableSpans spans, long[] cost, long limit) {
    boolean[] forbidden = new boolean[cost.length];
    for (int e = 0; e < cost.length; e++) {
      forbidden[e] = cost[e] > limit;
    }
    boolean[] forced = new boolean[cost.length];
    return solve(poset, spans, forced, forbidden);
  }
}
