package org.weft.matching.kernel;

/**
 * The edges of a {@link CandidateGraph} seen from the mentors: for each mentor its edges, in the order of the mentees.
 *
 * <p>Entries are numbered {@code 0 .. edges-1} mentor by mentor; an entry knows its edge and the mentee of that edge.
 *
 * <p><b>Details.</b> One counting sort, O(mentees + mentors + edges) time, two {@code int} for each edge. It is built
 * only where an algorithm walks from mentors to mentees.
 */
public final class MentorIndex {
  final int[] start;
  final int[] edge;
  final int[] mentee;

  private MentorIndex(int[] start, int[] edge, int[] mentee) {
    this.start = start;
    this.edge = edge;
    this.mentee = mentee;
  }

  /**
   * Sorts the edges of a graph by mentor.
   *
   * @param graph the graph
   * @return its edges by mentor, then by mentee
   */
  public static MentorIndex of(CandidateGraph graph) {
    int[] start = degreeStarts(graph);
    int[] next = start.clone();
    int[] edge = new int[graph.edges()];
    int[] mentee = new int[graph.edges()];
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int entry = next[graph.mentor[e]]++;
        edge[entry] = e;
        mentee[entry] = i;
      }
    }
    return new MentorIndex(start, edge, mentee);
  }

  /** First entry of each mentor, and the number of edges at the end. */
  static int[] degreeStarts(CandidateGraph graph) {
    int[] start = new int[graph.mentors + 1];
    for (int j : graph.mentor) {
      start[j + 1]++;
    }
    for (int j = 0; j < graph.mentors; j++) {
      start[j + 1] += start[j];
    }
    return start;
  }

  /**
   * Tells where the entries of a mentor begin.
   *
   * @param mentor index of the mentor
   * @return its first entry; equal to {@link #endEntry} if nobody is a candidate
   */
  public int firstEntry(int mentor) {
    return start[mentor];
  }

  /**
   * Tells where the entries of a mentor end.
   *
   * @param mentor index of the mentor
   * @return the entry after its last one
   */
  public int endEntry(int mentor) {
    return start[mentor + 1];
  }

  /**
   * Tells the edge of an entry.
   *
   * @param entry index of the entry
   * @return index of the edge in the graph
   */
  public int edgeAt(int entry) {
    return edge[entry];
  }

  /**
   * Tells the mentee of an entry.
   *
   * @param entry index of the entry
   * @return index of the mentee
   */
  public int menteeAt(int entry) {
    return mentee[entry];
  }
}
