package org.weft.matching.kernel.ties;

/**
 * Why no strongly stable, or no super-stable, matching exists: pairs that no such matching can contain, in an order in
 * which each step follows from those before, until too few are left.
 *
 * <p>In each step some mentors give up all mentees of the worst rank that they have left. Call the best candidates that a
 * mentee has left its heads. A step is founded in one of two ways.
 *
 * <ul>
 *   <li>One mentor, no forest: enough other mentees have this mentor among their heads and come before whoever is given
 *       up. Each of them would block if the mentor held somebody of that rank and not them, and there is no place for all.
 *       Before means strictly before for strong stability; for super-stability as good will do.
 *   <li>Several mentors and a forest, edges between them and some mentees all of whose heads lead to these mentors and to
 *       their worst rank. In the forest each mentor has one edge more than places left for that rank, and there is no
 *       circle; so any of these mentors together compete for more of these mentees than they could hold. If some of them
 *       held mentees of the worst rank, all mentees at the other end would have to be held at that rank too, which is too
 *       many.
 * </ul>
 *
 * <p>At the end, each mentor must hold all mentees whose head it is, or be full; and it must be full if somebody who gave
 * way to others there has nobody better left. If that asks for more mentees than have candidates left, no such matching
 * exists. {@link CutTraceCheck} follows all of this.
 *
 * <p><b>Details.</b> For the forest: let Y be those of its mentors that hold somebody of their worst rank, or worse, or
 * have a free place. A mentee of the forest beside Y cannot be without a head, or it would gain strictly and block. So it
 * is held by a mentor at whose worst rank it stands, hence by one of Y. A forest in which each member of Y has one edge
 * more than places reaches, from Y, more mentees than Y has places: edges are fewer than vertices. So Y is empty.
 */
public final class CutTrace implements TiedAnswer {
  private final IntRows mentors;
  private final IntRows forest;

  CutTrace(IntRows mentors, IntRows forest) {
    this.mentors = mentors;
    this.forest = forest;
  }

  /**
   * Reads a trace that somebody else has written down; copied.
   *
   * @param mentors for each step the mentors that give up their worst rank
   * @param forest for each step the edges of the forest; empty if there is none
   * @return the trace, to be checked
   * @throws IllegalArgumentException if the two differ in the number of steps
   */
  public static CutTrace of(int[][] mentors, int[][] forest) {
    if (mentors.length != forest.length) {
      throw new IllegalArgumentException("each of the "
          + mentors.length
          + " steps must have a forest but there were "
          + forest.length
          + "; use an empty one where there is none");
    }
    return new CutTrace(rows(mentors), rows(forest));
  }

  private static IntRows rows(int[][] from) {
    IntRows rows = new IntRows();
    for (int[] row : from) {
      for (int number : row) {
        rows.add(number);
      }
      rows.endRow();
    }
    return rows;
  }

  /**
   * Counts the steps.
   *
   * @return 0 or more
   */
  public int steps() {
    return mentors.rows();
  }

  /**
   * Tells who gives up the worst rank in a step.
   *
   * @param step index of the step
   * @return indices of mentors
   */
  public int[] mentors(int step) {
    return mentors.row(step);
  }

  /**
   * Gives the forest that a step rests on.
   *
   * @param step index of the step
   * @return indices of edges; empty if the step rests on the mentor's own list
   */
  public int[] forest(int step) {
    return forest.row(step);
  }
}
