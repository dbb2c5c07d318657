package org.weft.matching.kernel.onesided;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;

/**
 * Deferred acceptance without what stability costs the mentees: a mentee whose claim only keeps others from a better mentor,
 * and brings it nothing, gives that claim up if it consents.
 *
 * <p>Every mentee is at least as well off as in the mentee-proposing stable matching. If all consent, no other matching is
 * better for some mentees and worse for none. In any case the claim of a mentee who does not consent is honored, and the
 * matching is constrained efficient: whatever would be better for some and worse for none breaks such a claim. Nobody loses by
 * consenting. It is not strategy-proof. If deferred acceptance is efficient already, its matching is the result.
 *
 * <p>Preferences are strict, so nothing depends on the order of indices. At most as many rounds of deferred acceptance as
 * there are mentees, in practice a few dozen; each O(mentees + mentors + E log c) for E edges that are left and the largest
 * capacity c. Sources: O. Kesten, "School Choice with Consent", Quarterly Journal of Economics 125 (2010), for the mechanism;
 * Q. Tang and J. Yu, "A New Perspective on Kesten's School Choice with Consent Idea", Journal of Economic Theory 154 (2014), for
 * this way to compute it.
 *
 * <p><b>Details.</b> After a round of deferred acceptance, a mentor whom nobody left would rather have is underdemanded: who
 * sits there cannot move up, so those mentees are settled there, as are mentees without a mentor, and mentor and mentees
 * leave. Whom a settled mentee would rather have loses all edges of lesser claim, unless the mentee consents. Then the rest
 * proposes again, without the chains of rejections that the settled mentees started. The mentee who proposes last in a round
 * is not turned away and turns nobody away, so each round settles somebody.
 */
public final class EfficiencyAdjusted {
  private final Rankings rankings;
  private final CandidateGraph graph;
  private final int[] capacity;
  private final boolean[] consents;

  /** Edges of each mentor, first claim first, mentor by mentor. */
  private final int[] claims;

  private final MentorIndex index;

  /** Edges of each mentee, best first, in the rows of the graph. */
  private final int[] wishes;

  private final int[] matchedEdge;
  private final boolean[] isSettled;
  private final boolean[] hasLeft;

  /** For each mentor the rank of the first claim that is to be honored; edges behind it are gone. */
  private final int[] lastClaim;

  private EfficiencyAdjusted(Rankings rankings, int[] capacity, boolean[] consents) {
    this.rankings = rankings;
    this.graph = rankings.graph();
    this.capacity = capacity;
    this.consents = consents;
    this.index = MentorIndex.of(graph);
    this.claims = new int[graph.edges()];
    this.wishes = new int[graph.edges()];
    this.matchedEdge = new int[graph.mentees()];
    this.isSettled = new boolean[graph.mentees()];
    this.hasLeft = new boolean[graph.mentors()];
    this.lastClaim = new int[graph.mentors()];
    Arrays.fill(lastClaim, Integer.MAX_VALUE);
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        wishes[graph.firstEdge(i) + rankings.menteeRank(e)] = e;
        claims[index.firstEntry(graph.mentorOf(e)) + rankings.mentorRank(e)] = e;
      }
    }
  }

  /**
   * Settles round after round.
   *
   * @param rankings candidates, wishes of the mentees and claims of the mentees on the mentors
   * @param capacity places of each mentor, 0 or more
   * @param consents for each mentee whether it gives up claims that bring it nothing
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative, or the consents are not one for each mentee
   */
  public static int[] solve(Rankings rankings, int[] capacity, boolean[] consents) {
    checkArgument(
        consents.length == rankings.graph().mentees(),
        "consents must have one entry for each of the %s mentees but had %s; use false for a mentee who was not asked",
        rankings.graph().mentees(),
        consents.length);
    EfficiencyAdjusted market = new EfficiencyAdjusted(rankings, capacity, consents);
    int left = consents.length;
    do {
      left -= market.round();
    } while (left > 0);
    return market.matchedEdge;
  }

  /** Proposes and settles; returns how many mentees were settled. */
  private int round() {
    boolean[] isLeft = new boolean[graph.edges()];
    int[] edge = new int[graph.edges()];
    int[] placed = propose(isLeft, edge);
    boolean[] isDemanded = new boolean[graph.mentors()];
    for (int i = 0; i < placed.length; i++) {
      for (int k = graph.firstEdge(i); k < graph.endEdge(i) && wishes[k] != placed[i]; k++) {
        if (isLeft[wishes[k]]) {
          isDemanded[graph.mentorOf(wishes[k])] = true;
        }
      }
    }
    int settled = 0;
    for (int i = 0; i < placed.length; i++) {
      if (!isSettled[i] && (placed[i] < 0 || !isDemanded[graph.mentorOf(placed[i])])) {
        settle(i, placed[i], isLeft);
        settled++;
      }
    }
    for (int j = 0; j < hasLeft.length; j++) {
      hasLeft[j] |= !isDemanded[j];
    }
    return settled;
  }

  private void settle(int mentee, int edge, boolean[] isLeft) {
    isSettled[mentee] = true;
    matchedEdge[mentee] = edge;
    if (consents[mentee]) {
      return;
    }
    for (int k = graph.firstEdge(mentee); k < graph.endEdge(mentee) && wishes[k] != edge; k++) {
      int j = graph.mentorOf(wishes[k]);
      if (isLeft[wishes[k]]) {
        lastClaim[j] = Math.min(lastClaim[j], rankings.mentorRank(wishes[k]));
      }
    }
  }

  /** Deferred acceptance among those who are left; returns for each mentee its edge in the whole graph, or -1. */
  private int[] propose(boolean[] isLeft, int[] edge) {
    int[] start = new int[graph.mentees() + 1];
    int[] mentor = new int[graph.edges()];
    int[] menteeRank = new int[graph.edges()];
    int[] mentorRank = new int[graph.edges()];
    int[] place = new int[graph.edges()];
    int size = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      start[i] = size;
      for (int k = graph.firstEdge(i); k < graph.endEdge(i) && !isSettled[i]; k++) {
        int e = wishes[k];
        int j = graph.mentorOf(e);
        if (!hasLeft[j] && rankings.mentorRank(e) <= lastClaim[j]) {
          isLeft[e] = true;
          mentor[size] = j;
          menteeRank[size] = size - start[i];
          place[e] = size;
          edge[size++] = e;
        }
      }
    }
    start[graph.mentees()] = size;
    rankClaims(isLeft, place, mentorRank);
    CandidateGraph rest =
        CandidateGraph.of(graph.mentees(), graph.mentors(), start, Arrays.copyOf(mentor, size));
    int[] placed = DeferredAcceptance.menteesPropose(
        Rankings.of(rest, Arrays.copyOf(menteeRank, size), Arrays.copyOf(mentorRank, size)),
        capacity);
    for (int i = 0; i < placed.length; i++) {
      placed[i] = placed[i] < 0 ? -1 : edge[placed[i]];
    }
    return placed;
  }

  private void rankClaims(boolean[] isLeft, int[] place, int[] mentorRank) {
    for (int j = 0; j < graph.mentors(); j++) {
      int rank = 0;
      for (int k = index.firstEntry(j); k < index.endEntry(j); k++) {
        if (isLeft[claims[k]]) {
          mentorRank[place[claims[k]]] = rank++;
        }
      }
    }
  }
}
