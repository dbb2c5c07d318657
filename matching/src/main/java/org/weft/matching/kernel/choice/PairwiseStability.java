package org.weft.matching.kernel.choice;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/**
 * Checks that a matching with several places on both sides is pairwise-stable, without trusting whoever found it.
 *
 * <p>A mentee and a mentor with an edge that is not matched block if each has a free place or would give up somebody it
 * likes less. People without places never block.
 *
 * <p><b>Details.</b> One pass finds the worst that each person holds, a second one looks at each edge: O(mentees + mentors
 * + edges). Nothing of {@link ManyToManyAcceptance} is used.
 */
public final class PairwiseStability {
  private PairwiseStability() {}

  /**
   * Checks a matching: edges out of order first, then overloads of mentees, of mentors, then blocking edges.
   *
   * @param rankings candidates and preferences
   * @param menteePlaces how many mentors each mentee may have, 0 or more
   * @param mentorPlaces how many mentees each mentor may have, 0 or more
   * @param matched the matched edges, ascending
   * @return {@link ChoiceVerdict.Holds} if the matching is pairwise-stable, else the first reason in index order
   * @throws IllegalArgumentException if a number of places is missing or negative
   */
  public static ChoiceVerdict check(
      Rankings rankings, int[] menteePlaces, int[] mentorPlaces, int[] matched) {
    CandidateGraph graph = rankings.graph();
    PlaceChecks.perPerson(graph.mentees(), menteePlaces, "menteePlaces", "mentee");
    PlaceChecks.perPerson(graph.mentors(), mentorPlaces, "mentorPlaces", "mentor");
    boolean[] isMatched = new boolean[graph.edges()];
    int before = -1;
    for (int e : matched) {
      if (e <= before || e >= graph.edges()) {
        return new ChoiceVerdict.NotAnEdge(e);
      }
      isMatched[e] = true;
      before = e;
    }
    int[] menteeLoad = new int[menteePlaces.length];
    int[] mentorLoad = new int[mentorPlaces.length];
    int[] menteeWorst = new int[menteePlaces.length];
    int[] mentorWorst = new int[mentorPlaces.length];
    for (int i = 0; i < menteePlaces.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (isMatched[e]) {
          int j = graph.mentorOf(e);
          menteeLoad[i]++;
          mentorLoad[j]++;
          menteeWorst[i] = Math.max(menteeWorst[i], rankings.menteeRank(e));
          mentorWorst[j] = Math.max(mentorWorst[j], rankings.mentorRank(e));
        }
      }
    }
    for (int i = 0; i < menteePlaces.length; i++) {
      if (menteeLoad[i] > menteePlaces[i]) {
        return new ChoiceVerdict.MenteeOverloaded(i, menteeLoad[i], menteePlaces[i]);
      }
      menteeWorst[i] = menteeLoad[i] < menteePlaces[i] ? Integer.MAX_VALUE : menteeWorst[i];
    }
    for (int j = 0; j < mentorPlaces.length; j++) {
      if (mentorLoad[j] > mentorPlaces[j]) {
        return new ChoiceVerdict.MentorOverloaded(j, mentorLoad[j], mentorPlaces[j]);
      }
      mentorWorst[j] = mentorLoad[j] < mentorPlaces[j] ? Integer.MAX_VALUE : mentorWorst[j];
    }
    for (int i = 0; i < menteePlaces.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (!isMatched[e]
            && rankings.menteeRank(e) < menteeWorst[i]
            && rankings.mentorRank(e) < mentorWorst[graph.mentorOf(e)]) {
          return new ChoiceVerdict.Blocked(e);
        }
      }
    }
    return new ChoiceVerdict.Holds();
  }
}
