package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import org.weft.core.cohort.ParticipantId;

/**
 * Asks for scores, checks them, and turns them into points.
 *
 * <p>Entries are NaN before the function is called, so one that it leaves out is found. A sum over each row, which depends on
 * where the points stand, is kept; a function that gives other scores the next time is found by it, but for a chance of one in
 * four billion.
 */
final class ComputedRows implements PointRows {
  private final ComputedCandidates candidates;
  private final double[] scores;
  /** Whether the function numbers mentors as the problem does. */
  private final boolean sameOrder;

  private final int[] closed;
  private final int[] sum;
  private final boolean[] known;

  ComputedRows(ComputedCandidates candidates) {
    this.candidates = candidates;
    this.scores = new double[candidates.mentors.size()];
    this.closed = candidates.closedNumbers();
    this.sum = new int[candidates.mentees.size()];
    this.known = new boolean[sum.length];
    boolean ascends = true;
    for (int j = 0; j < scores.length; j++) {
      ascends &= candidates.mentorNumber[j] == j;
    }
    this.sameOrder = ascends;
  }

  @Override
  public void read(int mentee, int[] points) {
    checkElementIndex(mentee, sum.length, "mentee");
    ColumnChecks.sameLength("points", points.length, scores.length);
    if (candidates.isSettled(mentee)) {
      Arrays.fill(points, NO_CANDIDATE);
      return;
    }
    Arrays.fill(scores, Double.NaN);
    candidates.scores.fill(candidates.menteeNumber[mentee], scores);
    int self = candidates.self[mentee];
    if (self >= 0) {
      scores[candidates.mentorNumber[self]] = RowScores.NO_CANDIDATE;
    }
    for (int number : closed) {
      scores[number] = RowScores.NO_CANDIDATE;
    }
    if (sameOrder) {
      inOrder(mentee, points);
    } else {
      byNumber(mentee, points);
    }
    compare(mentee, points);
  }

  private void inOrder(int mentee, int[] points) {
    for (int j = 0; j < points.length; j++) {
      double score = scores[j];
      points[j] = score >= 0 && score <= 1 ? Points.round(score) : noCandidate(mentee, j, score);
    }
  }

  private void byNumber(int mentee, int[] points) {
    int[] number = candidates.mentorNumber;
    for (int j = 0; j < points.length; j++) {
      double score = scores[number[j]];
      points[j] = score >= 0 && score <= 1 ? Points.round(score) : noCandidate(mentee, j, score);
    }
  }

  private int noCandidate(int mentee, int mentor, double score) {
    if (score != RowScores.NO_CANDIDATE) {
      ParticipantId one = candidates.mentees.get(mentee);
      ParticipantId other = candidates.mentors.get(mentor);
      checkArgument(
          !Double.isNaN(score),
          "score of %s with %s must lie in 0 to 1 but was NaN; write every entry, RowScores.NO_CANDIDATE where two may not meet",
          one,
          other);
      Points.of(score, one, other); // refuses it
    }
    return NO_CANDIDATE;
  }

  private void compare(int mentee, int[] points) {
    int found = 0;
    for (int j = 0; j < points.length; j++) {
      found += points[j] * (2 * j + 1);
    }
    checkArgument(
        !known[mentee] || sum[mentee] == found,
        "the scores of %s changed between two calls; give the same scores every time, or fill() is no function",
        candidates.mentees.get(mentee));
    known[mentee] = true;
    sum[mentee] = found;
  }
}
