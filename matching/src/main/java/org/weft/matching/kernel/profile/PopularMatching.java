package org.weft.matching.kernel.profile;

import static org.weft.matching.kernel.profile.FirstChoices.EVEN;
import static org.weft.matching.kernel.profile.FirstChoices.ODD;
import static org.weft.matching.kernel.profile.FirstChoices.UNREACHED;

import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/**
 * Finds a largest popular matching: no other matching would win a vote against it, when every mentee votes for the matching in
 * which it has the better mentor and abstains at equal rank.
 *
 * <p>Ranks may be tied and may have gaps, mentors have places and no say. There may be no popular matching; then the result
 * says whose needs collide, see {@link NoPopular}. {@link VoteCount} checks popularity from its definition.
 *
 * <p>Worked example: three mentees want mentors 0, 1 and 2 in this order, one place each. Whoever is left with the last mentor
 * can start a vote that two of three win, so nothing is popular. With two mentees there is a popular matching:
 *
 * <pre>{@code
 * CandidateGraph two = CandidateGraph.complete(2, 3);
 * PopularMatching.solve(two, new int[] {1, 1, 1}, new int[] {1, 2, 3, 1, 2, 3}); // mentors 0 and 1
 * }</pre>
 *
 * <p>Ties: among largest popular matchings the choice depends on the order of the indices and on nothing else.
 *
 * <p>Three rounds of min-cost flow with weights 0 and 1 and one largest matching. Sources: D. J. Abraham, R. W. Irving, T.
 * Kavitha and K. Mehlhorn, "Popular Matchings", SIAM Journal on Computing 37 (2007); D. F. Manlove and C. T. S. Sng, "Popular
 * Matchings in the Capacitated House Allocation Problem", ESA 2006.
 *
 * <p><b>Details.</b> A matching is popular exactly if as many mentees as possible have a first choice, and every mentee has a
 * first choice or a best one among the even mentors (its second choice in the sense of the theorem, see {@link FirstChoices}),
 * where being without a mentor stands at the end of every list and is even too. So in the graph of these edges the goals are:
 * first choices, then mentees who have an even mentor at all, then pairs. If the second goal leaves one of these mentees out,
 * nothing is popular. The reason is a Hall violator in the same graph after leaving out the edges that no largest matching of
 * first choices uses: from odd mentees to odd or unreached mentors, from unreached mentees to others than unreached ones.
 */
public final class PopularMatching {
  private final CandidateGraph graph;
  private final int[] capacity;
  private final FirstChoices first;
  private final boolean[] isSecond;
  private final boolean[] mustBeMatched;

  private PopularMatching(CandidateGraph graph, int[] capacity, int[] rank) {
    this.graph = graph;
    this.capacity = capacity;
    this.first = new FirstChoices(graph, capacity, rank);
    this.isSecond = new boolean[graph.edges()];
    this.mustBeMatched = new boolean[graph.mentees()];
    for (int i = 0; i < graph.mentees(); i++) {
      markSecond(i, rank);
    }
  }

  /**
   * Looks for a largest popular matching.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list, 1 or more, 1 is best
   * @return the matching, or why there is none
   * @throws IllegalArgumentException if an array has the wrong length, a capacity is negative, a rank is below 1, or there are
   *     too many edges
   */
  public static PopularResult solve(CandidateGraph graph, int[] capacity, int[] rank) {
    Checks.capacity(graph, capacity);
    Inputs.rank(graph, rank);
    PopularMatching search = new PopularMatching(graph, capacity, rank);
    int[] matchedEdge = search.best();
    for (int i = 0; i < matchedEdge.length; i++) {
      if (search.mustBeMatched[i] && matchedEdge[i] < 0) {
        return search.reason(matchedEdge);
      }
    }
    return new LargestPopular(matchedEdge);
  }

  private void markSecond(int mentee, int[] rank) {
    int best = Integer.MAX_VALUE;
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      if (first.mentor[graph.mentorOf(e)] == EVEN) {
        best = Math.min(best, rank[e]);
        mustBeMatched[mentee] = true;
      }
    }
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      isSecond[e] = first.mentor[graph.mentorOf(e)] == EVEN && rank[e] == best;
    }
  }

  private int[] best() {
    boolean[] isUseful = new boolean[graph.edges()];
    for (int e = 0; e < isUseful.length; e++) {
      isUseful[e] = first.isFirst[e] || isSecond[e];
    }
    Subgraph useful = Subgraph.of(graph, isUseful);
    int[] isFirst = new int[useful.edge.length];
    int[] isNeeded = new int[useful.edge.length];
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = useful.graph.firstEdge(i); e < useful.graph.endEdge(i); e++) {
        isFirst[e] = first.isFirst[useful.edge[e]] ? 1 : 0;
        isNeeded[e] = mustBeMatched[i] ? 1 : 0;
      }
    }
    OptimalFace face = new OptimalFace(useful.graph, capacity);
    face.maximize(isFirst, 1, 1);
    face.maximize(isNeeded, 1, 1);
    face.maximize(new int[useful.edge.length], 0, 1);
    return useful.inWhole(face.matchedEdge());
  }

  private NoPopular reason(int[] compromise) {
    boolean[] isAllowed = new boolean[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i) && mustBeMatched[i]; e++) {
        isAllowed[e] = isAllowed(i, e);
      }
    }
    Subgraph allowed = Subgraph.of(graph, isAllowed);
    int[] largest = SparseAssignment.solve(
            allowed.graph, capacity, new long[allowed.edge.length], Objective.LARGEST_THEN_HEAVIEST)
        .matchedEdge();
    int[] left = new int[largest.length];
    int size = 0;
    for (int i = 0; i < largest.length; i++) {
      if (mustBeMatched[i] && largest[i] < 0) {
        left[size++] = i;
      }
    }
    HallViolator violator =
        (HallViolator) AlternatingReach.of(allowed.graph, capacity, largest, left[0]);
    return new NoPopular(
        violator.mentees(), violator.mentors(), violator.places(), first.largest, compromise);
  }

  /** Whether some matching with the most first choices could give a mentee this edge. */
  private boolean isAllowed(int mentee, int edge) {
    byte there = first.mentor[graph.mentorOf(edge)];
    return switch (first.mentee[mentee]) {
      case EVEN -> first.isFirst[edge] || isSecond[edge];
      case ODD -> first.isFirst[edge] && there == EVEN;
      case UNREACHED -> first.isFirst[edge] && there == UNREACHED;
      default -> throw new IllegalStateException("mark of mentee " + mentee);
    };
  }
}
