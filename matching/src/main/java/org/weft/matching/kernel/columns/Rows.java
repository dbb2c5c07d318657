package org.weft.matching.kernel.columns;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** Candidates by mentee, while they are collected: mentors rising, with packed points. */
final class Rows {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private static final int[] NOBODY = new int[0];
  private static final long[] NOTHING = new long[0];

  private final int[][] mentors;
  private final long[][] points;
  private long size;

  Rows(int mentees) {
    mentors = new int[mentees][];
    points = new long[mentees][];
    Arrays.fill(mentors, NOBODY);
    Arrays.fill(points, NOTHING);
  }

  /** Sets the candidates of a mentee, once. */
  void set(int mentee, int[] rising, long[] packed) {
    claim(rising.length);
    mentors[mentee] = rising;
    points[mentee] = packed;
  }

  /** Counts candidates before they are taken. */
  void claim(int candidates) {
    size += candidates;
    checkArgument(
        size <= MOST,
        "a problem holds at most %s candidates but there are at least %s; keep the best of each person",
        MOST,
        size);
  }

  int count(int mentee) {
    return mentors[mentee].length;
  }

  int[] mentorsOf(int mentee) {
    return mentors[mentee];
  }

  Candidates candidates(long possible, int menteesCut, int mentorsCut) {
    int[] start = new int[mentors.length + 1];
    int[] mentorOf = new int[(int) size];
    int[] worth = new int[(int) size];
    int[] ofMentee = new int[(int) size];
    int[] ofMentor = new int[(int) size];
    int next = 0;
    for (int i = 0; i < mentors.length; i++) {
      for (int e = 0; e < mentors[i].length; e++, next++) {
        mentorOf[next] = mentors[i][e];
        worth[next] = Points.points(points[i][e]);
        ofMentee[next] = Points.ofMentee(points[i][e]);
        ofMentor[next] = Points.ofMentor(points[i][e]);
      }
      start[i + 1] = next;
      mentors[i] = NOBODY;
      points[i] = NOTHING;
    }
    return new Candidates(
        start, mentorOf, worth, ofMentee, ofMentor, possible, menteesCut, mentorsCut);
  }
}
