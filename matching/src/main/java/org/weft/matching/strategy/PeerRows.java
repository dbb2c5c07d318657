package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.blossom.PairWeights;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PointRows;
import org.weft.matching.problem.TieBreak;

/**
 * What two people of one pool are worth, read row by row; people are numbered in the order of a tie-break.
 *
 * <p>Whether two people are worth the same in both rows is seen from one pass: for vectors x and y of arbitrary numbers, the table
 * must give the same for x from the left and y from the right as for y and x. Numbers that are mixed well let other tables
 * through once in 2 to the power of 32 or so. Source: R. Freivalds, "Probabilistic Machines Can Use Less Running Time" (1977).
 */
final class PeerRows implements PairWeights {
  private final MatchingProblem problem;
  private final PointRows rows;
  private final int[] at;
  private final int[] points;

  PeerRows(MatchingProblem problem, TieBreak tieBreak) {
    this.problem = problem;
    this.rows = problem.pointRows();
    this.at = tieBreak.order(problem.mentees());
    this.points = new int[at.length];
    checkMirrored();
  }

  private void checkMirrored() {
    long[] x = new long[at.length];
    long[] y = new long[at.length];
    Arrays.setAll(x, PeerRows::mixed);
    Arrays.setAll(y, i -> mixed(~i));
    long difference = 0;
    for (int i = 0; i < at.length; i++) {
      rows.read(i, points);
      difference += y[i] * product(x, points) - x[i] * product(y, points);
    }
    checkArgument(
        difference == 0,
        "two people have one score in the row of one and another in the row of the other; score both alike");
  }

  private static long product(long[] vector, int[] row) {
    long sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += vector[j] * row[j];
    }
    return sum;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mixed(int number) {
    long hash = number * 0x9e3779b97f4a7c15L;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  /** The people in the order of their numbers. */
  ImmutableList<ParticipantId> order() {
    return Arrays.stream(at)
        .mapToObj(problem.mentees()::get)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public int people() {
    return at.length;
  }

  @Override
  public void fill(int person, long[] row) {
    rows.read(at[person], points);
    for (int j = 0; j < at.length; j++) {
      row[j] = points[at[j]];
    }
  }
}
