package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * The candidates of each mentor with a place, best weight first; among equal weights the mentee with the lower index.
 *
 * <p><b>Details.</b> A counting sort by mentor, then one sort of packed {@code long} keys for each mentor: the weight in
 * the upper half, the mentee in the lower. Weights of more than 31 bits are packed without their lowest bits, so two
 * neighbors may stand in the wrong order by less than {@link #blur}; a reader who stops early must allow for it. 12 bytes
 * a candidate.
 */
final class MentorLists {
  final int[] start;
  final int[] mentee;
  final long[] weight;

  /** No entry is followed by one that is heavier by more than this; 0 up to 31 bits. */
  final long blur;

  MentorLists(Seats seats, long largestWeight) {
    CandidateGraph graph = seats.graph;
    int shift = Math.max(0, 33 - Long.numberOfLeadingZeros(largestWeight));
    this.blur = (1L << shift) - 1;
    this.start = MentorIndex.degreeStarts(graph);
    this.weight = packed(seats, shift);
    this.mentee = new int[weight.length];
    for (int j = 0; j < graph.mentors; j++) {
      if (seats.capacity[j] > 0) {
        Arrays.sort(weight, start[j], start[j + 1]);
        unpack(j);
      }
    }
    if (shift > 0) {
      readExactWeights(seats);
    }
  }

  private long[] packed(Seats seats, int shift) {
    CandidateGraph graph = seats.graph;
    int[] next = start.clone();
    long[] key = new long[graph.mentor.length];
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        key[next[graph.mentor[e]]++] = -(seats.weight[e] >>> shift << 32) + i;
      }
    }
    return key;
  }

  private void unpack(int mentor) {
    for (int t = start[mentor]; t < start[mentor + 1]; t++) {
      mentee[t] = (int) weight[t];
      weight[t] = -(weight[t] >> 32);
    }
  }

  private void readExactWeights(Seats seats) {
    CandidateGraph graph = seats.graph;
    for (int j = 0; j < graph.mentors; j++) {
      for (int t = start[j]; t < start[j + 1] && seats.capacity[j] > 0; t++) {
        int e = graph.start[mentee[t]];
        while (graph.mentor[e] != j) {
          e++;
        }
        weight[t] = seats.weight[e];
      }
    }
  }
}
