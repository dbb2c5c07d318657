package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Who may be paired with whom: a bipartite graph of mentees and mentors, one row of edges for each mentee.
 *
 * <p>Mentees are numbered {@code 0 .. mentees-1}, mentors {@code 0 .. mentors-1}, edges {@code 0 .. edges-1} row by row.
 * A pair that must not meet has no edge. Example: two mentees, the first with candidates 0 and 1, the second with 0:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.of(2, 2, new int[] {0, 2, 3}, new int[] {0, 1, 0});
 * graph.endEdge(0) - graph.firstEdge(0); // 2 candidates of mentee 0
 * graph.mentorOf(2); // 0, the only candidate of mentee 1
 * }</pre>
 *
 * <p>Memory follows the edges, not mentees times mentors: that product may pass 2<sup>31</sup>. Edges are counted by
 * {@code int}; a graph of more than {@value #MAX_EDGES} edges is refused.
 *
 * <p><b>Details.</b> Compressed sparse rows. The factories copy what they are given, so the graph never changes; the
 * kernels of this package read the arrays directly and write to none of them.
 */
public final class CandidateGraph {
  /** The most edges a graph can have: the longest array that common virtual machines give. */
  public static final int MAX_EDGES = Integer.MAX_VALUE - 8;

  final int mentees;
  final int mentors;
  final int[] start;
  final int[] mentor;

  private CandidateGraph(int mentees, int mentors, int[] start, int[] mentor) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.start = start;
    this.mentor = mentor;
  }

  /**
   * Reads a graph in compressed sparse rows; O(mentees + mentors + edges).
   *
   * @param mentees number of mentees, 0 or more
   * @param mentors number of mentors, 0 or more
   * @param start first edge of each mentee and, last, the number of edges: {@code mentees + 1} entries, copied
   * @param mentor the mentor of each edge, copied
   * @return the graph
   * @throws IllegalArgumentException if the row starts fall, a mentor does not exist, or a row names a mentor twice
   */
  public static CandidateGraph of(int mentees, int mentors, int[] start, int[] mentor) {
    CandidateGraph graph = new CandidateGraph(mentees, mentors, start.clone(), mentor.clone());
    checkCounts(mentees, mentors);
    graph.checkStarts();
    graph.checkRows();
    return graph;
  }

  /**
   * Takes rows that were checked before, without copying or looking at them. Both arrays belong to the graph from now on.
   *
   * @param mentees number of mentees, 0 or more
   * @param mentors number of mentors, 0 or more
   * @param start first edge of each mentee and, last, the number of edges
   * @param mentor the mentor of each edge, none twice in a row
   * @return the graph
   */
  public static CandidateGraph trusted(int mentees, int mentors, int[] start, int[] mentor) {
    return new CandidateGraph(mentees, mentors, start, mentor);
  }

  /**
   * Reads one array of candidate mentors for each mentee; O(mentees + mentors + edges).
   *
   * @param mentors number of mentors, 0 or more
   * @param rows the candidates of each mentee, copied
   * @return the graph
   * @throws IllegalArgumentException if a mentor does not exist, a row names a mentor twice, or there are too many edges
   */
  public static CandidateGraph ofRows(int mentors, int[][] rows) {
    checkCounts(rows.length, mentors);
    long edges = 0;
    for (int[] row : rows) {
      edges += row.length;
    }
    int[] start = new int[rows.length + 1];
    int[] mentor = new int[checkedEdges(edges)];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, mentor, start[i], rows[i].length);
      start[i + 1] = start[i] + rows[i].length;
    }
    CandidateGraph graph = new CandidateGraph(rows.length, mentors, start, mentor);
    graph.checkRows();
    return graph;
  }

  /**
   * Lets every mentee meet every mentor; the edge of mentee {@code i} and mentor {@code j} is {@code i * mentors + j}.
   *
   * @param mentees number of mentees, 0 or more
   * @param mentors number of mentors, 0 or more
   * @return the complete graph
   * @throws IllegalArgumentException if a count is negative or there are too many edges
   */
  public static CandidateGraph complete(int mentees, int mentors) {
    checkCounts(mentees, mentors);
    int[] start = new int[mentees + 1];
    int[] mentor = new int[checkedEdges((long) mentees * mentors)];
    for (int i = 0; i < mentees; i++) {
      start[i + 1] = start[i] + mentors;
      for (int j = 0; j < mentors; j++) {
        mentor[start[i] + j] = j;
      }
    }
    return new CandidateGraph(mentees, mentors, start, mentor);
  }

  /**
   * Tells the number of mentees.
   *
   * @return 0 or more
   */
  public int mentees() {
    return mentees;
  }

  /**
   * Tells the number of mentors.
   *
   * @return 0 or more
   */
  public int mentors() {
    return mentors;
  }

  /**
   * Tells the number of edges.
   *
   * @return 0 to {@value #MAX_EDGES}
   */
  public int edges() {
    return mentor.length;
  }

  /**
   * Tells where the row of a mentee begins.
   *
   * @param mentee index of the mentee
   * @return its first edge; equal to {@link #endEdge} if it has no candidate
   */
  public int firstEdge(int mentee) {
    return start[mentee];
  }

  /**
   * Tells where the row of a mentee ends.
   *
   * @param mentee index of the mentee
   * @return the edge after its last one
   */
  public int endEdge(int mentee) {
    return start[mentee + 1];
  }

  /**
   * Tells the mentor of an edge.
   *
   * @param edge index of the edge
   * @return index of the mentor
   */
  public int mentorOf(int edge) {
    return mentor[edge];
  }

  /**
   * Tells whether an edge exists and lies in the row of a mentee.
   *
   * @param mentee index of the mentee
   * @param edge any number
   * @return whether the edge is one of this mentee's
   */
  public boolean isInRow(int mentee, int edge) {
    return edge >= start[mentee] && edge < start[mentee + 1];
  }

  private static void checkCounts(int mentees, int mentors) {
    checkArgument(mentees >= 0, "mentees must not be negative but was %s; use 0 for none", mentees);
    checkArgument(mentors >= 0, "mentors must not be negative but was %s; use 0 for none", mentors);
  }

  private static int checkedEdges(long edges) {
    checkArgument(
        edges <= MAX_EDGES,
        "a graph can have at most %s edges but would have %s; keep the best candidates of each mentee only",
        MAX_EDGES,
        edges);
    return (int) edges;
  }

  private void checkStarts() {
    checkArgument(
        start.length == (long) mentees + 1,
        "start must have %s entries, one more than mentees, but had %s; end it with the number of edges",
        mentees + 1L,
        start.length);
    checkArgument(
        start[0] == 0, "start[0] must be 0 but was %s; edges are numbered from 0", start[0]);
    for (int i = 0; i < mentees; i++) {
      if (start[i] > start[i + 1]) {
        throw new IllegalArgumentException("start must not fall but start["
            + (i + 1)
            + "] was "
            + start[i + 1]
            + " after "
            + start[i]
            + "; repeat the value for a mentee without candidates");
      }
    }
    checkArgument(
        start[mentees] == mentor.length,
        "the last entry of start must be the number of edges, %s, but was %s; end start with it",
        mentor.length,
        start[mentees]);
  }

  private void checkRows() {
    int[] lastRow = new int[mentors];
    for (int i = 0; i < mentees; i++) {
      for (int e = start[i]; e < start[i + 1]; e++) {
        int j = mentor[e];
        if (j < 0 || j >= mentors) {
          throw new IllegalArgumentException("mentor of edge "
              + e
              + " (mentee "
              + i
              + ") must lie in 0 to "
              + (mentors - 1L)
              + " but was "
              + j
              + "; number the mentors from 0");
        }
        if (lastRow[j] == i + 1) {
          throw new IllegalArgumentException("mentee "
              + i
              + " names mentor "
              + j
              + " twice, again at edge "
              + e
              + "; keep one edge for each pair");
        }
        lastRow[j] = i + 1;
      }
    }
  }
}
