package org.weft.matching.kernel.choice;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/**
 * Deferred acceptance, mentees propose, with mentors who reserve places for types of mentees or limit how many of a type they
 * take.
 *
 * <p>Each mentor chooses among those who ask: first whoever lets one more reserved place be used by its type, then whoever
 * still fits, each time in the order of its list. The result is stable if no mentee would rather have a mentor who would take it
 * on top of those it holds, or instead of one of them. Where mentors have reserves only, for types that may overlap, or limits
 * on types that do not overlap among those who may come, it is always stable, and the best stable matching for every mentee.
 * Limits on overlapping types can make any stable matching impossible; then the result may not be stable, and {@link
 * #isAlwaysStable} says so beforehand.
 *
 * <p>Preferences are strict. At most E proposals for E edges, each of which costs O(c² q) for a mentor with c places and q
 * quotas, O(c) if it has none.
 *
 * <p>Sources: A. Abdulkadiroğlu and T. Sönmez, "School Choice: A Mechanism Design Approach", American Economic Review 93 (2003),
 * for limits; I. Hafalir, M. Yenmez and M. Yildirim, "Effective affirmative action in school choice", Theoretical Economics 8
 * (2013), and L. Ehlers, I. Hafalir, M. Yenmez and M. Yildirim, "School choice with controlled choice constraints: hard bounds
 * versus soft bounds", Journal of Economic Theory 153 (2014), for reserves.
 *
 * <p><b>Details.</b> A mentor holds its mentees sorted by rank and chooses anew among them and the one who asks, see {@link
 * ReserveChoice}. Whoever is refused asks the next; a refusal is final.
 */
public final class ReservedAcceptance {
  private static final int NONE = -1;

  private final Rankings rankings;
  private final CandidateGraph graph;
  private final TypedPlaces typed;
  private final int[] places;
  private final Lists mentees;
  private final int[][] held;
  private final int[] heldSize;
  private final int[] matchedEdge;

  private ReservedAcceptance(Rankings rankings, int[] places, TypedPlaces typed) {
    this.rankings = rankings;
    this.graph = rankings.graph();
    this.typed = typed;
    this.places = places;
    this.mentees = Lists.ofMentees(rankings);
    this.held = new int[places.length][0];
    this.heldSize = new int[places.length];
    this.matchedEdge = new int[graph.mentees()];
    Arrays.fill(matchedEdge, NONE);
  }

  /**
   * Finds a matching that keeps all limits.
   *
   * @param rankings candidates and preferences
   * @param places places of each mentor, 0 or more
   * @param typed types and quotas
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a number of places is missing or negative, or types do not fit the graph
   */
  public static int[] solve(Rankings rankings, int[] places, TypedPlaces typed) {
    PlaceChecks.perPerson(rankings.graph().mentors(), places, "places", "mentor");
    typed.check(rankings.graph());
    return new ReservedAcceptance(rankings, places, typed).run();
  }

  /**
   * Tells whether the result must be stable: no mentor has a limit that could bind on types of which one candidate has
   * several.
   *
   * @param graph the candidates
   * @param places places of each mentor, 0 or more
   * @param typed types and quotas
   * @return true if there are reserves only, or types do not overlap where there are limits
   * @throws IllegalArgumentException if a number of places is missing or negative, or types do not fit the graph
   */
  public static boolean isAlwaysStable(CandidateGraph graph, int[] places, TypedPlaces typed) {
    PlaceChecks.perPerson(graph.mentors(), places, "places", "mentor");
    typed.check(graph);
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int j = graph.mentorOf(e);
        int ofMentee = 0;
        boolean isLimited = false;
        for (int q = typed.firstQuota(j); q < typed.endQuota(j); q++) {
          ofMentee += typed.hasType(i, typed.type[q]) ? 1 : 0;
          isLimited |= typed.most[q] < places[j];
        }
        if (isLimited && ofMentee > 1) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Tells whether a matching is stable: every mentor would take all it holds, and nobody whom it would take on top of those or
   * instead of some would rather have it than what they have.
   *
   * @param rankings candidates and preferences
   * @param places places of each mentor, 0 or more
   * @param typed types and quotas
   * @param matchedEdge for each mentee its own edge, or -1
   * @return whether nobody blocks it
   * @throws IllegalArgumentException if a number of places is missing or negative, or types do not fit the graph
   */
  public static boolean isStable(
      Rankings rankings, int[] places, TypedPlaces typed, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph();
    PlaceChecks.perPerson(graph.mentors(), places, "places", "mentor");
    typed.check(graph);
    ReservedAcceptance state = new ReservedAcceptance(rankings, places, typed);
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] != NONE) {
        int j = graph.mentorOf(matchedEdge[i]);
        state.held[j] = state.insert(j, i, matchedEdge[i]);
        state.heldSize[j]++;
        state.matchedEdge[i] = matchedEdge[i];
      }
    }
    for (int j = 0; j < places.length; j++) {
      for (boolean isTaken : ReserveChoice.of(typed, j, places[j], state.held[j])) {
        if (!isTaken) {
          return false;
        }
      }
    }
    for (int i = 0; i < matchedEdge.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        boolean wants =
            matchedEdge[i] == NONE || rankings.menteeRank(e) < rankings.menteeRank(matchedEdge[i]);
        if (wants && state.wouldTake(graph.mentorOf(e), i, e)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean wouldTake(int mentor, int mentee, int edge) {
    int[] all = insert(mentor, mentee, edge);
    boolean[] isTaken = ReserveChoice.of(typed, mentor, places[mentor], all);
    for (int k = 0; k < all.length; k++) {
      if (all[k] == mentee) {
        return isTaken[k];
      }
    }
    return false;
  }

  private int[] run() {
    int[] next = Arrays.copyOf(mentees.start, matchedEdge.length);
    int[] asking = new int[matchedEdge.length];
    int size = 0;
    for (int i = matchedEdge.length - 1; i >= 0; i--) {
      asking[size++] = i;
    }
    while (size > 0) {
      int i = asking[--size];
      if (next[i] == mentees.start[i + 1]) {
        continue;
      }
      int e = mentees.order[next[i]++];
      matchedEdge[i] = e;
      size = choose(graph.mentorOf(e), i, e, asking, size);
    }
    return matchedEdge;
  }

  /** Lets a mentor choose among those it holds and one who asks; puts those it refuses with those who ask on. */
  private int choose(int mentor, int mentee, int edge, int[] asking, int size) {
    int[] all = insert(mentor, mentee, edge);
    boolean[] isTaken = ReserveChoice.of(typed, mentor, places[mentor], all);
    int kept = 0;
    int waiting = size;
    for (int k = 0; k < all.length; k++) {
      if (isTaken[k]) {
        all[kept++] = all[k];
      } else {
        matchedEdge[all[k]] = NONE;
        asking[waiting++] = all[k];
      }
    }
    held[mentor] = all;
    heldSize[mentor] = kept;
    return waiting;
  }

  /** Those whom a mentor holds and one who asks, best first. */
  private int[] insert(int mentor, int mentee, int edge) {
    int size = heldSize[mentor];
    int[] all = Arrays.copyOf(held[mentor], size + 1);
    int at = size;
    while (at > 0 && rankings.mentorRank(matchedEdge[all[at - 1]]) > rankings.mentorRank(edge)) {
      all[at] = all[at - 1];
      at--;
    }
    all[at] = mentee;
    return all;
  }
}
