package org.weft.matching.kernel.baseline;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.MentorIndex;

/**
 * Candidates with points from both sides; equal points are a tie.
 *
 * <p>A rank is 1 plus the number of candidates that are strictly better. A mentee without a mentor ranks one past the end of
 * its list, and so does an empty place of a mentor; a mentor has no more places than candidates. Who has no candidates does not
 * count.
 */
final class WeakMarket {
  final CandidateGraph graph;
  final MentorIndex byMentor;
  final int[] capacity;
  final long[] menteePoints;
  final long[] mentorPoints;
  final int[] menteeOf;
  private final int[] menteeRank;
  private final int[] mentorRank;

  WeakMarket(CandidateGraph graph, int[] capacity, long[] menteePoints, long[] mentorPoints) {
    Checks.capacity(graph, capacity);
    Checks.perEdge(graph, menteePoints.length, "menteePoints");
    Checks.perEdge(graph, mentorPoints.length, "mentorPoints");
    this.graph = graph;
    this.byMentor = MentorIndex.of(graph);
    this.menteePoints = menteePoints;
    this.mentorPoints = mentorPoints;
    this.menteeOf = new int[graph.edges()];
    this.capacity = new int[graph.mentors()];
    this.menteeRank = new int[graph.edges()];
    this.mentorRank = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      Arrays.fill(menteeOf, graph.firstEdge(i), graph.endEdge(i), i);
      rank(row(i), menteePoints, menteeRank);
    }
    for (int j = 0; j < graph.mentors(); j++) {
      this.capacity[j] = Math.min(capacity[j], degree(j));
      rank(column(j), mentorPoints, mentorRank);
    }
  }

  int[] row(int mentee) {
    int[] edges = new int[graph.endEdge(mentee) - graph.firstEdge(mentee)];
    for (int k = 0; k < edges.length; k++) {
      edges[k] = graph.firstEdge(mentee) + k;
    }
    return edges;
  }

  int[] column(int mentor) {
    int[] edges = new int[degree(mentor)];
    for (int k = 0; k < edges.length; k++) {
      edges[k] = byMentor.edgeAt(byMentor.firstEntry(mentor) + k);
    }
    return edges;
  }

  private int degree(int mentor) {
    return byMentor.endEntry(mentor) - byMentor.firstEntry(mentor);
  }

  private static void rank(int[] edges, long[] points, int[] rank) {
    long[] sorted = new long[edges.length];
    for (int k = 0; k < edges.length; k++) {
      sorted[k] = points[edges[k]];
    }
    Arrays.sort(sorted);
    for (int e : edges) {
      rank[e] = 1 + edges.length - upTo(sorted, points[e]);
    }
  }

  /** How many are at most this. */
  private static int upTo(long[] sorted, long points) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What an aim makes small: 0 or more. */
  long cost(GeneticAim aim, int[] matchedEdge) {
    long unmatched = 0;
    long mentees = 0;
    long mentors = 0;
    int[] load = new int[graph.mentors()];
    for (int i = 0; i < matchedEdge.length; i++) {
      int e = matchedEdge[i];
      int degree = graph.endEdge(i) - graph.firstEdge(i);
      if (e < 0 && degree > 0) {
        unmatched++;
        mentees += degree + 1;
      } else if (e >= 0) {
        mentees += menteeRank[e];
        mentors += mentorRank[e];
        load[graph.mentorOf(e)]++;
      }
    }
    for (int j = 0; j < load.length; j++) {
      mentors += (long) (capacity[j] - load[j]) * (degree(j) + 1);
    }
    return switch (aim) {
      case MOST_PAIRS -> unmatched;
      case AVERAGE_RANK -> mentees + mentors;
      case FAIRNESS -> Math.abs(mentees - mentors);
    };
  }

  /** Whether places are kept and no mentee and mentor would both strictly rather have each other. */
  boolean isStable(int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    long[] least = new long[graph.mentors()];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int e : matchedEdge) {
      if (e >= 0) {
        int j = graph.mentorOf(e);
        load[j]++;
        least[j] = Math.min(least[j], mentorPoints[e]);
      }
    }
    for (int e = 0; e < menteeOf.length; e++) {
      int j = graph.mentorOf(e);
      int held = matchedEdge[menteeOf[e]];
      boolean menteeGains = held < 0 || menteePoints[e] > menteePoints[held];
      boolean mentorGains = load[j] < capacity[j] || (load[j] > 0 && mentorPoints[e] > least[j]);
      if (load[j] > capacity[j] || (menteeGains && mentorGains)) {
        return false;
      }
    }
    return true;
  }
}
