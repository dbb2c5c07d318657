package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.matching.kernel.CandidateGraph;

/** Who sits with whom, seen from the mentors: the mentees of mentor {@code j} are {@code held[start[j] .. start[j+1]-1]}. */
final class Holders {
  final CandidateGraph graph;
  final int[] capacity;
  final int[] matchedEdge;
  final int[] start;
  final int[] held;

  Holders(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    this.graph = graph;
    this.capacity = capacity;
    this.matchedEdge = matchedEdge;
    this.start = new int[graph.mentors() + 1];
    checkLengths();
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] >= 0) {
        start[mentorOf(i) + 1]++;
      }
    }
    for (int j = 0; j < graph.mentors(); j++) {
      checkLoad(j, start[j + 1]);
      start[j + 1] += start[j];
    }
    this.held = new int[start[graph.mentors()]];
    int[] next = start.clone();
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] >= 0) {
        held[next[mentorOf(i)]++] = i;
      }
    }
  }

  private void checkLengths() {
    checkArgument(
        capacity.length == graph.mentors() && matchedEdge.length == graph.mentees(),
        "capacity and matchedEdge must have an entry for each of %s mentors and %s mentees but had %s and %s;"
            + " give one each, in index order",
        graph.mentors(),
        graph.mentees(),
        capacity.length,
        matchedEdge.length);
  }

  private void checkLoad(int mentor, int load) {
    checkArgument(
        load <= capacity[mentor],
        "mentor %s has %s mentees and %s places; give each mentor at most its capacity",
        mentor,
        load,
        capacity[mentor]);
  }

  /** The mentor of a mentee who has one; refuses foreign edges. */
  int mentorOf(int mentee) {
    int edge = matchedEdge[mentee];
    checkArgument(
        graph.isInRow(mentee, edge),
        "mentee %s has edge %s, which is not in its row; give each mentee an edge of its own, or -1",
        mentee,
        edge);
    return graph.mentorOf(edge);
  }

  boolean hasRoom(int mentor) {
    return start[mentor + 1] - start[mentor] < capacity[mentor];
  }
}
