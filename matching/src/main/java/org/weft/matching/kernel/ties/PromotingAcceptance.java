package org.weft.matching.kernel.ties;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;

/**
 * Finds a weakly stable matching of at least two thirds of the largest possible size: nobody can point at another person
 * and say "we would both gain".
 *
 * <p>Deferred acceptance with three additions for ties. Among mentors that it likes equally, a mentee asks one with a free
 * place first. A mentee that went through its whole list in vain starts again, and now comes before others that a mentor
 * likes equally. And a full mentor sends a mentee away, for anyone, while that mentee could go to an equally good free
 * place.
 *
 * <p>Which of the matchings is found depends on the index order and on a seed that shuffles who is asked first among equals
 * and who comes first among equals. O(mentees + mentors + edges).
 *
 * <p>Source: Z. Király, "Linear Time Local Approximation Algorithm for Maximum Stable Marriage", Algorithms 6 (2013), for
 * ties on both sides. A mentor with c places acts for c mentors with one place whom every mentee likes equally.
 *
 * <p><b>Details.</b> A mentor that is full stays full, so each mentee looks for a free place in a group of equals once per
 * round; who could leave for one is known by the same pointer. A mentee that could leave came while there was room, so each
 * mentor keeps a list of those who did, and looks at each once. Only when that list is empty does it refuse anybody; from
 * then on the worst that it holds only gets better, so one pointer per mentor finds it. For the pointer, each mentor has two
 * slots for each edge: within a group of equals, those in their second round come first.
 */
public final class PromotingAcceptance {
  private static final int NONE = -1;
  private static final int ROUNDS = 2;

  private final CandidateGraph graph;
  private final TiedRankings tied;
  private final int[] capacity;

  /** Edges of each mentee, best first, equals shuffled. */
  private final int[] order;

  /** The slot of each edge in the first round and in the second. */
  private final int[][] slot;

  /** The mentee in each slot of each mentor, or none. */
  private final int[] holder;

  private final int[] worst;
  private final int[] load;
  private final int[] matchedEdge;

  /** The group of equals that a mentee is at, and how far it looked for a free place and asked others. */
  private final int[] groupEnd;

  private final int[] free;
  private final int[] ask;
  private final int[] round;

  /** Mentees that came while there was room and were not looked at since, a list for each mentor. */
  private final int[] early;

  private final int[] nextEarly;

  private PromotingAcceptance(TiedRankings tied, int[] capacity, long seed) {
    this.graph = tied.graph;
    this.tied = tied;
    this.capacity = capacity;
    SplittableRandom random = new SplittableRandom(seed);
    this.order = seed == 0
        ? tied.menteeOrder
        : shuffledGroups(tied.menteeOrder, tied.menteeRank, menteeStarts(graph), random);
    this.slot = slots(
        tied,
        seed == 0
            ? tied.mentorOrder
            : shuffledGroups(tied.mentorOrder, tied.mentorRank, tied.mentorStart, random));
    this.holder = new int[Math.multiplyExact(2, graph.edges())];
    Arrays.fill(holder, NONE);
    this.worst = new int[graph.mentors()];
    this.load = new int[graph.mentors()];
    this.matchedEdge = new int[graph.mentees()];
    Arrays.fill(matchedEdge, NONE);
    this.groupEnd = new int[graph.mentees()];
    this.free = new int[graph.mentees()];
    this.ask = new int[graph.mentees()];
    this.round = new int[graph.mentees()];
    this.early = new int[graph.mentors()];
    Arrays.fill(early, NONE);
    this.nextEarly = new int[graph.mentees()];
    for (int i = 0; i < graph.mentees(); i++) {
      startRound(i);
    }
    for (int j = 0; j < graph.mentors(); j++) {
      worst[j] = 2 * tied.mentorStart[j + 1] - 1;
    }
  }

  /**
   * Finds a large weakly stable matching.
   *
   * @param tied candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @param seed 0 to settle ties by index, any other number to settle them by chance, the same for the same seed
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if a capacity is missing or negative
   * @throws ArithmeticException if there are more than 2<sup>30</sup> edges
   */
  public static int[] solve(TiedRankings tied, int[] capacity, long seed) {
    Checks.capacity(tied.graph, capacity);
    PromotingAcceptance search = new PromotingAcceptance(tied, capacity, seed);
    for (int first = 0; first < search.round.length; first++) {
      int i = first;
      while (i != NONE) {
        i = search.propose(i);
      }
    }
    return search.matchedEdge;
  }

  private static int[] menteeStarts(CandidateGraph graph) {
    int[] starts = new int[graph.mentees() + 1];
    for (int i = 0; i < graph.mentees(); i++) {
      starts[i + 1] = graph.endEdge(i);
    }
    return starts;
  }

