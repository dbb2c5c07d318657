package org.weft.matching.kernel.objective;

import java.util.Arrays;
import java.util.List;

/**
 * Reads off prices how good any matching could be for goals in strict order, without trusting whoever found them.
 *
 * <p>Give each person a price for each goal, and compare lists of numbers like words in a dictionary: the first goal that
 * differs decides. Whatever the prices, no matching is worth more than the sum of these: for each mentee with a price above
 * nothing, the price times its places; for each mentor, the price times its capacity if it is above nothing and times its
 * minimum if below; for each edge what it is worth beyond its two prices, if anything. A matching that reaches the bound is
 * best, so {@link #proves} is a complete proof.
 *
 * <p>Source: weak duality of linear programs, which uses nothing of numbers but addition and order; so it holds for lists
 * ordered like words.
 *
 * <p><b>Details.</b> O((n + m + E) k) for k goals. Exact: sums that pass {@code long} are refused. Nothing of {@link
 * StrictOrder} is used.
 */
public final class PriceBound {
  private final PlaceBounds bounds;
  private final List<OrderedMatching.Level> levels;
  private final long[] sum;

  private PriceBound(PlaceBounds bounds, List<OrderedMatching.Level> levels) {
    this.bounds = bounds;
    this.levels = levels;
    this.sum = new long[levels.size()];
  }

  /**
   * Bounds what any matching within the bounds is worth.
   *
   * @param bounds who may be paired with whom, and how often
   * @param levels goals and prices, first goal first
   * @return for each goal a number; together no matching's totals come later in the dictionary
   * @throws ArithmeticException if a sum passes {@code long}
   */
  public static long[] of(PlaceBounds bounds, List<OrderedMatching.Level> levels) {
    PriceBound bound = new PriceBound(bounds, levels);
    bound.addPeople();
    bound.addEdges();
    return bound.sum;
  }

  /**
   * Tells whether a matching keeps its bounds and its prices prove it best.
   *
   * @param bounds who may be paired with whom, and how often
   * @param matching the matching
   * @return true if no matching within the bounds is better
   */
  public static boolean proves(PlaceBounds bounds, OrderedMatching matching) {
    return fits(bounds, matching.paired())
        && Arrays.equals(of(bounds, matching.levels()), matching.totals());
  }

  /**
   * Tells whether a matching keeps its bounds.
   *
   * @param bounds who may be paired with whom, and how often
   * @param paired for each edge whether it is a pair
   * @return true if nobody has too many partners or too few
   */
  public static boolean fits(PlaceBounds bounds, boolean[] paired) {
    int[] load = new int[bounds.graph.mentors()];
    for (int i = 0; i < bounds.graph.mentees(); i++) {
      int own = 0;
      for (int e = bounds.graph.firstEdge(i); e < bounds.graph.endEdge(i); e++) {
        if (paired[e]) {
          own++;
          load[bounds.graph.mentorOf(e)]++;
        }
      }
      if (own > bounds.menteePlaces[i]) {
        return false;
      }
    }
    for (int j = 0; j < load.length; j++) {
      if (load[j] < bounds.minimum[j] || load[j] > bounds.capacity[j]) {
        return false;
      }
    }
    return true;
  }

  private void addPeople() {
    long[] price = new long[sum.length];
    for (int i = 0; i < bounds.graph.mentees(); i++) {
      for (int k = 0; k < sum.length; k++) {
        price[k] = levels.get(k).menteePrice[i];
      }
      add(price, sign(price) > 0 ? bounds.menteePlaces[i] : 0);
    }
    for (int j = 0; j < bounds.graph.mentors(); j++) {
      for (int k = 0; k < sum.length; k++) {
        price[k] = levels.get(k).mentorPrice[j];
      }
      add(price, sign(price) > 0 ? bounds.capacity[j] : bounds.minimum[j]);
    }
  }

  private void addEdges() {
    long[] beyond = new long[sum.length];
    for (int i = 0; i < bounds.graph.mentees(); i++) {
      for (int e = bounds.graph.firstEdge(i); e < bounds.graph.endEdge(i); e++) {
        for (int k = 0; k < sum.length; k++) {
          OrderedMatching.Level level = levels.get(k);
          long covered =
              Math.addExact(level.menteePrice[i], level.mentorPrice[bounds.graph.mentorOf(e)]);
          beyond[k] = Math.subtractExact(level.goal[e], covered);
        }
        add(beyond, sign(beyond) > 0 ? 1 : 0);
      }
    }
  }

  private static int sign(long[] numbers) {
    for (long number : numbers) {
      if (number != 0) {
        return Long.signum(number);
      }
    }
    return 0;
  }

  private void add(long[] price, int times) {
    for (int k = 0; k < sum.length && times > 0; k++) {
      sum[k] = Math.addExact(sum[k], Math.multiplyExact(price[k], (long) times));
    }
  }
}
