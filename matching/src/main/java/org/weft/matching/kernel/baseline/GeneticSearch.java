package org.weft.matching.kernel.baseline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Random;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.SeededRandom;

/**
 * Breeds stable matchings under lists with ties: a population of {@value #POPULATION}, parents drawn by fitness, children by
 * exchanging a part of two parents, now and then a change by chance.
 *
 * <p>A baseline from the literature on mentor matching. The result is weakly stable: no mentee and mentor would both strictly
 * rather have each other. The best matching ever met is kept, so more generations never make the result worse; nothing is
 * promised about how good it is.
 *
 * <p>O(E log E) for each matching of the first generation and O(n² + E · c) at most for each later one, for n mentees, E
 * edges and largest capacity c. The same seed gives the same result. Source: C. Haas, "Two-Sided Matching with Indifferences: Using Heuristics
 * to Improve Properties of Stable Matchings", Computational Economics 57 (2021).
 *
 * <p><b>Details.</b> Size of the population, roulette, exchange along one cycle and the share of {@value #MUTATION_PERCENT}%
 * of children that are changed follow a public description of that work, not the author's program. Departures: every second
 * matching of the first generation comes from mentors proposing, as strict lists would leave nothing to cross otherwise; the
 * changed child shifts along a shortest cycle through one mentee drawn by chance, not the shortest of all; generations are
 * limited by number, not by time; the best is kept over all generations. A parent is drawn with a chance in proportion to 1
 * plus its distance in cost from the worst of its generation. People without edges take no part in the draws.
 */
public final class GeneticSearch {
  /** Number of matchings in a generation. */
  public static final int POPULATION = 50;

  /** How many of a hundred children are changed by chance. */
  public static final int MUTATION_PERCENT = 20;

  private final WeakMarket market;
  private final GeneticAim aim;
  private final Random random;
  private final CycleCrossover crossover;
  private final TiedShift shift;
  private int[][] population = new int[POPULATION][];
  private int[] best = new int[0];
  private long bestCost = Long.MAX_VALUE;

  private GeneticSearch(WeakMarket market, GeneticAim aim, long seed) {
    this.market = market;
    this.aim = aim;
    this.random = SeededRandom.of(seed);
    this.crossover = new CycleCrossover(market);
    this.shift = new TiedShift(market);
  }

  /**
   * Searches for a good stable matching.
   *
   * @param graph the candidates
   * @param capacity places of each mentor, 0 or more
   * @param menteePoints how much the mentee of each edge likes it; more is better, equal is a tie
   * @param mentorPoints how much the mentor of each edge likes it
   * @param aim what is to be small
   * @param generations how many generations to breed after the first, 0 or more
   * @param seed any number
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if an array has the wrong length, or a capacity or the generations are negative
   */
  public static int[] solve(
      CandidateGraph graph,
      int[] capacity,
      long[] menteePoints,
      long[] mentorPoints,
      GeneticAim aim,
      int generations,
      long seed) {
    checkArgument(
        generations >= 0,
        "generations must not be negative but was %s; use 0 for the first one only",
        generations);
    WeakMarket market = new WeakMarket(graph, capacity, menteePoints, mentorPoints);
    GeneticSearch search = new GeneticSearch(market, aim, seed);
    search.begin();
    for (int g = 0; g < generations && search.bestCost > 0; g++) {
      search.breed();
    }
    return search.best;
  }

  private void begin() {
    for (int k = 0; k < POPULATION; k++) {
      Rankings rankings = strictLists();
      population[k] = k % 2 == 0
          ? DeferredAcceptance.menteesPropose(rankings, market.capacity)
          : DeferredAcceptance.mentorsPropose(rankings, market.capacity);
      keepIfBest(population[k]);
    }
  }

  /** Breaks all ties by chance, each list on its own. */
  private Rankings strictLists() {
    CandidateGraph graph = market.graph;
    int[] menteeRank = new int[graph.edges()];
    int[] mentorRank = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      rank(market.row(i), market.menteePoints, menteeRank);
    }
    for (int j = 0; j < graph.mentors(); j++) {
      rank(market.column(j), market.mentorPoints, mentorRank);
    }
    return Rankings.of(graph, menteeRank, mentorRank);
  }

  private void rank(int[] edges, long[] points, int[] rank) {
    Integer[] order = new Integer[edges.length];
    for (int k = 0; k < order.length; k++) {
      int at = random.nextInt(k + 1);
      order[k] = order[at];
      order[at] = edges[k];
    }
    // The sort is stable, so equal points stay in the order of the draw.
    Arrays.sort(order, (one, other) -> Long.compare(points[other], points[one]));
    for (int k = 0; k < order.length; k++) {
      rank[order[k]] = k;
    }
  }

  private void keepIfBest(int[] matchedEdge) {
    long cost = market.cost(aim, matchedEdge);
    if (cost < bestCost) {
      bestCost = cost;
      best = matchedEdge.clone();
    }
  }

  private void breed() {
    long[] wheel = wheel();
    int[][] next = new int[POPULATION][];
    for (int k = 0; k < POPULATION; k += 2) {
      next[k] = population[draw(wheel)].clone();
      next[k + 1] = population[draw(wheel)].clone();
      crossover.exchange(next[k], next[k + 1], random);
      for (int child = k; child < k + 2; child++) {
        if (random.nextInt(100) < MUTATION_PERCENT) {
          shift.apply(next[child], random);
        }
        keepIfBest(next[child]);
      }
    }
    population = next;
  }

  /** Running totals of the chances of the population. */
  private long[] wheel() {
    long[] cost = new long[POPULATION];
    long worst = 0;
    for (int k = 0; k < POPULATION; k++) {
      cost[k] = market.cost(aim, population[k]);
      worst = Math.max(worst, cost[k]);
    }
    long total = 0;
    for (int k = 0; k < POPULATION; k++) {
      total += worst - cost[k] + 1;
      cost[k] = total;
    }
    return cost;
  }

  private int draw(long[] wheel) {
    long mark = Math.floorMod(random.nextLong(), wheel[POPULATION - 1]);
    int k = 0;
    while (wheel[k] <= mark) {
      k++;
    }
    return k;
  }
}
