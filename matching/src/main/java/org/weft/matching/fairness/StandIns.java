package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;

/**
 * The problem with one stand-in mentor more for each profile: whoever is with the stand-in has no mentor.
 *
 * <p>If every mentee is in a pair, the number of unmatched mentees of a profile is the load of its stand-in, so that places and
 * minimums of stand-ins bound how many of the profile are matched. The points of mentors count real pairs; the points of mentees
 * count the types that are looked at.
 */
final class StandIns {
  /** One for each profile. */
  final ImmutableList<ParticipantId> ids;

  private final MatchingProblem problem;
  private final Profiles profiles;
  private final List<ParticipantId> mentors;
  private final int[] newIndex;
  private final int[] standIn;

  StandIns(MatchingProblem problem, Profiles profiles) {
    this.problem = problem;
    this.profiles = profiles;
    this.ids = names(problem, profiles.count());
    this.mentors = new ArrayList<>(problem.mentors());
    mentors.addAll(ids);
    Collections.sort(mentors);
    this.newIndex = problem.mentors().stream().mapToInt(this::index).toArray();
    this.standIn = ids.stream().mapToInt(this::index).toArray();
  }

  private int index(ParticipantId mentor) {
    return Collections.binarySearch(mentors, mentor);
  }

  /** A word that begins nobody's id, with a number. */
  private static ImmutableList<ParticipantId> names(MatchingProblem problem, int count) {
    StringBuilder word = new StringBuilder("nobody ");
    while (Stream.concat(problem.mentees().stream(), problem.mentors().stream())
        .anyMatch(person -> person.value().startsWith(word.toString()))) {
      word.insert(0, "~");
    }
    return IntStream.range(0, count)
        .mapToObj(profile -> ParticipantId.of(word.toString() + (profile + 1)))
        .collect(ImmutableList.toImmutableList());
  }

  /** So many of each profile are matched, at least and at most. */
  MatchingProblem problem(int[] least, int[] most, ImmutableSet<String> counted) {
    int mentees = problem.mentees().size();
    int[] places = new int[mentors.size()];
    int[] minimums = new int[mentors.size()];
    for (int j = 0; j < newIndex.length; j++) {
      places[newIndex[j]] = problem.places(j);
    }
    for (int p = 0; p < standIn.length; p++) {
      places[standIn[p]] = profiles.size[p] - least[p];
      minimums[standIn[p]] = profiles.size[p] - most[p];
    }
    Columns columns = new Columns(problem.candidates() + mentees);
    int[] start = new int[mentees + 1];
    for (int i = 0; i < mentees; i++) {
      addRow(i, counted, columns);
      start[i + 1] = columns.size;
    }
    return MatchingProblem.ofColumns(
            problem.mentees(),
            mentors,
            places,
            start,
            columns.mentor,
            columns.points,
            columns.counted,
            columns.real)
        .withMinimums(minimums)
        .withForced(problem.forced());
  }

  private void addRow(int mentee, ImmutableSet<String> counted, Columns columns) {
    int profile = profiles.of[mentee];
    int worth =
        (int) profiles.types.get(profile).stream().filter(counted::contains).count();
    boolean open = true;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      int mentor = newIndex[problem.mentorOf(c)];
      if (open && mentor > standIn[profile]) {
        columns.add(standIn[profile], 0, 0, 0);
        open = false;
      }
      columns.add(mentor, (int) problem.points(c), worth, 1);
    }
    if (open) {
      columns.add(standIn[profile], 0, 0, 0);
    }
  }

  /** Candidates as they are added. */
  private static final class Columns {
    private final int[] mentor;
    private final int[] points;
    private final int[] counted;
    private final int[] real;
    private int size;

    Columns(int candidates) {
      mentor = new int[candidates];
      points = new int[candidates];
      counted = new int[candidates];
      real = new int[candidates];
    }

    void add(int toMentor, int worth, int countedTypes, int isReal) {
      mentor[size] = toMentor;
      points[size] = worth;
      counted[size] = countedTypes;
      real[size] = isReal;
      size++;
    }
  }
}
