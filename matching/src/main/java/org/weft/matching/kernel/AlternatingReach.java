package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Why a mentee has no mentor: nobody was left for it, or others could move and make room.
 *
 * <p>Start at unmatched mentees. Whoever is a candidate of theirs is reached; whoever sits there is reached too, with all
 * their candidates, and so on. If every mentor reached is full, too many mentees depend on too few places: a {@link
 * HallViolator}. Otherwise some mentor reached has a free place, and moving mentees along an {@link AugmentingPath}
 * matches one more.
 *
 * <p>A matching is a largest one exactly if {@link #ofAllUnmatched} returns a violator. Its {@link
 * HallViolator#shortage} is then the number of unmatched mentees, and no matching whatever leaves fewer out.
 *
 * <p>Example: mentees 0 and 1 both have mentor 0 as their only candidate, who has one place and holds mentee 0:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(1, new int[][] {{0}, {0}});
 * AlternatingReach.of(graph, new int[] {1}, new int[] {0, -1}, 1); // mentees 0 and 1 depend on mentor 0 alone
 * }</pre>
 *
 * <p>Sources: P. Hall, "On Representatives of Subsets" (1935); D. Kőnig (1931); C. Berge, "Two Theorems in Graph Theory"
 * (1957).
 *
 * <p><b>Details.</b> One breadth-first search, O(mentees + mentors + edges). Candidates are followed in the order of
 * their rows, so the augmenting path is the first of the shortest. The violator is independent of any order.
 */
public sealed interface AlternatingReach permits HallViolator, AugmentingPath {
  /**
   * Explains why one mentee has no mentor.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @param mentee an unmatched mentee
   * @return the mentees and mentors that leave no place for it, or the moves that give it one
   * @throws IllegalArgumentException if the matching does not fit the graph, or the mentee is matched or does not exist
   */
  static AlternatingReach of(CandidateGraph graph, int[] capacity, int[] matchedEdge, int mentee) {
    int[] load = Feasibility.requireLoads(graph, capacity, matchedEdge);
    checkArgument(
        mentee >= 0 && mentee < graph.mentees,
        "mentee must lie in 0 to %s but was %s; number the mentees from 0",
        graph.mentees - 1,
        mentee);
    checkArgument(
        matchedEdge[mentee] < 0,
        "mentee %s must be unmatched but has edge %s; ask about mentees with edge -1",
        mentee,
        matchedEdge[mentee]);
    return new AlternatingSearch(graph, capacity, matchedEdge, load).from(mentee);
  }

  /**
   * Explains why all unmatched mentees have no mentor.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @return the proof that the matching is a largest one, or moves that match one more; if everybody is matched, a
   *     violator of nobody, whose shortage is 0
   * @throws IllegalArgumentException if the matching does not fit the graph
   */
  static AlternatingReach ofAllUnmatched(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    int[] load = Feasibility.requireLoads(graph, capacity, matchedEdge);
    int[] unmatched = new int[graph.mentees];
    int count = 0;
    for (int i = 0; i < graph.mentees; i++) {
      if (matchedEdge[i] < 0) {
        unmatched[count++] = i;
      }
    }
    return new AlternatingSearch(graph, capacity, matchedEdge, load)
        .from(Arrays.copyOf(unmatched, count));
  }
}
