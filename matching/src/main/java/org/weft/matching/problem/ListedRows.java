package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** Rows of candidates that are listed. */
final class ListedRows implements PointRows {
  private final ListedCandidates candidates;
  private final CandidateGraph graph;

  ListedRows(ListedCandidates candidates) {
    this.candidates = candidates;
    this.graph = candidates.graph();
  }

  @Override
  public void read(int mentee, int[] points) {
    checkElementIndex(mentee, graph.mentees(), "mentee");
    ColumnChecks.sameLength("points", points.length, graph.mentors());
    Arrays.fill(points, NO_CANDIDATE);
    for (int c = graph.firstEdge(mentee); c < graph.endEdge(mentee); c++) {
      points[graph.mentorOf(c)] = candidates.points(c);
    }
  }
}
