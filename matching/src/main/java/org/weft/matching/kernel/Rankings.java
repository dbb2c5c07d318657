package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Strict preferences of both sides over the edges of a {@link CandidateGraph}.
 *
 * <p>The edges of each mentee are ranked {@code 0, 1, 2 ...} without gaps, 0 for the mentor it likes best; so are the
 * edges of each mentor. Lists may be incomplete: a pair without an edge is acceptable to nobody. Ties are broken before,
 * by the caller.
 *
 * <p>Example: mentee 0 prefers mentor 1 to mentor 0, mentee 1 lists mentor 0 only, mentor 0 prefers mentee 1:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * Rankings.of(graph, new int[] {1, 0, 0}, new int[] {1, 0, 0});
 * }</pre>
 *
 * <p><b>Details.</b> Ranks without gaps make the sorted list of a person a single counting pass, and a repeated rank
 * shows when its place is taken. The mentors' lists are written in the order of the mentees: one write to a far place for each
 * edge, which is what preparing costs. Time and memory O(mentees + mentors + edges).
 */
public final class Rankings {
  private static final int FREE = -1;

  final CandidateGraph graph;
  final int[] menteeRank;
  final int[] mentorRank;

  /** Edges of each mentee, best first, in the rows of the graph. */
  final int[] menteeOrder;

  /** First place of each mentor in {@link #menteeAt}. */
  final int[] mentorStart;

  /** The mentees on the list of each mentor, best first. */
  final int[] menteeAt;

  private Rankings(CandidateGraph graph, int[] menteeRank, int[] mentorRank) {
    this.graph = graph;
    this.menteeRank = menteeRank;
    this.mentorRank = mentorRank;
    this.menteeOrder = new int[graph.edges()];
    this.mentorStart = MentorIndex.degreeStarts(graph);
    this.menteeAt = new int[graph.edges()];
    Arrays.fill(menteeOrder, FREE);
    Arrays.fill(menteeAt, FREE);
  }

  /**
   * Reads the ranks of both sides.
   *
   * @param graph the candidates
   * @param menteeRank for each edge, the rank of its mentor in the list of its mentee; 0 is best; copied
   * @param mentorRank for each edge, the rank of its mentee in the list of its mentor; 0 is best; copied
   * @return the preferences
   * @throws IllegalArgumentException if the ranks of a person are not 0, 1, 2 ... in some order
   */
  public static Rankings of(CandidateGraph graph, int[] menteeRank, int[] mentorRank) {
    Checks.perEdge(graph, menteeRank.length, "menteeRank");
    Checks.perEdge(graph, mentorRank.length, "mentorRank");
    Rankings rankings = new Rankings(graph, menteeRank.clone(), mentorRank.clone());
    for (int i = 0; i < graph.mentees; i++) {
      int row = graph.start[i];
      int length = graph.start[i + 1] - row;
      for (int e = row; e < row + length; e++) {
        int j = graph.mentor[e];
        int from = rankings.mentorStart[j];
        put(rankings.menteeOrder, row, length, menteeRank[e], e, "mentee", i, e);
        put(
            rankings.menteeAt,
            from,
            rankings.mentorStart[j + 1] - from,
            mentorRank[e],
            i,
            "mentor",
            j,
            e);
      }
    }
    return rankings;
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
   * Tells how much the mentee of an edge likes its mentor.
   *
   * @param edge index of the edge
   * @return 0 for its favorite
   */
  public int menteeRank(int edge) {
    return menteeRank[edge];
  }

  /**
   * Tells how much the mentor of an edge likes its mentee.
   *
   * @param edge index of the edge
   * @return 0 for its favorite
   */
  public int mentorRank(int edge) {
    return mentorRank[edge];
  }

  /** Puts a value at the rank of an edge, in the part of a list that belongs to one person. */
  private static void put(
      int[] list, int from, int length, int rank, int value, String side, int person, int edge) {
    if (rank < 0 || rank >= length || list[from + rank] != FREE) {
      throw new IllegalArgumentException("the ranks of "
          + side
          + " "
          + person
          + " must be 0 to "
          + (length - 1)
          + ", each once, but edge "
          + edge
          + " has "
          + rank
          + (rank < 0 || rank >= length ? "" : " again")
          + "; break ties first and number each list without gaps");
    }
    list[from + rank] = value;
  }
}
