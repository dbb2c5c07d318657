package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.kernel.CandidateGraph;

/** Candidates as columns: rows of mentees, mentors rising in each. Takes ownership of the arrays. */
final class ListedCandidates implements CandidateStore {
  private final CandidateGraph graph;
  private final int[] points;
  private final int[] menteePoints;
  private final int[] mentorPoints;

  ListedCandidates(CandidateGraph graph, int[] points, int[] menteePoints, int[] mentorPoints) {
    this.graph = graph;
    this.points = points;
    this.menteePoints = menteePoints;
    this.mentorPoints = mentorPoints;
  }

  @Override
  public ListedCandidates list() {
    return this;
  }

  CandidateGraph graph() {
    return graph;
  }

  int points(int candidate) {
    return points[candidate];
  }

  int menteePoints(int candidate) {
    return menteePoints[candidate];
  }

  int mentorPoints(int candidate) {
    return mentorPoints[candidate];
  }

  int menteeOf(int candidate) {
    checkElementIndex(candidate, graph.edges(), "candidate");
    int low = 0;
    int high = graph.mentees() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (graph.endEdge(middle) <= candidate) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  OptionalInt candidate(int mentee, int mentor) {
    int low = graph.firstEdge(mentee);
    int high = graph.endEdge(mentee) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = Integer.compare(graph.mentorOf(middle), mentor);
      if (found == 0) {
        return OptionalInt.of(middle);
      } else if (found < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public boolean allow(int mentee, int mentor) {
    return candidate(mentee, mentor).isPresent();
  }

  @Override
  public PointRows rows() {
    return new ListedRows(this);
  }

  @Override
  public CandidateStore without(ForcedPairs settled) {
    int[] open = settled.open();
    return new ListedCandidates(
        settled.graph(open),
        Arrays.stream(open).map(this::points).toArray(),
        Arrays.stream(open).map(this::menteePoints).toArray(),
        Arrays.stream(open).map(this::mentorPoints).toArray());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListedCandidates that
        && Arrays.equals(points, that.points)
        && Arrays.equals(menteePoints, that.menteePoints)
        && Arrays.equals(mentorPoints, that.mentorPoints)
        && graph.mentees() == that.graph.mentees()
        && IntStream.range(0, graph.mentees())
            .allMatch(mentee -> graph.endEdge(mentee) == that.graph.endEdge(mentee))
        && IntStream.range(0, points.length)
            .allMatch(candidate -> graph.mentorOf(candidate) == that.graph.mentorOf(candidate));
  }

  @Override
  public int hashCode() {
    return Objects.hash(graph.mentees(), Arrays.hashCode(points));
  }

  @Override
  public String toString() {
    return graph.edges() + " candidates";
  }
}
