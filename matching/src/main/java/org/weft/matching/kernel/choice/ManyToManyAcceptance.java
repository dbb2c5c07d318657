package org.weft.matching.kernel.choice;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/**
 * Finds a pairwise-stable matching of mentees and mentors who may both have several places: no two people who are not
 * paired would both rather be, each using a free place or giving up somebody they like less.
 *
 * <p>People judge partners one by one, as their lists say, and would rather have a partner than a free place (responsive
 * preferences). The matching is best for everybody on the side that proposes, and worst for the other. All pairwise-stable
 * matchings give each person the same number of partners. Preferences are strict, so nothing depends on the order of
 * indices.
 *
 * <p>Somebody with several places may gain by misstating the list, on either side. O(mentees + mentors + edges).
 *
 * <p>Sources: A. E. Roth, "Stability and polarization of interests in job matching", Econometrica 52 (1984); M. Baïou and
 * M. Balinski, "Many-to-many matching: stable polyandrous polygamy", Discrete Applied Mathematics 101 (2000).
 *
 * <p><b>Details.</b> A person that proposes and has a free place goes on down its list; a person that receives keeps the
 * best. Once its places are full, the worst that it holds only gets better, so one pointer down its sorted list finds it.
 * Who is refused is put on a stack, at most once. Each edge is proposed at most once.
 */
public final class ManyToManyAcceptance {
  private final Lists proposers;
  private final Lists receivers;
  private final int[] freeOfProposer;
  private final int[] next;
  private final int[] loadOfReceiver;
  private final int[] worst;
  private final boolean[] isHeld;

  private ManyToManyAcceptance(Lists proposers, int[] placesOfProposer, Lists receivers) {
    this.proposers = proposers;
    this.receivers = receivers;
    this.freeOfProposer = placesOfProposer.clone();
    this.next = Arrays.copyOf(proposers.start, freeOfProposer.length);
    this.loadOfReceiver = new int[receivers.start.length - 1];
    this.worst = Arrays.copyOfRange(receivers.start, 1, receivers.start.length);
    this.isHeld = new boolean[proposers.order.length];
  }

  /**
   * Finds the matching that is best for every mentee.
   *
   * @param rankings candidates and preferences
   * @param menteePlaces how many mentors each mentee may have, 0 or more
   * @param mentorPlaces how many mentees each mentor may have, 0 or more
   * @return the edges that are matched, ascending
   * @throws IllegalArgumentException if a number of places is missing or negative
   */
  public static int[] menteesPropose(Rankings rankings, int[] menteePlaces, int[] mentorPlaces) {
    checkPlaces(rankings.graph(), menteePlaces, mentorPlaces);
    return new ManyToManyAcceptance(
            Lists.ofMentees(rankings), menteePlaces, Lists.ofMentors(rankings))
        .run(mentorPlaces);
  }

  /**
   * Finds the matching that is best for every mentor.
   *
   * @param rankings candidates and preferences
   * @param menteePlaces how many mentors each mentee may have, 0 or more
   * @param mentorPlaces how many mentees each mentor may have, 0 or more
   * @return the edges that are matched, ascending
   * @throws IllegalArgumentException if a number of places is missing or negative
   */
  public static int[] mentorsPropose(Rankings rankings, int[] menteePlaces, int[] mentorPlaces) {
    checkPlaces(rankings.graph(), menteePlaces, mentorPlaces);
    return new ManyToManyAcceptance(
            Lists.ofMentors(rankings), mentorPlaces, Lists.ofMentees(rankings))
        .run(menteePlaces);
  }

  private static void checkPlaces(CandidateGraph graph, int[] menteePlaces, int[] mentorPlaces) {
    PlaceChecks.perPerson(graph.mentees(), menteePlaces, "menteePlaces", "mentee");
    PlaceChecks.perPerson(graph.mentors(), mentorPlaces, "mentorPlaces", "mentor");
  }

  private int[] run(int[] placesOfReceiver) {
    int[] waiting = new int[next.length];
    boolean[] isWaiting = new boolean[next.length];
    int size = 0;
    for (int p = next.length - 1; p >= 0; p--) {
      waiting[size++] = p;
      isWaiting[p] = true;
    }
    while (size > 0) {
      int p = waiting[size - 1];
      if (freeOfProposer[p] == 0 || next[p] == proposers.start[p + 1]) {
        size--;
        isWaiting[p] = false;
        continue;
      }
      int edge = proposers.order[next[p]++];
      int out = offer(edge, placesOfReceiver[receivers.person[edge]]);
      if (out != edge) {
        freeOfProposer[p]--;
      }
      if (out != edge && out >= 0) {
        int loser = proposers.person[out];
        freeOfProposer[loser]++;
        if (!isWaiting[loser]) {
          isWaiting[loser] = true;
          waiting[size++] = loser;
        }
      }
    }
    return heldEdges();
  }

  /** The edge that is refused: the one offered, one that was held, or -1. */
  private int offer(int edge, int places) {
    int r = receivers.person[edge];
    if (loadOfReceiver[r] < places) {
      loadOfReceiver[r]++;
      isHeld[edge] = true;
      return -1;
    }
    if (places == 0) {
      return edge;
    }
    while (!isHeld[receivers.order[worst[r] - 1]]) {
      worst[r]--;
    }
    int held = receivers.order[worst[r] - 1];
    if (receivers.rank[held] < receivers.rank[edge]) {
      return edge;
    }
    isHeld[held] = false;
    isHeld[edge] = true;
    return held;
  }

  private int[] heldEdges() {
    int[] edges = new int[isHeld.length];
    int count = 0;
    for (int e = 0; e < isHeld.length; e++) {
      if (isHeld[e]) {
        edges[count++] = e;
      }
    }
    return Arrays.copyOf(edges, count);
  }
}
