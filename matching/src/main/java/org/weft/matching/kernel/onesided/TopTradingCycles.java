package org.weft.matching.kernel.onesided;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;

/**
 * Mentees trade their priorities: everybody points at the mentor they want most, every mentor at the mentee with the first
 * claim, and whoever stands on a circle of pointing gets what they point at. Then the others point again.
 *
 * <p>No mentees could trade afterwards so that nobody loses and somebody gains, and no mentee can gain by another list. A
 * mentee may see a place go to somebody with a lesser claim: that is the price of the trade.
 *
 * <p>Preferences are strict, so neither the order of indices nor the order in which circles are found matters. O(mentees +
 * mentors + edges) time, no recursion. Sources: A. Abdulkadiroğlu and T. Sönmez, "School Choice: A Mechanism Design
 * Approach", American Economic Review 93 (2003); L. Shapley and H. Scarf, "On Cores and Indivisibility" (1974).
 *
 * <p><b>Details.</b> One path is followed from mentee to mentor to mentee. When it meets itself, the circle is cut off its
 * end and served; when its last mentee has nobody left to point at, that mentee leaves. Who leaves the path never returns, so
 * each mentee enters it once. Mentors further up point at mentees still on the path, hence stand on no circle that was cut
 * off, and what remains of the path stays right. The two pointers of each person only move down their list.
 */
public final class TopTradingCycles {
  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final Places places;
  private final int[] menteeOf;
  /** Edges of each mentee, best first, in the rows of the graph. */
  private final int[] wishes;
  /** Edges of each mentor, first claim first, mentor by mentor. */
  private final int[] claims;

  private final int[] nextWish;
  private final int[] nextClaim;
  private final boolean[] hasLeft;
  private final int[] path;
  private int length;
  /** For each mentee its place on the path, or none. */
  private final int[] placeOnPath;

  private TopTradingCycles(Rankings rankings, int[] capacity) {
    this.graph = rankings.graph();
    this.places = new Places(graph, capacity);
    this.menteeOf = Places.menteeOfEachEdge(graph);
    this.wishes = new int[graph.edges()];
    this.claims = new int[graph.edges()];
    this.nextWish = new int[graph.mentees()];
    this.nextClaim = new int[graph.mentors()];
    this.hasLeft = new boolean[graph.mentees()];
    this.path = new int[graph.mentees()];
    this.placeOnPath = new int[graph.mentees()];
    Arrays.fill(placeOnPath, NONE);
    MentorIndex index = MentorIndex.of(graph);
    Arrays.setAll(nextWish, graph::firstEdge);
    Arrays.setAll(nextClaim, index::firstEntry);
    for (int e = 0; e < wishes.length; e++) {
      wishes[nextWish[menteeOf[e]] + rankings.menteeRank(e)] = e;
      claims[nextClaim[graph.mentorOf(e)] + rankings.mentorRank(e)] = e;
    }
  }

  /**
   * Serves circle after circle.
   *
   * @param rankings candidates, wishes of the mentees and priorities of the mentors
   * @param capacity places of each mentor, 0 or more
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static int[] solve(Rankings rankings, int[] capacity) {
    TopTradingCycles market = new TopTradingCycles(rankings, capacity);
    for (int i = 0; i < market.graph.mentees(); i++) {
      if (!market.hasLeft[i]) {
        market.enter(i);
        market.follow();
      }
    }
    return market.places.matchedEdge();
  }

  private void follow() {
    while (length > 0) {
      int last = path[length - 1];
      int wish = wish(last);
      if (wish == NONE) {
        leave();
      } else {
        int first = firstClaimant(graph.mentorOf(wish));
        if (placeOnPath[first] == NONE) {
          enter(first);
        } else {
          serve(placeOnPath[first]);
        }
      }
    }
  }

  private void enter(int mentee) {
    placeOnPath[mentee] = length;
    path[length++] = mentee;
  }

  /** The last mentee of the path leaves for good. */
  private void leave() {
    int mentee = path[--length];
    placeOnPath[mentee] = NONE;
    hasLeft[mentee] = true;
  }

  /** Everybody from this place of the path on gets their wish. */
  private void serve(int from) {
    while (length > from) {
      int mentee = path[length - 1];
      // A circle has each mentor once, so no place that it serves was taken by itself.
      places.take(mentee, wishes[nextWish[mentee]]);
      leave();
    }
  }

  /** Best edge of a mentee to a mentor with a place, or none. */
  private int wish(int mentee) {
    int end = graph.endEdge(mentee);
    while (nextWish[mentee] < end && !places.isFree(wishes[nextWish[mentee]])) {
      nextWish[mentee]++;
    }
    return nextWish[mentee] < end ? wishes[nextWish[mentee]] : NONE;
  }

  /** Who has the first claim on a mentor at whom somebody points: at least that somebody is still there. */
  private int firstClaimant(int mentor) {
    while (hasLeft[menteeOf[claims[nextClaim[mentor]]]]) {
      nextClaim[mentor]++;
    }
    return menteeOf[claims[nextClaim[mentor]]];
  }
}
