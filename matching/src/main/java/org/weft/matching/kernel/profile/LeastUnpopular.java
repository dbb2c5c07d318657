package org.weft.matching.kernel.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Finds a matching that loses the worst vote by as little as possible, for problems in which nothing is popular.
 *
 * <p>The least margin is hard to find in general (McCutchen 2008), so the result says how far it is proved: {@link
 * #margin} is exact for the matching given, and no matching has a margin below {@link #bound}. If the two agree, the matching
 * is least unpopular.
 *
 * <p><b>Details.</b> Candidates are the compromise of {@link NoPopular}, the matchings with the best profiles, and from each
 * the challengers that beat it, a few in a row. Where nothing is popular, margin 1 is least. If no candidate has it and there
 * are at most {@value #MAX_SEARCHED} mentees, a depth-first search over all matchings follows, within a budget of votes. It
 * cuts off a partial matching when even the kindest completion loses by as much as the best one known: a mentee that is
 * still open is taken to vote against the challenger unless the challenger gives it a first choice. Sources: R. M. McCutchen,
 * "The Least-Unpopularity-Factor and Least-Unpopularity-Margin Criteria for Matching Problems with One-Sided Preferences",
 * LATIN 2008; the margin of one matching as in {@link VoteCount}.
 */
public final class LeastUnpopular {
  /** The most mentees for which all matchings are searched. */
  public static final int MAX_SEARCHED = 12;

  private static final int STEPS = 4;

  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] rank;
  private int[] matchedEdge = {};
  private int margin = Integer.MAX_VALUE;
  private int bound = 1;

  private LeastUnpopular(CandidateGraph graph, int[] capacity, int[] rank) {
    this.graph = graph;
    this.capacity = capacity;
    this.rank = rank;
  }

  /**
   * Looks for a least unpopular matching where nothing is popular.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list, 1 or more, 1 is best
   * @param none the reason why nothing is popular, found for the same problem
   * @param budget the most votes to hold in the search, 0 or more
   * @return the matching, its margin and what is proved
   * @throws IllegalArgumentException if an array has the wrong length, a capacity is negative, a rank is below 1, or the budget
   *     is negative
   */
  public static LeastUnpopular solve(
      CandidateGraph graph, int[] capacity, int[] rank, NoPopular none, int budget) {
    checkArgument(
        budget >= 0, "budget must not be negative but was %s; use 0 for no search", budget);
    LeastUnpopular found = new LeastUnpopular(graph, capacity, rank);
    found.tryFrom(none.compromise());
    for (ProfileObjective objective : ProfileObjective.values()) {
      if (found.margin > found.bound) {
        found.tryFrom(ProfileMatching.solve(graph, capacity, rank, objective).matchedEdge());
      }
    }
    if (found.margin > found.bound && graph.mentees() <= MAX_SEARCHED) {
      found.searchAll(budget);
    }
    return found;
  }

  private void tryFrom(int[] start) {
    int[] at = start;
    for (int step = 0; step < STEPS; step++) {
      VoteCount votes = VoteCount.against(graph, capacity, rank, at);
      keep(at, votes.margin());
      at = votes.challenger();
    }
  }

  private void keep(int[] matching, int lost) {
    if (lost < margin) {
      matchedEdge = matching.clone();
      margin = lost;
    }
  }

  private void searchAll(int budget) {
    if (new UnpopularitySearch(graph, capacity, rank).run(this::keep, this::margin, budget)) {
      bound = margin;
    }
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }

  /**
   * Tells by how many votes the best challenger beats the matching.
   *
   * @return 1 or more
   */
  public int margin() {
    return margin;
  }

  /**
   * Tells what no matching can do better than.
   *
   * @return 1 to {@link #margin}; equal to it if the matching is proved to be least unpopular
   */
  public int bound() {
    return bound;
  }

  @Override
  public String toString() {
    return "LeastUnpopular" + Arrays.toString(matchedEdge) + " by " + margin;
  }
}
