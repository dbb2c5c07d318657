package org.weft.matching.kernel.objective;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;

/**
 * A matching as a flow in circles: from a hub to mentees, on to their mentors, and back to the hub.
 *
 * <p>An edge carries 0 or 1. The arc from the hub to a mentee carries its mentors, up to its places. Two arcs lead from each
 * mentor back: one carries the mentees up to the minimum, the other those beyond it. Costs are minimized one after the other,
 * see {@link Level}: after each, arcs that no equally good flow would change are frozen, and what is left is exactly the set of
 * all flows that are as good.
 *
 * <p><b>Details.</b> Arcs are numbered: edges, then hub to mentees, mentors' minimums, mentors' rest; nodes: mentees, mentors,
 * hub.
 */
final class Circulation {
  final CandidateGraph graph;
  final MentorIndex byMentor;
  final int[] menteeOf;
  final int mentees;
  final int mentors;
  final int hub;
  final int fromHub;
  final int wanted;
  final int more;
  final int[] capacity;
  final int[] flow;
  final boolean[] frozen;

  Circulation(PlaceBounds bounds) {
    this.graph = bounds.graph;
    this.byMentor = MentorIndex.of(graph);
    this.mentees = graph.mentees();
    this.mentors = graph.mentors();
    this.menteeOf = new int[graph.edges()];
    this.hub = mentees + mentors;
    this.fromHub = graph.edges();
    this.wanted = fromHub + mentees;
    this.more = wanted + mentors;
    this.capacity = new int[more + mentors];
    this.flow = new int[capacity.length];
    this.frozen = new boolean[capacity.length];
    for (int e = 0; e < fromHub; e++) {
      capacity[e] = 1;
    }
    System.arraycopy(bounds.menteePlaces, 0, capacity, fromHub, mentees);
    for (int j = 0; j < mentors; j++) {
      capacity[wanted + j] = bounds.minimum[j];
      capacity[more + j] = bounds.capacity[j] - bounds.minimum[j];
    }
    for (int i = 0; i < mentees; i++) {
      Arrays.fill(menteeOf, graph.firstEdge(i), graph.endEdge(i), i);
    }
  }

  int nodes() {
    return hub + 1;
  }

  int arcs() {
    return capacity.length;
  }

  /** The edges that carry a pair. */
  boolean[] paired() {
    boolean[] paired = new boolean[fromHub];
    for (int e = 0; e < fromHub; e++) {
      paired[e] = flow[e] > 0;
    }
    return paired;
  }
}
