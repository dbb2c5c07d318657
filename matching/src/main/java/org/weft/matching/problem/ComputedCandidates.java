package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Candidates that nobody holds: a function gives the scores of a mentee with all mentors.
 *
 * <p>The function numbers people as they were added, the problem by their ids.
 */
final class ComputedCandidates implements CandidateStore {
  /** The most candidates that are listed on demand: 2 to the power of 27, which take a gigabyte. */
  static final int MOST_LISTED = 1 << 27;

  final RowScores scores;
  final ImmutableList<ParticipantId> mentees;
  final ImmutableList<ParticipantId> mentors;
  /** For each mentee and mentor their number in the function. */
  final int[] menteeNumber;

  final int[] mentorNumber;
  /** The index of each mentee among the mentors, or a negative number. */
  final int[] self;
  /** Whether mentees and mentors are the same people. */
  final boolean onePool;
  /** Whose pairs are settled: they have no candidates any more. */
  private final boolean[] settled;

  private ComputedCandidates(
      RowScores scores,
      ImmutableList<ParticipantId> mentees,
      ImmutableList<ParticipantId> mentors,
      int[] menteeNumber,
      int[] mentorNumber,
      boolean onePool,
      boolean[] settled) {
    this.scores = scores;
    this.mentees = mentees;
    this.mentors = mentors;
    this.menteeNumber = menteeNumber;
    this.mentorNumber = mentorNumber;
    this.self = mentees.stream()
        .mapToInt(mentee -> Collections.binarySearch(mentors, mentee))
        .toArray();
    this.onePool = onePool;
    this.settled = settled;
  }

  /** Two sides; each person with their number in the function. */
  static ComputedCandidates twoSides(
      RowScores scores,
      NavigableMap<ParticipantId, Integer> mentees,
      NavigableMap<ParticipantId, Integer> mentors) {
    return new ComputedCandidates(
        scores,
        ImmutableList.copyOf(mentees.keySet()),
        ImmutableList.copyOf(mentors.keySet()),
        numbers(mentees),
        numbers(mentors),
        false,
        new boolean[mentees.size()]);
  }

  /** One pool, whose function must score two people alike in either row. */
  static ComputedCandidates pool(RowScores scores, NavigableMap<ParticipantId, Integer> people) {
    ImmutableList<ParticipantId> all = ImmutableList.copyOf(people.keySet());
    int[] numbers = numbers(people);
    return new ComputedCandidates(
        scores, all, all, numbers, numbers, true, new boolean[numbers.length]);
  }

  private static int[] numbers(NavigableMap<ParticipantId, Integer> people) {
    return people.values().stream().mapToInt(number -> number).toArray();
  }

  boolean isSettled(int mentee) {
    return settled[mentee];
  }

  /** The numbers of those whom nobody can be paired with any more. */
  int[] closedNumbers() {
    return IntStream.range(0, onePool ? settled.length : 0)
        .filter(person -> settled[person])
        .map(person -> mentorNumber[person])
        .toArray();
  }

  @Override
  public ListedCandidates list() {
    throw new IllegalStateException("candidates have no indices where rows are on demand, as for "
        + this + "; read pointRows(), or call listed() first");
  }

  @Override
  public PointRows rows() {
    return new ComputedRows(this);
  }

  @Override
  public boolean allow(int mentee, int mentor) {
    int[] row = new int[mentors.size()];
    rows().read(mentee, row);
    return row[mentor] >= 0;
  }

  @Override
  public CandidateStore without(ForcedPairs forced) {
    return new ComputedCandidates(
        scores, mentees, mentors, menteeNumber, mentorNumber, onePool, forced.settledMentees());
  }

  ListedCandidates listed() {
    PointRows rows = rows();
    int[] row = new int[mentors.size()];
    int[] start = new int[mentees.size() + 1];
    for (int i = 0; i < mentees.size(); i++) {
      rows.read(i, row);
      long end = start[i] + Arrays.stream(row).filter(points -> points >= 0).count();
      checkArgument(
          end <= MOST_LISTED,
          "at most %s candidates can be listed but the first %s of %s mentees have %s; use a strategy that heeds rows on demand",
          MOST_LISTED,
          i + 1,
          mentees.size(),
          end);
      start[i + 1] = (int) end;
    }
    int[] mentorOf = new int[start[mentees.size()]];
    int[] points = new int[mentorOf.length];
    for (int i = 0; i < mentees.size(); i++) {
      rows.read(i, row);
      write(row, start[i], mentorOf, points);
    }
    ListedCandidates list = new ListedCandidates(
        CandidateGraph.trusted(mentees.size(), mentors.size(), start, mentorOf),
        points,
        points,
        points);
    if (onePool) {
      checkMirrored(list);
    }
    return list;
  }

  private void checkMirrored(ListedCandidates list) {
    for (int i = 0; i < mentees.size(); i++) {
      for (int c = list.graph().firstEdge(i); c < list.graph().endEdge(i); c++) {
        int mirror = list.candidate(list.graph().mentorOf(c), i).orElse(-1);
        checkArgument(
            mirror >= 0 && list.points(mirror) == list.points(c),
            "the row of %s scores the pair with %s otherwise than that person's row; score both alike",
            mentees.get(i),
            mentors.get(list.graph().mentorOf(c)));
      }
    }
  }

  private static void write(int[] row, int first, int[] mentorOf, int[] points) {
    int next = first;
    for (int j = 0; j < row.length; j++) {
      if (row[j] >= 0) {
        mentorOf[next] = j;
        points[next++] = row[j];
      }
    }
  }

  /** At once if both ask one function in one way; otherwise by reading all rows. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ComputedCandidates that
        && mentees.equals(that.mentees)
        && mentors.equals(that.mentors)
        && Arrays.equals(settled, that.settled)
        && (asks(that) || readsLike(that));
  }

  private boolean asks(ComputedCandidates that) {
    return scores == that.scores
        && Arrays.equals(menteeNumber, that.menteeNumber)
        && Arrays.equals(mentorNumber, that.mentorNumber);
  }

  private boolean readsLike(ComputedCandidates that) {
    PointRows rows = rows();
    PointRows others = that.rows();
    int[] row = new int[mentors.size()];
    int[] other = new int[row.length];
    for (int i = 0; i < mentees.size(); i++) {
      rows.read(i, row);
      others.read(i, other);
      if (!Arrays.equals(row, other)) {
        return false;
      }
    }
    return true;
  }

  /** Equal rows may come from different functions. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(settled);
  }

  @Override
  public String toString() {
    return (long) mentees.size() * mentors.size() + " pairs";
  }
}
