package org.weft.matching.kernel.columns;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Pairs as they are found, some of them several times; in the end sorted, each once.
 *
 * <p>Details: sorted by counting, first by mentor and then by mentee, so that the mentors of a mentee rise; two passes over
 * all pairs. 16 bytes a pair while they are collected and 28 while they are sorted.
 */
final class KeptPairs {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private static final int FIRST = 64;

  private int[] mentees = new int[FIRST];
  private int[] mentors = new int[FIRST];
  private long[] points = new long[FIRST];
  private int size;

  void add(int mentee, int mentor, long packed) {
    if (size == mentees.length) {
      grow();
    }
    mentees[size] = mentee;
    mentors[size] = mentor;
    points[size++] = packed;
  }

  private void grow() {
    checkArgument(
        size < MOST,
        "the best of each person must be at most %s pairs but were more; keep fewer of each person",
        MOST);
    int larger = (int) Math.min(MOST, size + (size >> 1) + 1L);
    mentees = Arrays.copyOf(mentees, larger);
    mentors = Arrays.copyOf(mentors, larger);
    points = Arrays.copyOf(points, larger);
  }

  /** Sorts and counts; {@code openMentees} and {@code openMentors} are the open pairs of each person. */
  Candidates candidates(int[] openMentees, int[] openMentors) {
    int[] order = byMentorThenMentee(openMentees.length, openMentors.length);
    int count = dropRepeated(order);
    int[] start = new int[openMentees.length + 1];
    int[] ofMentor = new int[openMentors.length];
    int[] mentorOf = new int[count];
    int[] worth = new int[count];
    int[] menteePoints = new int[count];
    int[] mentorPoints = new int[count];
    for (int c = 0; c < count; c++) {
      int e = order[c];
      start[mentees[e] + 1]++;
      ofMentor[mentors[e]]++;
      mentorOf[c] = mentors[e];
      worth[c] = Points.points(points[e]);
      menteePoints[c] = Points.ofMentee(points[e]);
      mentorPoints[c] = Points.ofMentor(points[e]);
    }
    int menteesCut = 0;
    long possible = 0;
    for (int i = 0; i < openMentees.length; i++) {
      possible += openMentees[i];
      menteesCut += start[i + 1] < openMentees[i] ? 1 : 0;
      start[i + 1] += start[i];
    }
    int mentorsCut = 0;
    for (int j = 0; j < openMentors.length; j++) {
      mentorsCut += ofMentor[j] < openMentors[j] ? 1 : 0;
    }
    return new Candidates(
        start, mentorOf, worth, menteePoints, mentorPoints, possible, menteesCut, mentorsCut);
  }

  private int[] byMentorThenMentee(int menteeCount, int mentorCount) {
    int[] order = new int[size];
    for (int e = 0; e < size; e++) {
      order[e] = e;
    }
    return sorted(sorted(order, mentors, mentorCount), mentees, menteeCount);
  }

  /** Sorts by counting; equal ones stay in order. */
  private static int[] sorted(int[] order, int[] by, int keys) {
    int[] next = new int[keys + 1];
    for (int e : order) {
      next[by[e] + 1]++;
    }
    for (int key = 0; key < keys; key++) {
      next[key + 1] += next[key];
    }
    int[] sorted = new int[order.length];
    for (int e : order) {
      sorted[next[by[e]]++] = e;
    }
    return sorted;
  }

  /** Moves the first of each pair to the front; returns how many pairs there are. */
  private int dropRepeated(int[] order) {
    int count = 0;
    for (int e : order) {
      int last = count == 0 ? -1 : order[count - 1];
      if (last < 0 || mentees[last] != mentees[e] || mentors[last] != mentors[e]) {
        order[count++] = e;
      }
    }
    return count;
  }
}
