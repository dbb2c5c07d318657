package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.MentorIndex;

/**
 * Preferences of both sides over the edges of a {@link CandidateGraph} in which people may be liked equally.
 *
 * <p>The rank of an edge for one of its people is 1 plus the number of that person's edges that are strictly better: of
 * two favorites both have rank 1, and the next has rank 3. Lists may be incomplete: a pair without an edge is acceptable
 * to nobody.
 *
 * <p>Example: mentee 0 likes both mentors equally, mentee 1 lists mentor 0 only, mentor 0 prefers mentee 1:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * TiedRankings tied = TiedRankings.ofScores(graph, new long[] {5, 5, 5}, new long[] {3, 7, 9});
 * tied.menteeRank(1); // 1: both of mentee 0's edges are favorites
 * tied.mentorRank(0); // 2: mentor 0 likes mentee 1 better
 * }</pre>
 *
 * <p><b>Details.</b> Each list is sorted by rank, equals by index: mentees hold their edges in the order of rows,
 * mentors in the order of mentees. O(E log d) time for E edges and longest list d, O(mentees + mentors + E) memory.
 */
public final class TiedRankings {
  final CandidateGraph graph;
  final int[] menteeOf;
  final int[] menteeRank;
  final int[] mentorRank;

  /** Edges of each mentee, best first, in the rows of the graph. */
  final int[] menteeOrder;

  /** First place of each mentor in {@link #mentorOrder}, and the number of edges. */
  final int[] mentorStart;

  /** Edges of each mentor, best first. */
  final int[] mentorOrder;

  private TiedRankings(CandidateGraph graph) {
    int edges = graph.edges();
    this.graph = graph;
    this.menteeOf = new int[edges];
    this.menteeRank = new int[edges];
    this.mentorRank = new int[edges];
    this.menteeOrder = new int[edges];
    this.mentorStart = new int[graph.mentors() + 1];
    this.mentorOrder = new int[edges];
  }

  /**
   * Reads how much each person likes each edge; equal scores are a tie.
   *
   * @param graph the candidates
   * @param menteeScore for each edge, how much its mentee likes it; higher is better; any numbers
   * @param mentorScore for each edge, how much its mentor likes it; higher is better; any numbers
   * @return the preferences
   * @throws IllegalArgumentException if an array does not have one entry for each edge
   */
  public static TiedRankings ofScores(
      CandidateGraph graph, long[] menteeScore, long[] mentorScore) {
    Checks.perEdge(graph, menteeScore.length, "menteeScore");
    Checks.perEdge(graph, mentorScore.length, "mentorScore");
    TiedRankings tied = new TiedRankings(graph);
    for (int i = 0; i < graph.mentees(); i++) {
      int from = graph.firstEdge(i);
      int end = graph.endEdge(i);
      for (int e = from; e < end; e++) {
        tied.menteeOf[e] = i;
        tied.menteeOrder[e] = e;
      }
      rank(tied.menteeOrder, from, end, menteeScore, tied.menteeRank);
    }
    MentorIndex byMentor = MentorIndex.of(graph);
    for (int j = 0; j < graph.mentors(); j++) {
      int from = byMentor.firstEntry(j);
      int end = byMentor.endEntry(j);
      for (int entry = from; entry < end; entry++) {
        tied.mentorOrder[entry] = byMentor.edgeAt(entry);
      }
      tied.mentorStart[j + 1] = end;
      rank(tied.mentorOrder, from, end, mentorScore, tied.mentorRank);
    }
    return tied;
  }

  /** Sorts a part of the order by falling score, keeping equals as they are, and notes the ranks. */
  private static void rank(int[] order, int from, int end, long[] score, int[] rank) {
    Integer[] sorted = new Integer[end - from];
    for (int k = from; k < end; k++) {
      sorted[k - from] = order[k];
    }
    Arrays.sort(sorted, (a, b) -> Long.compare(score[b], score[a]));
    int current = 1;
    for (int k = 0; k < sorted.length; k++) {
      int e = sorted[k];
      if (k > 0 && score[e] != score[sorted[k - 1]]) {
        current = k + 1;
      }
      order[from + k] = e;
      rank[e] = current;
    }
  }

  /**
   * Gives back the candidates that are ranked.
   *
   * @return the graph
   */
  public CandidateGraph graph() {
    return graph;
  }

  /**
   * Tells whose row an edge lies in.
   *
   * @param edge index of the edge
   * @return index of its mentee
   */
  public int menteeOf(int edge) {
    return menteeOf[edge];
  }

  /**
   * Tells how much the mentee of an edge likes its mentor.
   *
   * @param edge index of the edge
   * @return 1 plus the number of edges that this mentee likes strictly better
   */
  public int menteeRank(int edge) {
    return menteeRank[edge];
  }

  /**
   * Tells how much the mentor of an edge likes its mentee.
   *
   * @param edge index of the edge
   * @return 1 plus the number of edges that this mentor likes strictly better
   */
  public int mentorRank(int edge) {
    return mentorRank[edge];
  }
}
