package org.weft.matching.explain;

import org.weft.matching.problem.MatchingProblem;

/** The same problem with one place more. */
final class OnePlace {
  private OnePlace() {}

  static MatchingProblem more(MatchingProblem problem, int mentor) {
    int mentees = problem.mentees().size();
    int[] places = new int[problem.mentors().size()];
    for (int j = 0; j < places.length; j++) {
      places[j] = problem.places(j) + (j == mentor ? 1 : 0);
    }
    int[] start = new int[mentees + 1];
    for (int i = 0; i < mentees; i++) {
      start[i + 1] = problem.endCandidate(i);
    }
    int[][] columns = new int[4][problem.candidates()];
    for (int c = 0; c < columns[0].length; c++) {
      columns[0][c] = problem.mentorOf(c);
      columns[1][c] = (int) problem.points(c);
      columns[2][c] = (int) problem.menteePoints(c);
      columns[3][c] = (int) problem.mentorPoints(c);
    }
    return MatchingProblem.ofColumns(
        problem.mentees(),
        problem.mentors(),
        places,
        start,
        columns[0],
        columns[1],
        columns[2],
        columns[3]);
  }
}
