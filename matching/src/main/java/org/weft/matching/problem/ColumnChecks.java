package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.List;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.scoring.Scoring;

/** Refuses columns that are not a problem; each refusal says where. */
final class ColumnChecks {
  private ColumnChecks() {}

  static void people(String side, List<ParticipantId> people) {
    for (int i = 1; i < people.size(); i++) {
      checkArgument(
          people.get(i - 1).compareTo(people.get(i)) < 0,
          "%s must be in the order of their ids, each once, but %s comes before %s; sort them",
          side,
          people.get(i - 1),
          people.get(i));
    }
  }

  static void places(List<ParticipantId> mentors, int[] places) {
    sameLength("places", places.length, mentors.size());
    for (int j = 0; j < places.length; j++) {
      checkArgument(
          places[j] >= 0,
          "places of %s must be 0 or more but was %s; use 0 for a full mentor",
          mentors.get(j),
          places[j]);
    }
  }

  static void rows(CandidateGraph graph, List<ParticipantId> mentees, List<ParticipantId> mentors) {
    for (int i = 0; i < mentees.size(); i++) {
      int self = Collections.binarySearch(mentors, mentees.get(i));
      int before = -1;
      for (int c = graph.firstEdge(i); c < graph.endEdge(i); c++) {
        int mentor = graph.mentorOf(c);
        checkArgument(
            mentor > before,
            "mentors must rise within the candidates of %s but candidate %s has mentor %s after %s; sort the row",
            mentees.get(i),
            c,
            mentor,
            before);
        checkArgument(
            mentor != self,
            "nobody mentors themselves but both were %s; leave the candidate out",
            mentees.get(i));
        before = mentor;
      }
    }
  }

  static void points(String column, int[] points, int candidates) {
    sameLength(column, points.length, candidates);
    for (int c = 0; c < points.length; c++) {
      checkArgument(
          points[c] >= 0 && points[c] <= Scoring.POINTS,
          "%s of candidate %s must lie in 0 to %s but was %s; scale them",
          column,
          c,
          Scoring.POINTS,
          points[c]);
    }
  }

  static void sameLength(String column, int length, int expected) {
    checkArgument(
        length == expected,
        "column %s must have %s entries but has %s; give one each",
        column,
        expected,
        length);
  }
}
