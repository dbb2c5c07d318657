package org.weft.matching.kernel.ties;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Finds a strongly stable matching, in which no unpaired mentee and mentor could be paired so that one gains and the
 * other does not lose; or proves that there is none.
 *
 * <p>In a strongly stable matching nobody can win over an indifferent partner. If several exist, in this one every mentee
 * is as well off as in any. All of them leave the same number of mentees unmatched and give each mentor the same number.
 * Among mentees who compete for equal places, who gets which depends on the order of indices.
 *
 * <p>Example: one mentor with one place who likes both mentees equally. Whichever it holds, the other gains and the mentor
 * does not lose, so the answer is a {@link CutTrace}.
 *
 * <p>Sources: R. W. Irving, D. F. Manlove and S. Scott, "Strong Stability in the Hospitals/Residents Problem", STACS 2003;
 * the search from one unmatched mentee at a time follows T. Kavitha, K. Mehlhorn, D. Michail and K. Paluch, "Strongly
 * Stable Matchings in Time O(nm) and Extension to the Hospitals-Residents Problem", ACM Transactions on Algorithms 3
 * (2007), without their levels.
 *
 * <p>O(mentees + mentors + E) besides the searches; there are at most 3 E searches of O(E) each for E edges. A search that
 * fails is paid for by the edges it rules out.
 *
 * <p><b>Details.</b> Every mentee applies to all its heads at once. A mentor with enough applicants strictly before its
 * tail gives the tail up. If it has more applicants than places, those in the tail are contested; every other head is
 * bound. Who has a bound head may be served there. The others must be matched along contested heads; the matching grows
 * by alternating paths. If no path is found from a mentee, the mentors that were reached are full in their tails, and the
 * search tree is the forest of a {@link CutTrace}: they give up their tails. A bound head may become contested and then be
 * given up, never back, so all counts are kept in linear time. At the end either heads serve everybody and fill every
 * mentor that must be full, or the mentors need too many.
 */
public final class StrongStability {
  private static final int NONE = -1;

  private final TiedRankings tied;
  private final CandidateGraph graph;
  private final HeadTable table;
  private final IntRows cut = new IntRows();
  private final IntRows forest = new IntRows();

  /** Heads that are not contested. */
  private final boolean[] isBound;

  private final int[] boundHeads;
  private final boolean[] isContested;
  private final int[] contestedEdge;
  private final int[] contestedLoad;

  /** Mentees that may have neither a bound head nor a contested place; each at most once. */
  private final int[] open;

  private final boolean[] isOpen;
  private int openSize;

  private final ContestSearch search;

  private StrongStability(TiedRankings tied, int[] capacity) {
    this.tied = tied;
    this.graph = tied.graph;
    this.table = new HeadTable(tied, capacity);
    this.isBound = new boolean[graph.edges()];
    this.boundHeads = new int[graph.mentees()];
    this.isContested = new boolean[graph.mentors()];
    this.contestedEdge = new int[graph.mentees()];
    Arrays.fill(contestedEdge, NONE);
    this.contestedLoad = new int[graph.mentors()];
    this.open = new int[graph.mentees()];
    this.isOpen = new boolean[graph.mentees()];
    this.search = new ContestSearch(table, contestedEdge, contestedLoad);
  }

  /**
   * Finds a strongly stable matching or the proof that there is none.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @return one that is best for the mentees, or the steps which exclude all
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static TiedAnswer solve(TiedRankings tied, int[] capacity) {
    return new StrongStability(tied, capacity).run();
  }

  private TiedAnswer run() {
    for (int j = 0; j < graph.mentors(); j++) {
      settle(j);
    }
    while (true) {
      int i = table.nextWaiting();
      if (i >= 0) {
        apply(i);
      } else if (openSize > 0) {
        i = open[--openSize];
        isOpen[i] = false;
        place(i);
      } else {
        break;
      }
    }
    return table.needsTooMany() ? new CutTrace(cut, forest) : new TiedMatching(matchedEdge());
  }

  private void apply(int mentee) {
    if (!table.advance(mentee)) {
      return;
    }
    for (int at = table.headFrom[mentee]; at < table.headEnd[mentee]; at++) {
      int e = tied.menteeOrder[at];
      if (table.isHead[e] && !(isContested[graph.mentorOf(e)] && table.isInTail(e))) {
        isBound[e] = true;
        boundHeads[mentee]++;
      }
    }
    open(mentee);
    for (int at = table.headFrom[mentee]; at < table.headEnd[mentee]; at++) {
      settle(graph.mentorOf(tied.menteeOrder[at]));
    }
  }

  private void open(int mentee) {
    if (!isOpen[mentee]) {
      isOpen[mentee] = true;
      open[openSize++] = mentee;
    }
  }

  /** Gives up tails that are beaten, then contests the tail if there are too many heads. */
  private void settle(int mentor) {
    int places = table.capacity[mentor];
    while (table.hasTail(mentor) && table.headsBeforeTail(mentor) >= places) {
      cut.add(mentor);
      cut.endRow();
      forest.endRow();
      cutTail(mentor);
    }
    if (!isContested[mentor] && table.heads[mentor] > places) {
      isContested[mentor] = true;
      for (int at = table.tailFrom[mentor]; at < table.tailEnd[mentor]; at++) {
        unbind(tied.mentorOrder[at]);
      }
    }
    int excess = contestedLoad[mentor] - (places - table.headsBeforeTail(mentor));
    for (int at = table.tailEnd[mentor] - 1; excess > 0; at--) {
      excess -= release(tied.mentorOrder[at]);
    }
  }

  private void cutTail(int mentor) {
    for (int at = table.tailFrom[mentor]; at < table.tailEnd[mentor]; at++) {
      unbind(tied.mentorOrder[at]);
      release(tied.mentorOrder[at]);
    }
    table.cutTail(mentor);
    isContested[mentor] = false;
  }

  private void unbind(int edge) {
    if (isBound[edge]) {
      isBound[edge] = false;
      boundHeads[tied.menteeOf[edge]]--;
      open(tied.menteeOf[edge]);
    }
  }

  /** Takes the contested place of an edge away, if it has one; how many. */
  private int release(int edge) {
    int i = tied.menteeOf[edge];
    if (contestedEdge[i] != edge) {
      return 0;
    }
    contestedEdge[i] = NONE;
    contestedLoad[graph.mentorOf(edge)]--;
    open(i);
    return 1;
  }

  /** Finds a contested place for a mentee, or proves that there is none. */
  private void place(int mentee) {
    boolean isServed = boundHeads[mentee] > 0 || contestedEdge[mentee] != NONE;
    if (isServed || table.headsOfMentee[mentee] == 0 || search.augmentFrom(mentee)) {
      return;
    }
    int[] mentors = search.reachedMentors();
    for (int j : mentors) {
      cut.add(j);
      search.addForestOf(j, forest);
    }
    cut.endRow();
    forest.endRow();
    for (int j : mentors) {
      cutTail(j);
    }
    for (int j : mentors) {
      settle(j);
    }
  }

  private int[] matchedEdge() {
    int[] matched = contestedEdge.clone();
    for (int e = 0; e < isBound.length; e++) {
      if (isBound[e]) {
        matched[tied.menteeOf[e]] = e;
      }
    }
    return matched;
  }
}
