package org.weft.matching.kernel.lottery;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Shares places out as chances: all mentees eat at the same speed from the best mentor who has something left, until each has
 * eaten one whole place or finds nothing more.
 *
 * <p>Nobody would rather have the chances of somebody else: for any choice k, a mentee's chance of one of its first k mentors is
 * at least what anybody else's chances would give it. No other chances are better for some mentees and worse for none in this
 * sense (ordinal efficiency). It is not strategy-proof, only nearly so in large pools.
 *
 * <p>Worked example: two mentees both like mentor 0 better than mentor 1, one place each. They eat mentor 0 half and half, then
 * mentor 1:
 *
 * <pre>{@code
 * Shares shares = ProbabilisticSerial.solve(
 *     CandidateGraph.complete(2, 2), new int[] {1, 1}, new int[] {1, 2, 1, 2});
 * shares.denominator(); // 2, and every numerator is 1
 * }</pre>
 *
 * <p>Ties in a list are broken by the index of the mentor. Fractions are exact. At most one event for each mentor; each moves
 * its eaters down their lists, O(E + events log E) operations on fractions for E edges. Their denominators can grow by the
 * length of one number with each event. Source: A. Bogomolnaia and H. Moulin, "A New Solution to the Random Assignment
 * Problem", Journal of Economic Theory 100 (2001).
 *
 * <p><b>Details.</b> A mentee's share of a mentor is the time it leaves minus the time it came, so nothing is added up over
 * events. A mentor knows what was left at its last change and how many eat since; each change announces anew when it will be
 * empty, and older announcements are passed over.
 */
public final class ProbabilisticSerial {
  private final CandidateGraph graph;
  private final int[] order;
  private final int[] at;
  private final Rational[] since;
  private final Rational[] share;
  private final Rational[] left;
  private final Rational[] changed;
  private final int[] eaters;
  private final boolean[] isEmpty;
  private final int[] version;

  /** Who eats from a mentor: the last who came, and for each mentee who came before it. */
  private final int[] lastCome;

  private final int[] before;
  private final PriorityQueue<End> ends = new PriorityQueue<>();

  /** When a mentor will be empty, if nothing changes. */
  private record End(Rational time, int mentor, int version) implements Comparable<End> {
    @Override
    public int compareTo(End other) {
      int byTime = time.compareTo(other.time);
      return byTime != 0 ? byTime : Integer.compare(mentor, other.mentor);
    }
  }

  private ProbabilisticSerial(CandidateGraph graph, int[] capacity, int[] order) {
    this.graph = graph;
    this.order = order;
    this.at = new int[graph.mentees()];
    this.since = new Rational[graph.mentees()];
    this.share = new Rational[graph.edges()];
    this.left = new Rational[graph.mentors()];
    this.changed = new Rational[graph.mentors()];
    this.eaters = new int[graph.mentors()];
    this.isEmpty = new boolean[graph.mentors()];
    this.version = new int[graph.mentors()];
    this.lastCome = new int[graph.mentors()];
    this.before = new int[graph.mentees()];
    Arrays.fill(share, Rational.ZERO);
    Arrays.fill(changed, Rational.ZERO);
    Arrays.fill(lastCome, -1);
    for (int j = 0; j < capacity.length; j++) {
      left[j] = Rational.of(capacity[j]);
      isEmpty[j] = capacity[j] == 0;
    }
  }

  /**
   * Lets everybody eat.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list; smaller is better
   * @return the chance of each edge
   * @throws IllegalArgumentException if an array has the wrong length or a capacity is negative
   */
  public static Shares solve(CandidateGraph graph, int[] capacity, int[] rank) {
    ProbabilisticSerial meal =
        new ProbabilisticSerial(graph, capacity, StrictOrder.of(graph, capacity, rank));
    for (int i = 0; i < graph.mentees(); i++) {
      meal.at[i] = graph.firstEdge(i);
      meal.come(i, Rational.ZERO);
    }
    meal.run();
    return Shares.of(meal.share);
  }

  private void run() {
    while (!ends.isEmpty() && ends.peek().time().compareTo(Rational.ONE) < 0) {
      End end = ends.remove();
      int j = end.mentor();
      if (end.version() == version[j] && !isEmpty[j]) {
        isEmpty[j] = true;
        for (int i = lastCome[j]; i >= 0; ) {
          int next = before[i];
          share[order[at[i]]] = end.time().minus(since[i]);
          come(i, end.time());
          i = next;
        }
      }
    }
    for (int i = 0; i < at.length; i++) {
      if (at[i] < graph.endEdge(i)) {
        share[order[at[i]]] = Rational.ONE.minus(since[i]);
      }
    }
  }

  /** Sits a mentee down at the best mentor who is not empty. */
  private void come(int mentee, Rational time) {
    int end = graph.endEdge(mentee);
    while (at[mentee] < end && isEmpty[graph.mentorOf(order[at[mentee]])]) {
      at[mentee]++;
    }
    if (at[mentee] == end) {
      return;
    }
    int j = graph.mentorOf(order[at[mentee]]);
    left[j] = left[j].minus(time.minus(changed[j]).times(eaters[j]));
    changed[j] = time;
    eaters[j]++;
    since[mentee] = time;
    before[mentee] = lastCome[j];
    lastCome[j] = mentee;
    ends.add(new End(time.plus(left[j].over(eaters[j])), j, ++version[j]));
  }
}
