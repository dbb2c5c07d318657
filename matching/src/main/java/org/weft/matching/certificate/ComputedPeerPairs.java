package org.weft.matching.certificate;

import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PointRows;

/** Pairs of one pool among candidates that are computed row by row; memory for one row. */
final class ComputedPeerPairs implements PeerPairs {
  private final MatchingProblem problem;
  private final PointRows rows;
  private final int[] held;
  private final int[] load;
  private final int[] points;
  /** The candidates of the row that is looked at. */
  private final int[] others;

  private int person;

  /** Pairs by their first person, and how many times each person is the second. */
  ComputedPeerPairs(MatchingProblem problem, PointRows rows, int[] held, int[] load) {
    this.problem = problem;
    this.rows = rows;
    this.held = held;
    this.load = load;
    this.points = new int[load.length];
    this.others = new int[load.length];
  }

  @Override
  public MatchingProblem problem() {
    return problem;
  }

  @Override
  public int turnTo(int next) {
    person = next;
    rows.read(next, points);
    int count = 0;
    for (int j = 0; j < points.length; j++) {
      if (points[j] >= 0) {
        others[count++] = j;
      }
    }
    return count;
  }

  @Override
  public int other(int k) {
    return others[k];
  }

  @Override
  public long points(int k) {
    return points[others[k]];
  }

  @Override
  public boolean isPair(int k) {
    return held[person] == others[k];
  }

  @Override
  public boolean isAlone(int someone) {
    return held[someone] == CheckedPairs.NONE && load[someone] == 0;
  }
}
