package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
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
  /** Whose pairs are settled: they have no candidates any more. */
  private final boolean[] settled;

  ComputedCandidates(
      RowScores scores,
      ImmutableList<ParticipantId> mentees,
      ImmutableList<ParticipantId> mentors,
      int[] menteeNumber,
      int[] mentorNumber,
      boolean[] settled) {
    this.scores = scores;
    this.mentees = mentees;
    this.mentors = mentors;
    this.menteeNumber = menteeNumber;
    this.mentorNumber = mentorNumber;
    this.self = mentees.stream()
        .mapToInt(mentee -> Collections.binarySearch(mentors, mentee))
        .toArray();
    this.settled = settled;
  }

  boolean isSettled(int mentee) {
    return settled[mentee];
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
        scores, mentees, mentors, menteeNumber, mentorNumber, forced.settledMentees());
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
    return new ListedCandidates(
        CandidateGraph.trusted(mentees.size(), mentors.size(), start, mentorOf),
        points,
        points,
        points);
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
