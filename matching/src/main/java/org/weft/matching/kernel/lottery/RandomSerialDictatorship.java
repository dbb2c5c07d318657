package org.weft.matching.kernel.lottery;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.weft.matching.kernel.CandidateGraph;

/**
 * The chances of each pair when mentees choose one after the other in a random order, all orders equally likely.
 *
 * <p>Exact chances are hard to compute in general (#P-hard), so there are two ways: {@link #exact} for few mentees, and {@link
 * #estimate} by seeded draws. Strategy-proof; each draw is Pareto-efficient, though the chances as a whole can be improved on
 * by {@link ProbabilisticSerial}.
 *
 * <p>Ties in a list are broken by the index of the mentor. Sources: A. Abdulkadiroğlu and T. Sönmez, "Random Serial
 * Dictatorship and the Core from Random Endowments in House Allocation Problems", Econometrica 66 (1998); H. Aziz, F. Brandt
 * and M. Brill, "The Computational Complexity of Random Serial Dictatorship", Economics Letters 121 (2013).
 *
 * <p><b>Details.</b> What happens after some mentees have chosen depends only on who they are and on the places left. So orders
 * are counted by such states, layer by layer; with at most {@value #MAX_MENTEES} mentees all counts fit a {@code long}, since
 * 20! does.
 */
public final class RandomSerialDictatorship {
  /** The most mentees for exact chances. */
  public static final int MAX_MENTEES = 20;

  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] order;

  private RandomSerialDictatorship(CandidateGraph graph, int[] capacity, int[] rank) {
    this.graph = graph;
    this.capacity = capacity;
    this.order = StrictOrder.of(graph, capacity, rank);
  }

  /** Who has chosen, as bits, and the places left. */
  private static final class State {
    private final int chosen;
    private final int[] free;

    State(int chosen, int[] free) {
      this.chosen = chosen;
      this.free = free;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State that && chosen == that.chosen && Arrays.equals(free, that.free);
    }

    @Override
    public int hashCode() {
      return 31 * chosen + Arrays.hashCode(free);
    }
  }

  /**
   * Counts all orders.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list; smaller is better
   * @param mostStates how many states may be held at a time
   * @return the chance of each edge, or nothing if there are too many mentees or states
   * @throws IllegalArgumentException if an array has the wrong length or a capacity is negative
   */
  public static Optional<Shares> exact(
      CandidateGraph graph, int[] capacity, int[] rank, int mostStates) {
    RandomSerialDictatorship lottery = new RandomSerialDictatorship(graph, capacity, rank);
    return graph.mentees() > MAX_MENTEES ? Optional.empty() : lottery.count(mostStates);
  }

  private Optional<Shares> count(int mostStates) {
    int n = graph.mentees();
    long[] orders = new long[graph.edges()];
    Map<State, Long> layer = new LinkedHashMap<>();
    layer.put(new State(0, capacity.clone()), 1L);
    for (int chosen = 0; chosen < n; chosen++) {
      long rest = factorial(n - 1 - chosen);
      Map<State, Long> next = new LinkedHashMap<>();
      for (Map.Entry<State, Long> entry : layer.entrySet()) {
        State state = entry.getKey();
        for (int i = 0; i < n; i++) {
          if ((state.chosen & 1 << i) == 0) {
            int edge = choice(i, state.free);
            int[] free = state.free.clone();
            if (edge >= 0) {
              orders[edge] += entry.getValue() * rest;
              free[graph.mentorOf(edge)]--;
            }
            next.merge(new State(state.chosen | 1 << i, free), entry.getValue(), Long::sum);
          }
        }
        if (next.size() > mostStates) {
          return Optional.empty();
        }
      }
      layer = next;
    }
    BigInteger all = BigInteger.valueOf(factorial(n));
    return Optional.of(Shares.of(Arrays.stream(orders)
        .mapToObj(count -> new Rational(BigInteger.valueOf(count), all))
        .toArray(Rational[]::new)));
  }

  private static long factorial(int n) {
    long product = 1;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }

  private int choice(int mentee, int[] free) {
    for (int k = graph.firstEdge(mentee); k < graph.endEdge(mentee); k++) {
      if (free[graph.mentorOf(order[k])] > 0) {
        return order[k];
      }
    }
    return -1;
  }

  /**
   * Draws orders and counts pairs. O(draws E) for E edges.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param rank the rank of each edge in its mentee's list; smaller is better
   * @param draws how many orders to draw, 1 or more
   * @param seed the seed of the draws
   * @return for each edge in how many draws it became a pair
   * @throws IllegalArgumentException if an array has the wrong length, a capacity is negative, or there are no draws
   */
  public static int[] estimate(
      CandidateGraph graph, int[] capacity, int[] rank, int draws, long seed) {
    checkArgument(draws >= 1, "draws must be at least 1 but was %s; 10000 gives two digits", draws);
    RandomSerialDictatorship lottery = new RandomSerialDictatorship(graph, capacity, rank);
    SplittableRandom random = new SplittableRandom(seed);
    int[] count = new int[graph.edges()];
    int[] turn = new int[graph.mentees()];
    for (int draw = 0; draw < draws; draw++) {
      for (int k = 0; k < turn.length; k++) {
        int swap = random.nextInt(k + 1);
        turn[k] = turn[swap];
        turn[swap] = k;
      }
      int[] free = capacity.clone();
      for (int mentee : turn) {
        int edge = lottery.choice(mentee, free);
        if (edge >= 0) {
          count[edge]++;
          free[graph.mentorOf(edge)]--;
        }
      }
    }
    return count;
  }
}
