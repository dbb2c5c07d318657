package org.weft.matching.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds a stable matching of mentees and mentors with places: nobody can point at another person and say "we would both
 * rather have each other".
 *
 * <p>With mentees proposing, every mentee gets the best mentor that any stable matching gives it, and every mentor the
 * worst set; with mentors proposing it is the other way round. All stable matchings leave the same people unmatched and
 * give each mentor the same number of mentees. Preferences are strict, so nothing depends on the order of indices.
 * Mentees cannot gain by misstating their lists when mentees propose; mentors with several places sometimes can.
 *
 * <p>O(mentees + mentors + E) time and memory for E edges. Sources: D. Gale and L. S. Shapley, "College Admissions and the
 * Stability of Marriage", American Mathematical Monthly 69 (1962); D. Gusfield and R. W. Irving, "The Stable Marriage
 * Problem", 1989, section 1.6.
 *
 * <p><b>Details.</b> The order of proposals does not matter for the result (McVitie and Wilson 1971), so they go in rounds:
 * everybody who was displaced in a round proposes in the next. Proposals of a round hardly depend on each other, and the
 * processor fetches the memory of many at once; a displaced person who proposes at once makes it wait for each. The lists are
 * packed with what a proposal needs to know, partner and place on the partner's list, so that one proposal touches one
 * far line of memory. Mentors remember whom they hold as bits ({@link HeldPlaces}). Every proposal moves a pointer
 * forward, so there are at most E in all.
 */
public final class DeferredAcceptance {
  private static final int GAVE_UP = -1;

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
    long[] offers = offersOfMentees(rankings);
    HeldPlaces held = new HeldPlaces(rankings.mentorStart, capacity);
    int[] next = Arrays.copyOf(graph.start, graph.mentees);
    int[] proposers = IntStream.range(0, graph.mentees).toArray();
    int[] displaced = new int[graph.mentees];
    for (int size = proposers.length; size > 0; ) {
      int out = 0;
      for (int p = 0; p < size; p++) {
        int i = proposers[p];
        int end = graph.start[i + 1];
        int s = next[i];
        int answer = HeldPlaces.TURNED_DOWN;
        while (answer == HeldPlaces.TURNED_DOWN && s < end) {
          answer = held.offer((int) (offers[s] >>> 32), (int) offers[s]);
          s++;
        }
        next[i] = answer == HeldPlaces.TURNED_DOWN ? GAVE_UP : s;
        if (answer >= 0) {
          displaced[out++] = answer;
        }
      }
      for (int d = 0; d < out; d++) {
        proposers[d] = rankings.menteeAt[displaced[d]];
      }
      size = out;
    }
    return lastOffers(rankings, next);
  }

  /** For each place on a mentee's list the mentor, and the place of the mentee on all mentors' lists. */
  private static long[] offersOfMentees(Rankings rankings) {
    CandidateGraph graph = rankings.graph;
    long[] offers = new long[graph.edges()];
    for (int s = 0; s < graph.edges(); s++) {
      int e = rankings.menteeOrder[s];
      int j = graph.mentor[e];
      offers[s] = (long) j << 32 | (rankings.mentorStart[j] + rankings.mentorRank[e]);
    }
    return offers;
  }

  /** Who still proposes nowhere holds the place they proposed to last. */
  private static int[] lastOffers(Rankings rankings, int[] next) {
    int[] matchedEdge = new int[next.length];
    for (int i = 0; i < next.length; i++) {
      matchedEdge[i] = next[i] == GAVE_UP ? -1 : rankings.menteeOrder[next[i] - 1];
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
    MentorRounds rounds =
        new MentorRounds(rankings.mentorStart, offersOfMentors(rankings), capacity);
    return bestOffers(rankings, rounds.best(graph.mentees));
  }

  /** For each place on a mentor's list the mentee, and the rank of the mentor on that mentee's list. */
  private static long[] offersOfMentors(Rankings rankings) {
    CandidateGraph graph = rankings.graph;
    long[] offers = new long[graph.edges()];
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int place = rankings.mentorStart[graph.mentor[e]] + rankings.mentorRank[e];
        offers[place] = (long) i << 32 | rankings.menteeRank[e];
      }
    }
    return offers;
  }

  private static int[] bestOffers(Rankings rankings, int[] best) {
    int[] matchedEdge = new int[best.length];
    for (int i = 0; i < best.length; i++) {
      matchedEdge[i] = best[i] == Integer.MAX_VALUE
          ? -1
          : rankings.menteeOrder[rankings.graph.start[i] + best[i]];
    }
    return matchedEdge;
  }
}
