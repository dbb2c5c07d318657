package org.weft.matching.kernel.lottery;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/**
 * Turns chances into a lottery over matchings that has exactly these chances, and draws from it.
 *
 * <p>Each matching of the lottery uses only pairs with a chance above 0. O(E + n + m) matchings for E such pairs, n mentees and
 * m mentors, each found by one heaviest matching. Sources: G. Birkhoff (1946) and J. von Neumann (1953) for square tables; E.
 * Budish, Y.-K. Che, F. Kojima and P. Milgrom, "Designing Random Allocation Mechanisms", American Economic Review 103 (2013),
 * for places.
 *
 * <p><b>Details.</b> Let w be the weight not yet given out, at first 1. Mentees whose chances add up to w must be in the next
 * matching, mentors whose chances add up to w times their places must be full; a matching that does both exists, since the
 * chances over w lie in an integral polytope, and it is one that weighs most when an edge counts one for each such end. It is
 * given as much weight as leaves all chances above or at 0 and no sum above what is allowed for the rest: then an edge is used
 * up, or one more person must be served from now on. So the steps are bounded by the edges and people.
 */
public final class Lottery {
  private final CandidateGraph graph;
  private final int[] capacity;
  private final Rational[] left;
  private final Rational[] ofMentee;
  private final Rational[] ofMentor;
  private Rational weight = Rational.ONE;

  /** Who is told the matchings of a lottery, one by one. */
  public interface Visitor {
    /**
     * Hears of the next matching.
     *
     * @param matchedEdge for each mentee its edge, or -1
     * @param numerator its chance is this
     * @param denominator over this
     */
    void visit(int[] matchedEdge, BigInteger numerator, BigInteger denominator);
  }

  private Lottery(CandidateGraph graph, int[] capacity, Shares shares) {
    this.graph = graph;
    this.capacity = capacity;
    this.left = new Rational[shares.edges()];
    this.ofMentee = new Rational[graph.mentees()];
    this.ofMentor = new Rational[graph.mentors()];
    Arrays.fill(ofMentee, Rational.ZERO);
    Arrays.fill(ofMentor, Rational.ZERO);
    for (int i = 0; i < ofMentee.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        left[e] = shares.share(e);
        ofMentee[i] = ofMentee[i].plus(left[e]);
        ofMentor[graph.mentorOf(e)] = ofMentor[graph.mentorOf(e)].plus(left[e]);
      }
    }
  }

  /**
   * Names all matchings of a lottery with these chances.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param shares the chances of a mechanism of this package for the same graph and places
   * @param visitor is told the matchings; their chances add up to 1
   */
  public static void decompose(
      CandidateGraph graph, int[] capacity, Shares shares, Visitor visitor) {
    Lottery lottery = new Lottery(graph, capacity, shares);
    while (lottery.weight.signum() > 0) {
      int[] matching = lottery.next();
      Rational chance = lottery.take(matching);
      visitor.visit(matching, chance.numerator(), chance.denominator());
    }
  }

  /**
   * Draws a matching from the lottery; works out only as much of it as the draw needs.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param shares the chances of a mechanism of this package for the same graph and places
   * @param seed the seed of the draw
   * @return for each mentee its edge, or -1
   */
  public static int[] draw(CandidateGraph graph, int[] capacity, Shares shares, long seed) {
    Lottery lottery = new Lottery(graph, capacity, shares);
    SplittableRandom random = new SplittableRandom(seed);
    while (true) {
      int[] matching = lottery.next();
      Rational before = lottery.weight;
      Rational chance = lottery.take(matching);
      // This one, with its share of the weight that was left; if nothing is left, for sure.
      BigInteger mine = chance.numerator().multiply(before.denominator());
      BigInteger all = before.numerator().multiply(chance.denominator());
      if (below(all, random).compareTo(mine) < 0) {
        return matching;
      }
    }
  }

  /** A number from 0 to the bound, the bound left out, all equally likely. */
  private static BigInteger below(BigInteger bound, SplittableRandom random) {
    Predicate<BigInteger> isTooLarge = number -> number.compareTo(bound) >= 0;
    BigInteger number;
    do {
      number = BigInteger.ZERO;
      int bits = bound.bitLength();
      for (int got = 0; got < bits; got += Integer.SIZE) {
        int take = Math.min(Integer.SIZE, bits - got);
        number =
            number.shiftLeft(take).or(BigInteger.valueOf(random.nextLong() >>> (Long.SIZE - take)));
      }
    } while (isTooLarge.test(number));
    return number;
  }

  private int[] next() {
    int[] start = new int[graph.mentees() + 1];
    int[] mentor = new int[left.length];
    int[] edge = new int[left.length];
    long[] serves = new long[left.length];
    int size = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (left[e].signum() > 0) {
          int j = graph.mentorOf(e);
          mentor[size] = j;
          edge[size] = e;
          serves[size++] = served(slack(i)) + served(slackOfMentor(j));
        }
      }
      start[i + 1] = size;
    }
    CandidateGraph support =
        CandidateGraph.of(graph.mentees(), graph.mentors(), start, Arrays.copyOf(mentor, size));
    int[] matching = SparseAssignment.solve(
            support, capacity, Arrays.copyOf(serves, size), Objective.HEAVIEST)
        .matchedEdge();
    for (int i = 0; i < matching.length; i++) {
      matching[i] = matching[i] < 0 ? -1 : edge[matching[i]];
    }
    return matching;
  }

  /** 1 for somebody who must be served to the full by every matching that is still to come. */
  private static long served(Rational slack) {
    return slack.signum() == 0 ? 1 : 0;
  }

  private Rational slack(int mentee) {
    return weight.minus(ofMentee[mentee]);
  }

  private Rational slackOfMentor(int mentor) {
    return weight.times(capacity[mentor]).minus(ofMentor[mentor]);
  }

  /** Gives a matching as much weight as it can have, and takes that off. */
  private Rational take(int[] matching) {
    Rational chance = weight;
    int[] load = new int[ofMentor.length];
    for (int i = 0; i < matching.length; i++) {
      if (matching[i] >= 0) {
        load[graph.mentorOf(matching[i])]++;
        chance = smaller(chance, left[matching[i]]);
      } else {
        chance = smaller(chance, slack(i));
      }
    }
    for (int j = 0; j < load.length; j++) {
      if (load[j] < capacity[j]) {
        chance = smaller(chance, slackOfMentor(j).over((long) capacity[j] - load[j]));
      }
    }
    for (int i = 0; i < matching.length; i++) {
      int e = matching[i];
      if (e >= 0) {
        left[e] = left[e].minus(chance);
        ofMentee[i] = ofMentee[i].minus(chance);
        ofMentor[graph.mentorOf(e)] = ofMentor[graph.mentorOf(e)].minus(chance);
      }
    }
    weight = weight.minus(chance);
    return chance;
  }

  private static Rational smaller(Rational one, Rational other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
