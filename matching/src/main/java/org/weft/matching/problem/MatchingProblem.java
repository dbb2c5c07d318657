package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.scoring.Scoring;

/**
 * Who could be paired with whom, how good that would be, and how many places there are. Every strategy solves this one type.
 *
 * <p>Each mentee wants at most one mentor; a mentor has places. A candidate is a mentee and a mentor who may be paired; who is
 * no candidate is never paired. A mentor without places may have candidates: they could meet if there were a place. Each candidate has three scores in whole points (millionths, see {@link Scoring#POINTS}):
 * what the pair is worth to the program, and how much the mentee and the mentor would like it. A higher score is a better
 * place on that person's list; equal scores are a tie.
 *
 * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8); each mentor has one place. The stable matching
 * gives Mo to Ana and leaves Ben alone; matching most people gives Mo to Ben and Nia to Ana.
 *
 * <p>People are held in the order of their ids, so two problems built in a different order are the same problem. People and
 * candidates have indices for strategies that work on numbers. Immutable. Memory: 28 bytes a candidate.
 */
public final class MatchingProblem {
  private final ImmutableList<ParticipantId> mentees;
  private final ImmutableList<ParticipantId> mentors;
  private final int[] places;
  private final CandidateGraph graph;
  private final long[] points;
  private final long[] menteePoints;
  private final long[] mentorPoints;
  private final ImmutableMap<ParticipantId, Integer> menteeIndex;
  private final ImmutableMap<ParticipantId, Integer> mentorIndex;

