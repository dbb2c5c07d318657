package org.weft.matching.kernel;

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
 * shows when its place is taken. Time and memory O(mentees + mentors + edges).
 */
public final class Rankings {
  final CandidateGraph graph;
  final int[] menteeRank;
  final int[] mentorRank;

  /** Edges of each mentee, best first, in the rows of the graph. */
  final int[] menteeOrder;

  /** First place of each mentor in {@link #mentorOrder}. */
  final int[] mentorStart;

  /** Edges of each mentor, best first. */
  final int[] mentorOrder;

  private Rankings(CandidateGraph graph, int[] menteeRank, int[] mentorRank) {
    this.graph = graph;
    this.menteeRank = menteeRank;
    this.mentorRank = mentorRank;
    this.menteeOrder = new int[graph.edges()];
    this.mentorStart = MentorIndex.degreeStarts(graph);
    this.mentorOrder = new int[graph.edges()];
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
    boolean[] taken = new boolean[graph.edges()];
    boolean[] takenAtMentor = new boolean[graph.edges()];
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        int from = graph.start[i];
        int place = place(e, from, graph.start[i + 1] - from, menteeRank[e], taken, "mentee", i);
        rankings.menteeOrder[place] = e;
        from = rankings.mentorStart[j];
        int length = rankings.mentorStart[j + 1] - from;
        place = place(e, from, length, mentorRank[e], takenAtMentor, "mentor", j);
        rankings.mentorOrder[place] = e;
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

  private static int place(
      int edge, int from, int length, int rank, boolean[] taken, String side, int person) {
    if (rank < 0 || rank >= length || taken[from + rank]) {
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
    taken[from + rank] = true;
    return from + rank;
  }
}
