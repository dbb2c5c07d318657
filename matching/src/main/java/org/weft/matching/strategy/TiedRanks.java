package org.weft.matching.strategy;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;

/** Ranks by scores alone: 1 plus the number of candidates with strictly more points. */
final class TiedRanks {
  private TiedRanks() {}

  /** For each edge the rank of its mentor in the list of its mentee. */
  static long[] ofMentees(CanonicalProblem canonical) {
    CandidateGraph graph = canonical.graph();
    long[] points = canonical.menteePoints();
    long[] rank = new long[points.length];
    for (int i = 0; i < graph.mentees(); i++) {
      int first = graph.firstEdge(i);
      int[] edges = new int[graph.endEdge(i) - first];
      Arrays.setAll(edges, k -> first + k);
      number(edges, points, rank);
    }
    return rank;
  }

  /** For each edge the rank of its mentee in the list of its mentor. */
  static long[] ofMentors(CanonicalProblem canonical) {
    CandidateGraph graph = canonical.graph();
    MentorIndex byMentor = MentorIndex.of(graph);
    long[] points = canonical.mentorPoints();
    long[] rank = new long[points.length];
    for (int j = 0; j < graph.mentors(); j++) {
      int first = byMentor.firstEntry(j);
      int[] edges = new int[byMentor.endEntry(j) - first];
      Arrays.setAll(edges, k -> byMentor.edgeAt(first + k));
      number(edges, points, rank);
    }
    return rank;
  }

  private static void number(int[] edges, long[] points, long[] rank) {
    long[] keys = new long[edges.length];
    // Points stay below 2^20, so points and place share a long.
    Arrays.setAll(keys, k -> -points[edges[k]] << 32 | k);
    Arrays.sort(keys);
    for (int k = 0; k < keys.length; k++) {
      boolean tied = k > 0 && keys[k] >> 32 == keys[k - 1] >> 32;
      rank[edges[(int) keys[k]]] = tied ? rank[edges[(int) keys[k - 1]]] : k + 1L;
    }
  }
}
