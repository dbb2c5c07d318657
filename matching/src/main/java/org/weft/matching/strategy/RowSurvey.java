package org.weft.matching.strategy;

import java.util.stream.IntStream;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PointRows;

/** Who has a use where scores are computed: what {@link UsefulPeople} tells of listed candidates, from one pass over the rows. */
final class RowSurvey {
  private final int[] degree;
  private final int[] room;
  private final boolean[] useful;

  RowSurvey(MatchingProblem problem, PointRows rows) {
    int[] places =
        IntStream.range(0, problem.mentors().size()).map(problem::places).toArray();
    int[] closed = IntStream.of(places).map(count -> count > 0 ? 0 : -1).toArray();
    int[] points = new int[places.length];
    this.degree = new int[places.length];
    this.useful = new boolean[problem.mentees().size()];
    for (int i = 0; i < useful.length; i++) {
      rows.read(i, points);
      useful[i] = count(points, closed) >= 0;
    }
    this.room = new int[places.length];
    for (int j = 0; j < places.length; j++) {
      room[j] = degree[j] == 0 ? 0 : Math.min(places[j], degree[j] + 1);
    }
  }

  /** Counts candidates; returns a negative number if none of them has a place. */
  private int count(int[] points, int[] closed) {
    int none = -1;
    for (int j = 0; j < points.length; j++) {
      degree[j] += 1 + (points[j] >> 31);
      none &= points[j] | closed[j];
    }
    return none;
  }

  /** Whether a mentee has a candidate who has a place. */
  boolean isUseful(int mentee) {
    return useful[mentee];
  }

  /** For each mentor the places that count; 0 for who has no candidate. */
  int[] room() {
    return room;
  }

  /** For each mentor the number of candidates. */
  int[] degree() {
    return degree;
  }
}
