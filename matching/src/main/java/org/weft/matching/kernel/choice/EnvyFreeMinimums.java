package org.weft.matching.kernel.choice;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;

/**
 * Gives every mentor at least the mentees it needs, as stably as that allows; or proves that even freedom from envy rules it
 * out.
 *
 * <p>Three answers, see {@link Outcome}. If the stable matchings meet the minimums, one of them is given; all of them have
 * the same loads, so one look is enough. Otherwise the answer is an envy-free matching that meets them: no mentee would
 * rather have a mentor who holds somebody that the mentor likes less. A mentee may want a place that stays free; that is the
 * price of the minimums. Nobody can be moved to a free place that they want without envy or breaking a minimum.
 *
 * <p>Definitions: a minimum is a number of mentees that a mentor must have; closing a mentor instead is not considered.
 * Envy-free is meant as by Yokoi: only envy that the mentor would share counts. Preferences are strict. Which free places
 * are filled may depend on the order of the mentors.
 *
 * <p>O(mentees + mentors + E log c) for the two stable matchings; filling free places takes at most E moves, each of which
 * looks at no more mentors than wait for it.
 *
 * <p>Sources: Y. Yokoi, "Envy-Free Matchings with Lower Quotas", Algorithmica 82 (2020); P. Krishnaa, G. Limaye, M. Nasre
 * and P. Nimbhorkar, "Envy-freeness and relaxed stability: hardness and approximation algorithms", SAGT 2020, for larger
 * envy-free matchings from a small one.
 *
 * <p><b>Details.</b> With the minimums as places, take the stable matching: an envy-free matching that meets the minimums
 * exists exactly if all these places are filled. It is envy-free itself. Then mentors with free places look down their lists
 * for the first mentee who wants them. If that mentee is free to go, it moves: those who come before do not want the place,
 * and the place that it leaves makes nobody envious. If its own mentor would fall below the minimum, nobody further down may
 * come either, and the mentor waits until that one gains a mentee. Each move is a gain for one mentee and no loss for any.
 */
public final class EnvyFreeMinimums {
  /** What was found. */
  public enum Outcome {
    /** A stable matching that meets all minimums. */
    STABLE,
    /** No stable matching meets the minimums; this one is envy-free and does. */
    ENVY_FREE,
    /** Not even an envy-free matching meets the minimums. The matching is stable with the minimums as places. */
    IMPOSSIBLE
  }

  private static final int NONE = -1;

  private final CandidateGraph graph;
  private final Rankings rankings;
  private final int[] minimum;
  private final int[] places;
  private final int[] matchedEdge;
  private final int[] load;
  private final Lists mentors;
  private final Lists mentees;
  private final int[] next;

  /** Mentors that may find somebody, each at most once. */
  private final int[] open;

  private final boolean[] isOpen;
  private int openSize;

  /** For each mentor, a list of those who wait until it gains a mentee. */
  private final int[] firstWaiting;

  private final int[] nextWaiting;
  private final boolean[] isWaiting;

  private EnvyFreeMinimums(Rankings rankings, int[] minimum, int[] places, int[] matchedEdge) {
    this.graph = rankings.graph();
    this.rankings = rankings;
    this.minimum = minimum;
    this.places = places;
    this.matchedEdge = matchedEdge;
    this.load = loads(graph, matchedEdge);
    this.mentors = Lists.ofMentors(rankings);
    this.mentees = Lists.ofMentees(rankings);
    this.next = Arrays.copyOf(mentors.start, places.length);
    this.open = new int[places.length];
    this.isOpen = new boolean[places.length];
    this.firstWaiting = new int[places.length];
    this.nextWaiting = new int[places.length];
    this.isWaiting = new boolean[places.length];
    Arrays.fill(firstWaiting, NONE);
  }

  /**
   * Finds a matching that meets all minimums.
   *
   * @param rankings candidates and preferences
   * @param minimum mentees that each mentor must have, 0 or more
   * @param places mentees that each mentor may have, at least its minimum
   * @return the matching, and what it is
   * @throws IllegalArgumentException if a number is missing or negative, or a minimum passes the places
   */
  public static MinimumsResult solve(Rankings rankings, int[] minimum, int[] places) {
    CandidateGraph graph = rankings.graph();
    PlaceChecks.perPerson(graph.mentors(), places, "places", "mentor");
    PlaceChecks.minimums(minimum, places);
    int[] stable = DeferredAcceptance.menteesPropose(rankings, places);
    if (meets(loads(graph, stable), minimum)) {
      return new MinimumsResult(Outcome.STABLE, stable);
    }
    int[] least = DeferredAcceptance.menteesPropose(rankings, minimum);
    if (!meets(loads(graph, least), minimum)) {
      return new MinimumsResult(Outcome.IMPOSSIBLE, least);
    }
    EnvyFreeMinimums fill = new EnvyFreeMinimums(rankings, minimum, places, least);
    fill.run();
    return new MinimumsResult(Outcome.ENVY_FREE, fill.matchedEdge);
  }

  private static int[] loads(CandidateGraph graph, int[] matchedEdge) {
    int[] load = new int[graph.mentors()];
    for (int e : matchedEdge) {
      if (e != NONE) {
        load[graph.mentorOf(e)]++;
      }
    }
    return load;
  }

  private static boolean meets(int[] load, int[] minimum) {
    for (int j = 0; j < load.length; j++) {
      if (load[j] < minimum[j]) {
        return false;
      }
    }
    return true;
  }

  private void run() {
    for (int j = places.length - 1; j >= 0; j--) {
      open(j);
    }
    while (openSize > 0) {
      int j = open[--openSize];
      isOpen[j] = false;
      fill(j);
    }
  }

  private void open(int mentor) {
    if (!isOpen[mentor] && !isWaiting[mentor]) {
      isOpen[mentor] = true;
      open[openSize++] = mentor;
    }
  }

  private void fill(int mentor) {
    while (load[mentor] < places[mentor] && next[mentor] < mentors.start[mentor + 1]) {
      int e = mentors.order[next[mentor]];
      int i = mentees.person[e];
      int held = matchedEdge[i];
      if (held != NONE && rankings.menteeRank(held) <= rankings.menteeRank(e)) {
        next[mentor]++;
      } else if (held != NONE && load[graph.mentorOf(held)] == minimum[graph.mentorOf(held)]) {
        nextWaiting[mentor] = firstWaiting[graph.mentorOf(held)];
        firstWaiting[graph.mentorOf(held)] = mentor;
        isWaiting[mentor] = true;
        return;
      } else {
        move(i, held, e);
      }
    }
  }

  private void move(int mentee, int from, int to) {
    matchedEdge[mentee] = to;
    int mentor = graph.mentorOf(to);
    load[mentor]++;
    for (int j = firstWaiting[mentor]; j != NONE; j = nextWaiting[j]) {
      isWaiting[j] = false;
      open(j);
    }
    firstWaiting[mentor] = NONE;
    if (from != NONE) {
      load[graph.mentorOf(from)]--;
      open(graph.mentorOf(from));
    }
  }
}