  private static void shuffle(int[] numbers, int from, int end, SplittableRandom random) {
    for (int k = end - 1; k > from; k--) {
      int other = from + random.nextInt(k + 1 - from);
      int kept = numbers[k];
      numbers[k] = numbers[other];
      numbers[other] = kept;
    }
  }

  /** A copy of everybody's order in which equals are shuffled, list by list; people without edges draw nothing. */
  private static int[] shuffledGroups(
      int[] order, int[] rank, int[] starts, SplittableRandom random) {
    int[] shuffled = order.clone();
    for (int p = 0; p + 1 < starts.length; p++) {
      for (int from = starts[p]; from < starts[p + 1]; ) {
        int to = groupEnd(order, rank, from, starts[p + 1]);
        shuffle(shuffled, from, to, random);
        from = to;
      }
    }
    return shuffled;
  }

  private static int groupEnd(int[] order, int[] rank, int from, int end) {
    int to = from + 1;
    while (to < end && rank[order[to]] == rank[order[from]]) {
      to++;
    }
    return to;
  }

  private static int[][] slots(TiedRankings tied, int[] mentorOrder) {
    int[][] slot = new int[ROUNDS][mentorOrder.length];
    for (int j = 0; j < tied.graph.mentors(); j++) {
      int end = tied.mentorStart[j + 1];
      for (int from = tied.mentorStart[j]; from < end; ) {
        int to = groupEnd(mentorOrder, tied.mentorRank, from, end);
        for (int at = from; at < to; at++) {
          slot[0][mentorOrder[at]] = to + at;
          slot[1][mentorOrder[at]] = from + at;
        }
        from = to;
      }
    }
    return slot;
  }

  /** Lets a mentee ask on until somebody takes it; who is without a mentor then, or nobody. */
  private int propose(int mentee) {
    while (enterGroup(mentee)) {
      int e = edgeWithRoom(mentee);
      if (e != NONE) {
        take(mentee, e);
        int j = graph.mentorOf(e);
        load[j]++;
        nextEarly[mentee] = early[j];
        early[j] = mentee;
        return NONE;
      }
      while (ask[mentee] < groupEnd[mentee]) {
        e = order[ask[mentee]++];
        int out = whoGivesWay(mentee, e);
        if (out != mentee) {
          holder[slotOf(out, matchedEdge[out])] = NONE;
          matchedEdge[out] = NONE;
          take(mentee, e);
          return out;
        }
      }
    }
    return NONE;
  }

  /** Moves to the next group of equals if this one is used up; false after the last of the last round. */
  private boolean enterGroup(int mentee) {
    while (ask[mentee] == groupEnd[mentee]) {
      int end = graph.endEdge(mentee);
      if (groupEnd[mentee] < end) {
        free[mentee] = groupEnd[mentee];
        groupEnd[mentee] = groupEnd(order, tied.menteeRank, groupEnd[mentee], end);
      } else if (round[mentee] + 1 < ROUNDS && end > graph.firstEdge(mentee)) {
        round[mentee]++;
        startRound(mentee);
      } else {
        return false;
      }
    }
    return true;
  }

  private void startRound(int mentee) {
    groupEnd[mentee] = graph.firstEdge(mentee);
    free[mentee] = groupEnd[mentee];
    ask[mentee] = groupEnd[mentee];
  }

  /** An edge of the mentee's present group whose mentor has room, or none. */
  private int edgeWithRoom(int mentee) {
    while (free[mentee] < groupEnd[mentee]) {
      int e = order[free[mentee]];
      if (load[graph.mentorOf(e)] < capacity[graph.mentorOf(e)]) {
        return e;
      }
      free[mentee]++;
    }
    return NONE;
  }

  /** Who is left without a full mentor if a mentee asks it: somebody it holds, or the mentee itself. */
  private int whoGivesWay(int mentee, int edge) {
    int j = graph.mentorOf(edge);
    while (early[j] != NONE) {
      int other = early[j];
      early[j] = nextEarly[other];
      if (edgeWithRoom(other) != NONE) {
        return other;
      }
    }
    if (load[j] == 0) {
      return mentee;
    }
    while (holder[worst[j]] == NONE) {
      worst[j]--;
    }
    return slotOf(mentee, edge) < worst[j] ? holder[worst[j]] : mentee;
  }

  private int slotOf(int mentee, int edge) {
    return slot[round[mentee]][edge];
  }

  private void take(int mentee, int edge) {
    matchedEdge[mentee] = edge;
    holder[slotOf(mentee, edge)] = mentee;
  }
}
