package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Finds a stable matching of mentees and mentors with places: nobody can point at another person and say "we would both
 * rather have each other".
 *
 * <p>With mentees proposing, every mentee gets the best mentor that any stable matching gives it, and every mentor the
 * worst set; with mentors proposing it is the other way round. All stable matchings leave the same people unmatched and
 * give each mentor the same number of mentees. Preferences are strict, so nothing depends on the order of indices.
 * Mentees cannot gain by misstating their lists when mentees propose; mentors with several places sometimes can.
 *
 * <p>O(mentees + mentors + E log c) time for E edges and largest capacity c when mentees propose, O(mentees + mentors +
 * E) when mentors do. Sources: D. Gale and L. S. Shapley, "College Admissions and the Stability of Marriage", American
 * Mathematical Monthly 69 (1962); D. Gusfield and R. W. Irving, "The Stable Marriage Problem", 1989, section 1.6.
 *
 * <p><b>Details.</b> A displaced mentee proposes at once, in the same loop, so there is neither a queue nor recursion.
 * Each mentor keeps its mentees in a binary heap of packed {@code rank << 32 | mentee}, the worst on top; the heaps lie
 * behind each other in one array. A mentor needs no more heap places than it has edges, so a huge capacity costs no
 * memory. When mentors propose, a mentor that may still propose is on a stack, at most once.
 */
public final class DeferredAcceptance {
  private DeferredAcceptance() {}

  /**
   * Finds the stable matching that is best for every mentee.
   *
   * @param rankings candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static int[] menteesPropose(Rankings rankings, int[] capacity) {
    CandidateGraph graph = rankings.graph;
    Checks.capacity(graph, capacity);
    int[] matchedEdge = new int[graph.mentees];
    Arrays.fill(matchedEdge, -1);
    int[] next = graph.start.clone();
    WorstOnTop places = new WorstOnTop(graph, capacity);
    for (int first = 0; first < graph.mentees; first++) {
      int i = first;
      while (i >= 0 && next[i] < graph.start[i + 1]) {
        int e = rankings.menteeOrder[next[i]++];
        int out = places.offer(graph.mentor[e], rankings.mentorRank[e], i);
        if (out != i) {
          matchedEdge[i] = e;
          i = out;
          if (i >= 0) {
            matchedEdge[i] = -1;
          }
        }
      }
    }
    return matchedEdge;
  }

  /**
   * Finds the stable matching that is best for every mentor.
   *
   * @param rankings candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static int[] mentorsPropose(Rankings rankings, int[] capacity) {
    CandidateGraph graph = rankings.graph;
    Checks.capacity(graph, capacity);
    int[] menteeOf = menteeOfEachEdge(graph);
    int[] matchedEdge = new int[graph.mentees];
    Arrays.fill(matchedEdge, -1);
    int[] next = rankings.mentorStart.clone();
    int[] free = capacity.clone();
    int[] waiting = new int[graph.mentors];
    int size = 0;
    for (int j = graph.mentors - 1; j >= 0; j--) {
      waiting[size++] = j;
    }
    boolean[] isWaiting = new boolean[graph.mentors];
    Arrays.fill(isWaiting, true);
    while (size > 0) {
      int j = waiting[size - 1];
      if (free[j] == 0 || next[j] == rankings.mentorStart[j + 1]) {
        size--;
        isWaiting[j] = false;
        continue;
      }
      int e = rankings.mentorOrder[next[j]++];
      int held = matchedEdge[menteeOf[e]];
      if (held < 0 || rankings.menteeRank[e] < rankings.menteeRank[held]) {
        matchedEdge[menteeOf[e]] = e;
        free[j]--;
        if (held >= 0) {
          int loser = graph.mentor[held];
          free[loser]++;
          if (!isWaiting[loser]) {
            isWaiting[loser] = true;
            waiting[size++] = loser;
          }
        }
      }
    }
    return matchedEdge;
  }

  private static int[] menteeOfEachEdge(CandidateGraph graph) {
    int[] menteeOf = new int[graph.edges()];
    for (int i = 0; i < graph.mentees; i++) {
      Arrays.fill(menteeOf, graph.start[i], graph.start[i + 1], i);
    }
    return menteeOf;
  }
}
