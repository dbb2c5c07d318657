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
  private final Rankings rankings;
  private final CandidateGraph graph;
  private final boolean[] isMatched;
  private final int[] menteeLoad;
  private final int[] mentorLoad;

  /** The rank that an edge must beat for each person: that of the worst held, past every rank at a free place. */
  private final int[] menteeWorst;

  private final int[] mentorWorst;

  private PairwiseStability(Rankings rankings) {
    this.rankings = rankings;
    this.graph = rankings.graph();
    this.isMatched = new boolean[graph.edges()];
    this.menteeLoad = new int[graph.mentees()];
    this.mentorLoad = new int[graph.mentors()];
    this.menteeWorst = new int[graph.mentees()];
    this.mentorWorst = new int[graph.mentors()];
  }

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
    PairwiseStability check = new PairwiseStability(rankings);
    PlaceChecks.perPerson(check.menteeLoad.length, menteePlaces, "menteePlaces", "mentee");
    PlaceChecks.perPerson(check.mentorLoad.length, mentorPlaces, "mentorPlaces", "mentor");
    ChoiceVerdict fits = check.mark(matched);
    if (fits.holds()) {
      check.countHeld();
      fits = check.fit(menteePlaces, mentorPlaces);
    }
    return fits.holds() ? check.unblocked() : fits;
  }

  private ChoiceVerdict mark(int[] matched) {
    int before = -1;
    for (int e : matched) {
      if (e <= before || e >= isMatched.length) {
        return new ChoiceVerdict.NotAnEdge(e);
      }
      isMatched[e] = true;
      before = e;
    }
    return new ChoiceVerdict.Holds();
  }

  private void countHeld() {
    for (int i = 0; i < menteeLoad.length; i++) {
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
  }

  private ChoiceVerdict fit(int[] menteePlaces, int[] mentorPlaces) {
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
    return new ChoiceVerdict.Holds();
  }

  private ChoiceVerdict unblocked() {
    for (int i = 0; i < menteeWorst.length; i++) {
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
