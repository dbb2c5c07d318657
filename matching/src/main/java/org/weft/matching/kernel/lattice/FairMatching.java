package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Of all stable matchings, one in which both sides share the cost fairly: balanced (the side that pays more pays as little as
 * can be) or sex-equal (both pay the same, as nearly as can be).
 *
 * <p>Both are NP-hard, so the search is bounded by a number of nodes that the caller states, not by a clock. The result says
 * whether it is exact; if not, it is the best found, and a bound says how far from the best it can be. With ranks as costs,
 * the unmatched cost nothing: they are the same in every stable matching.
 *
 * <p>Sources: A. Kato, "Complexity of the Sex-Equal Stable Marriage Problem", Japan Journal of Industrial and Applied
 * Mathematics 10 (1993); E. McDermid and R. W. Irving, "Sex-Equal Stable Matchings: Complexity and Exact Algorithms",
 * Algorithmica 68 (2014); T. Feder, "Stable Networks and Product Graphs", Memoirs of the AMS 555 (1995), for balanced ones.
 *
 * <p><b>Details.</b> Bounds first: the least total of either side, and half the least total of both, rounded up, bound the
 * larger side; the least and the greatest difference bound the difference. Then a first answer: the best on the walk from
 * the mentee-optimal to the mentor-optimal matching and of those least costs, improved by single rotations while that helps
 * (local search, every step better than the last). Then branch and bound over the rotations, see {@link FairSearch}. It stops
 * as soon as the bound is reached. Each node costs O(A + R) at most for A arcs and R rotations; local search looks at each
 * rotation once in a round, and its looks count as nodes.
 */
public final class FairMatching {
  private final RotationPoset poset;
  private final FairAim aim;
  private final long[] menteeChange;
  private final long[] mentorChange;
  private final long menteeStart;
  private final long mentorStart;
  private final boolean[] best;
  private long bestMentees;
  private long bestMentors;
  private long bestValue = Long.MAX_VALUE;
  private long bound;
  private long nodesLeft;

  private FairMatching(
      RotationPoset poset, long[] menteeCost, long[] mentorCost, FairAim aim, long nodes) {
    this.poset = poset;
    this.aim = aim;
    this.menteeChange = poset.change(menteeCost);
    this.mentorChange = poset.change(mentorCost);
    this.menteeStart = EdgeCosts.total(menteeCost, poset.menteeOptimal);
    this.mentorStart = EdgeCosts.total(mentorCost, poset.menteeOptimal);
    this.best = new boolean[poset.rotations()];
    this.nodesLeft = nodes;
  }

  /**
   * Finds a fair stable matching.
   *
   * @param poset all stable matchings
   * @param menteeCost what each edge costs its mentee
   * @param mentorCost what each edge costs its mentor
   * @param aim what is fair
   * @param nodes how many nodes may be searched, 0 or more; 0 leaves bounds and the first answer without local search
   * @return the fairest stable matching, or the best found
   * @throws IllegalArgumentException if costs are missing or have sums of sizes of more than 2<sup>59</sup> a side, or nodes
   *     are negative
   */
  public static FairResult solve(
      RotationPoset poset, long[] menteeCost, long[] mentorCost, FairAim aim, long nodes) {
    checkArgument(nodes >= 0, "nodes must not be negative but was %s; use 0 for no search", nodes);
    long[] sum = EdgeCosts.sum(menteeCost, mentorCost);
    long[] difference = EdgeCosts.difference(menteeCost, mentorCost);
    EdgeCosts.check(poset.graph, sum);
    EdgeCosts.check(poset.graph, difference);
    FairMatching search = new FairMatching(poset, menteeCost, mentorCost, aim, nodes);
    if (aim == FairAim.BALANCED) {
      search.boundLargerSide(menteeCost, mentorCost, sum);
    } else {
      search.boundDifference(difference);
    }
    search.walk();
    search.improve();
    search.branch();
    return new FairResult(
        poset.matching(search.best), search.bestValue, search.bound, nodes - search.nodesLeft);
  }

  private void boundLargerSide(long[] menteeCost, long[] mentorCost, long[] sum) {
    long half = Math.floorDiv(consider(EgalitarianMatching.solve(poset, sum)) + 1, 2);
    long mentees = consider(EgalitarianMatching.solve(poset, menteeCost));
    long mentors = consider(EgalitarianMatching.solve(poset, mentorCost));
    bound = Math.max(half, Math.max(mentees, mentors));
  }

  private void boundDifference(long[] difference) {
    long least = consider(EgalitarianMatching.solve(poset, difference));
    long[] reversed = Arrays.stream(difference).map(d -> -d).toArray();
    long most = -consider(EgalitarianMatching.solve(poset, reversed));
    bound = Math.max(0, Math.max(least, -most));
  }

  private long consider(LeastCost found) {
    boolean[] taken = found.set().taken();
    long mentees = menteeStart;
    long mentors = mentorStart;
    for (int r = 0; r < taken.length; r++) {
      mentees += taken[r] ? menteeChange[r] : 0;
      mentors += taken[r] ? mentorChange[r] : 0;
    }
    keep(taken, mentees, mentors);
    return found.cost();
  }

  private void keep(boolean[] taken, long mentees, long mentors) {
    long value = aim.value(mentees, mentors);
    if (value < bestValue) {
      bestValue = value;
      bestMentees = mentees;
      bestMentors = mentors;
      System.arraycopy(taken, 0, best, 0, best.length);
    }
  }

  private void walk() {
    boolean[] taken = new boolean[best.length];
    long mentees = menteeStart;
    long mentors = mentorStart;
    keep(taken, mentees, mentors);
    for (int r = 0; r < taken.length; r++) {
      taken[r] = true;
      mentees += menteeChange[r];
      mentors += mentorChange[r];
      keep(taken, mentees, mentors);
    }
  }

  /** Adds or removes one rotation at a time, the first that helps, until none does. */
  private void improve() {
    boolean better = true;
    while (better) {
      better = false;
      for (int r = 0; r < best.length && nodesLeft > 0 && bestValue > bound; r++) {
        nodesLeft--;
        better |= flipIfBetter(r);
      }
    }
  }

  private boolean flipIfBetter(int rotation) {
    int sign = best[rotation] ? -1 : 1;
    long mentees = bestMentees + sign * menteeChange[rotation];
    long mentors = bestMentors + sign * mentorChange[rotation];
    if (!isFlippable(rotation) || aim.value(mentees, mentors) >= bestValue) {
      return false;
    }
    boolean[] taken = best.clone();
    taken[rotation] = !taken[rotation];
    keep(taken, mentees, mentors);
    return true;
  }

  /** A rotation can leave if none that needs it is taken, and join if all that it needs are. */
  private boolean isFlippable(int rotation) {
    int[] start = best[rotation] ? poset.afterStart : poset.beforeStart;
    int[] other = best[rotation] ? poset.after : poset.before;
    for (int a = start[rotation]; a < start[rotation + 1]; a++) {
      if (best[other[a]] == best[rotation]) {
        return false;
      }
    }
    return true;
  }

  private void branch() {
    if (bestValue == bound) {
      return;
    }
    FairSearch search =
        new FairSearch(poset, aim, menteeChange, mentorChange, menteeStart, mentorStart, best);
    boolean finished = search.run(bestValue, bound, nodesLeft);
    nodesLeft -= search.nodes();
    bestValue = search.bestValue();
    if (finished) {
      bound = bestValue;
    }
  }
}
