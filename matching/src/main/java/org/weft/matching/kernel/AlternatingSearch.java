package org.weft.matching.kernel;

import java.util.Arrays;

/** The breadth-first search behind {@link AlternatingReach}. */
final class AlternatingSearch {
  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] matchedEdge;
  private final int[] load;
  private final int[] heldStart;
  private final int[] held;
  private final int[] queue;
  private final int[] viaMentee;
  private final int[] viaEdge;

  AlternatingSearch(CandidateGraph graph, int[] capacity, int[] matchedEdge, int[] load) {
    this.graph = graph;
    this.capacity = capacity;
    this.matchedEdge = matchedEdge;
    this.load = load;
    this.heldStart = new int[graph.mentors + 1];
    this.held = new int[graph.mentees];
    this.queue = new int[graph.mentees];
    this.viaMentee = new int[graph.mentors];
    this.viaEdge = new int[graph.mentors];
    fillHeld();
  }

  private void fillHeld() {
    int[] next = new int[graph.mentors];
    for (int j = 0; j < graph.mentors; j++) {
      next[j] = heldStart[j];
      heldStart[j + 1] = heldStart[j] + load[j];
    }
    for (int i = 0; i < graph.mentees; i++) {
      if (matchedEdge[i] >= 0) {
        held[next[graph.mentor[matchedEdge[i]]]++] = i;
      }
    }
  }

  AlternatingReach from(int... unmatched) {
    Arrays.fill(viaEdge, -1);
    System.arraycopy(unmatched, 0, queue, 0, unmatched.length);
    int size = unmatched.length;
    for (int head = 0; head < size; head++) {
      int i = queue[head];
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        if (viaEdge[j] < 0) {
          viaEdge[j] = e;
          viaMentee[j] = i;
          if (load[j] < capacity[j]) {
            return pathTo(j);
          }
          System.arraycopy(held, heldStart[j], queue, size, load[j]);
          size += load[j];
        }
      }
    }
    return violator(size);
  }

  private HallViolator violator(int size) {
    int[] mentees = Arrays.copyOf(queue, size);
    Arrays.sort(mentees);
    int[] mentors = new int[graph.mentors];
    int count = 0;
    long places = 0;
    for (int j = 0; j < graph.mentors; j++) {
      if (viaEdge[j] >= 0) {
        mentors[count++] = j;
        places += capacity[j];
      }
    }
    return new HallViolator(mentees, Arrays.copyOf(mentors, count), places);
  }

  private AugmentingPath pathTo(int mentor) {
    int[] mentees = new int[graph.mentees];
    int[] edges = new int[graph.mentees];
    int at = graph.mentees;
    int j = mentor;
    while (true) {
      at--;
      int i = viaMentee[j];
      mentees[at] = i;
      edges[at] = viaEdge[j];
      if (matchedEdge[i] < 0) {
        return new AugmentingPath(
            Arrays.copyOfRange(mentees, at, graph.mentees),
            Arrays.copyOfRange(edges, at, graph.mentees));
      }
      j = graph.mentor[matchedEdge[i]];
    }
  }
}