  /** Takes ownership of the arrays. People must be in the order of their ids, candidates in rows and by mentor. */
  private MatchingProblem(
      ImmutableList<ParticipantId> mentees,
      ImmutableList<ParticipantId> mentors,
      int[] places,
      CandidateGraph graph,
      long[] points,
      long[] menteePoints,
      long[] mentorPoints) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.places = places;
    this.graph = graph;
    this.points = points;
    this.menteePoints = menteePoints;
    this.mentorPoints = mentorPoints;
    this.menteeIndex = index(mentees);
    this.mentorIndex = index(mentors);
  }

  private static ImmutableMap<ParticipantId, Integer> index(ImmutableList<ParticipantId> people) {
    ImmutableMap.Builder<ParticipantId, Integer> index =
        ImmutableMap.builderWithExpectedSize(people.size());
    for (int i = 0; i < people.size(); i++) {
      index.put(people.get(i), i);
    }
    return index.buildOrThrow();
  }

  /**
   * Starts a problem without a cohort.
   *
   * @return an empty builder
   */
  public static ProblemBuilder builder() {
    return new ProblemBuilder();
  }

  /**
   * Takes a problem as columns, for callers who hold millions of candidates. The arrays are copied.
   *
   * @param mentees mentees in the order of their ids
   * @param mentors mentors in the order of their ids
   * @param places places of each mentor, 0 or more
   * @param start for each mentee the index of the first candidate; one entry more, with the number of candidates
   * @param mentorOf for each candidate the index of its mentor, rising within each mentee's candidates
   * @param points what each candidate is worth to the program, 0 to {@link Scoring#POINTS}
   * @param menteePoints how much the mentee would like it, 0 to {@link Scoring#POINTS}
   * @param mentorPoints how much the mentor would like it, 0 to {@link Scoring#POINTS}
   * @return the problem
   * @throws IllegalArgumentException if people or candidates are out of order, an index or a number is out of range, columns
   *     differ in length, or somebody is a candidate of themselves
   */
  public static MatchingProblem ofColumns(
      List<ParticipantId> mentees,
      List<ParticipantId> mentors,
      int[] places,
      int[] start,
      int[] mentorOf,
      long[] points,
      long[] menteePoints,
      long[] mentorPoints) {
    ColumnChecks.people("mentees", mentees);
    ColumnChecks.people("mentors", mentors);
    ColumnChecks.places(mentors, places);
    CandidateGraph graph = CandidateGraph.of(mentees.size(), mentors.size(), start, mentorOf);
    ColumnChecks.rows(graph, mentees, mentors);
    ColumnChecks.points("points", points, graph.edges());
    ColumnChecks.points("menteePoints", menteePoints, graph.edges());
    ColumnChecks.points("mentorPoints", mentorPoints, graph.edges());
    return new MatchingProblem(
        ImmutableList.copyOf(mentees),
        ImmutableList.copyOf(mentors),
        places.clone(),
        graph,
        points.clone(),
        menteePoints.clone(),
        mentorPoints.clone());
  }

  /**
   * Lists the mentees.
   *
   * @return mentees in the order of their ids; the place in this list is the mentee's index
   */
  public ImmutableList<ParticipantId> mentees() {
    return mentees;
  }

  /**
   * Lists the mentors.
   *
   * @return mentors in the order of their ids; the place in this list is the mentor's index
   */
  public ImmutableList<ParticipantId> mentors() {
    return mentors;
  }

  /**
   * Counts the places of a mentor.
   *
   * @param mentor index of the mentor
   * @return 0 or more
   * @throws IndexOutOfBoundsException if there is no such mentor
   */
  public int places(int mentor) {
    return places[checkElementIndex(mentor, places.length, "mentor")];
  }

  /**
   * Counts the candidates.
   *
   * @return number of pairs that may be
   */
  public int candidates() {
    return graph.edges();
  }

  /**
   * Gives the first candidate of a mentee; the others follow up to {@link #endCandidate}.
   *
   * @param mentee index of the mentee
   * @return index of a candidate
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public int firstCandidate(int mentee) {
    return graph.firstEdge(checkElementIndex(mentee, mentees.size(), "mentee"));
  }

  /**
   * Gives the index after the last candidate of a mentee.
   *
   * @param mentee index of the mentee
   * @return index of a candidate, or the number of candidates
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public int endCandidate(int mentee) {
    return graph.endEdge(checkElementIndex(mentee, mentees.size(), "mentee"));
  }

  /**
   * Gives the mentor of a candidate.
   *
   * @param candidate index of the candidate
   * @return index of the mentor; rising within each mentee's candidates
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public int mentorOf(int candidate) {
    return graph.mentorOf(candidate);
  }

  /**
   * Tells what a candidate is worth to the program.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long points(int candidate) {
    return points[candidate];
  }

  /**
   * Tells how much the mentee would like a candidate.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long menteePoints(int candidate) {
    return menteePoints[candidate];
  }

  /**
   * Tells how much the mentor would like a candidate.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long mentorPoints(int candidate) {
    return mentorPoints[candidate];
  }

  /**
   * Finds the index of a mentee.
   *
   * @param mentee the mentee
   * @return the index, or nothing if nobody with this id looks for a mentor
   */
  public OptionalInt indexOfMentee(ParticipantId mentee) {
    return optional(menteeIndex.get(mentee));
  }

  /**
   * Finds the index of a mentor.
   *
   * @param mentor the mentor
   * @return the index, or nothing if nobody with this id mentors
   */
  public OptionalInt indexOfMentor(ParticipantId mentor) {
    return optional(mentorIndex.get(mentor));
  }

  /**
   * Finds the candidate that two people form. Logarithmic in the mentee's candidates.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return index of the candidate, or nothing if the two may not be paired
   */
  public OptionalInt candidate(ParticipantId mentee, ParticipantId mentor) {
    @Nullable Integer row = menteeIndex.get(mentee);
    @Nullable Integer column = mentorIndex.get(mentor);
    if (row == null || column == null) {
      return OptionalInt.empty();
    }
    int low = graph.firstEdge(row);
    int high = graph.endEdge(row) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = Integer.compare(graph.mentorOf(middle), column);
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

  private static OptionalInt optional(@Nullable Integer index) {
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Checks a score given as a fraction and turns it into points. */
  static long toPoints(double score, ParticipantId mentee, ParticipantId mentor) {
    checkArgument(
        score >= 0 && score <= 1,
        "score of %s with %s must lie in 0 to 1 but was %s; divide by the largest",
        mentee,
        mentor,
        score);
    return Math.round(score * Scoring.POINTS);
  }

  /**
   * Compares people, places, candidates and all their points. Linear in the candidates.
   *
   * @param other anything
   * @return true for a problem that every strategy must solve alike
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MatchingProblem that
        && mentees.equals(that.mentees)
        && mentors.equals(that.mentors)
        && Arrays.equals(places, that.places)
        && Arrays.equals(points, that.points)
        && Arrays.equals(menteePoints, that.menteePoints)
        && Arrays.equals(mentorPoints, that.mentorPoints)
        && IntStream.range(0, mentees.size())
            .allMatch(mentee -> graph.endEdge(mentee) == that.graph.endEdge(mentee))
        && IntStream.range(0, candidates())
            .allMatch(candidate -> graph.mentorOf(candidate) == that.graph.mentorOf(candidate));
  }

  @Override
  public int hashCode() {
    return Objects.hash(mentees, mentors, Arrays.hashCode(places), Arrays.hashCode(points));
  }

  @Override
  public String toString() {
    return "MatchingProblem[" + mentees.size() + " mentees, " + mentors.size() + " mentors, "
        + candidates() + " candidates]";
  }
}
