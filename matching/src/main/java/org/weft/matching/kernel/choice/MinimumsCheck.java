package org.weft.matching.kernel.choice;

import java.util.Arrays;
import org.weft.matching.kernel.BlockingPairs;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/**
 * Checks what {@link EnvyFreeMinimums} claims, without trusting it.
 *
 * <p><b>Details.</b> O(mentees + mentors + edges). That a matching which is stable with the minimums as places, and does
 * not fill them, excludes every envy-free matching with these minimums is Yokoi's theorem.
 */
public final class MinimumsCheck {
  private MinimumsCheck() {}

  /**
   * Checks that a matching meets the minimums and makes nobody justly envious.
   *
   * @param rankings candidates and preferences
   * @param minimum mentees that each mentor must have, 0 or more
   * @param places mentees that each mentor may have
   * @param matchedEdge for each mentee its edge, or -1
   * @return {@link ChoiceVerdict.Holds}, or the first flaw: wrong edges, then loads by mentor, then envy
   * @throws IllegalArgumentException if a number is missing or negative, or a minimum passes the places
   */
  public static ChoiceVerdict checkEnvyFree(
      Rankings rankings, int[] minimum, int[] places, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph();
    PlaceChecks.perPerson(graph.mentors(), places, "places", "mentor");
    PlaceChecks.minimums(minimum, places);
    ChoiceVerdict fits = checkLoads(rankings, minimum, places, matchedEdge);
    if (!fits.holds()) {
      return fits;
    }
    int[] worst = worstHeld(rankings, matchedEdge);
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int held = worst[graph.mentorOf(e)];
        boolean wants =
            matchedEdge[i] == -1 || rankings.menteeRank(e) < rankings.menteeRank(matchedEdge[i]);
        if (wants && held >= 0 && rankings.mentorRank(e) < rankings.mentorRank(held)) {
          return new ChoiceVerdict.Envy(e, held);
        }
      }
    }
    return new ChoiceVerdict.Holds();
  }

  /**
   * Checks that no envy-free matching meets the minimums.
   *
   * @param rankings candidates and preferences
   * @param minimum mentees that each mentor must have, 0 or more
   * @param matchedEdge a matching that is stable if each mentor has its minimum of places, and leaves some of them free
   * @return {@link ChoiceVerdict.Holds} if it is as said; else {@link ChoiceVerdict.Blocked} with an edge that shows that it
   *     is not stable, {@link ChoiceVerdict.NothingMissing}, or what does not fit
   * @throws IllegalArgumentException if a number is missing or negative
   */
  public static ChoiceVerdict checkImpossible(Rankings rankings, int[] minimum, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph();
    int[] nothing = new int[graph.mentors()];
    ChoiceVerdict fits = checkLoads(rankings, nothing, minimum, matchedEdge);
    if (!fits.holds()) {
      return fits;
    }
    int[] blocking = BlockingPairs.list(rankings, minimum, matchedEdge);
    if (blocking.length > 0) {
      return new ChoiceVerdict.Blocked(blocking[0]);
    }
    ChoiceVerdict meets = checkLoads(rankings, minimum, minimum, matchedEdge);
    return meets instanceof ChoiceVerdict.BelowMinimum
        ? new ChoiceVerdict.Holds()
        : new ChoiceVerdict.NothingMissing();
  }

  private static ChoiceVerdict checkLoads(
      Rankings rankings, int[] minimum, int[] places, int[] matchedEdge) {
    CandidateGraph graph = rankings.graph();
    int[] load = new int[places.length];
    for (int i = 0; i < graph.mentees(); i++) {
      int e = matchedEdge[i];
      if (e != -1) {
        if (!graph.isInRow(i, e)) {
          return new ChoiceVerdict.NotAnEdge(e);
        }
        load[graph.mentorOf(e)]++;
      }
    }
    for (int j = 0; j < places.length; j++) {
      if (load[j] > places[j]) {
        return new ChoiceVerdict.MentorOverloaded(j, load[j], places[j]);
      }
      if (load[j] < minimum[j]) {
        return new ChoiceVerdict.BelowMinimum(j, load[j], minimum[j]);
      }
    }
    return new ChoiceVerdict.Holds();
  }

  /** For each mentor the edge of the mentee that it holds and likes least, or -1. */
  private static int[] worstHeld(Rankings rankings, int[] matchedEdge) {
    int[] worst = new int[rankings.graph().mentors()];
    Arrays.fill(worst, -1);
    for (int e : matchedEdge) {
      if (e != -1) {
        int j = rankings.graph().mentorOf(e);
        if (worst[j] < 0 || rankings.mentorRank(e) > rankings.mentorRank(worst[j])) {
          worst[j] = e;
        }
      }
    }
    return worst;
  }
}
