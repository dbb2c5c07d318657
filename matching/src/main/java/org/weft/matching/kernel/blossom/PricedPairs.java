package org.weft.matching.kernel.blossom;

import org.weft.matching.kernel.Objective;

/**
 * Pairs that {@link HeaviestPairs} made, with the prices that prove that no other pairs are worth more.
 *
 * <p>The value of a pair is {@link #offset} plus its weight. Each person has a price, and so have some sets of three,
 * five, ... people. All prices are 0 or more. The prices of two people and of all sets that hold both cover the value of
 * their pair. Since a set of 2k + 1 people has room for k pairs, no pairs at all are worth more than the prices of the
 * people plus k times the price of each set, and these pairs are worth exactly that. {@link PairsCheck} verifies it.
 *
 * <p>Prices are in half units of weight: so they are whole numbers. A set lies inside another one, or has nobody in common
 * with it. Sets are numbered from 0, each before the one around it.
 *
 * <p>The arrays are copied on the way out. Source: J. Edmonds, "Maximum Matching and a Polyhedron with 0,1-Vertices",
 * Journal of Research of the National Bureau of Standards 69B (1965).
 */
public final class PricedPairs {
  private final Objective objective;
  private final long offset;
  private final int[] partner;
  private final long totalWeight;
  private final long[] price;
  private final OddSets sets;

  PricedPairs(
      Objective objective,
      long offset,
      int[] partner,
      long totalWeight,
      long[] price,
      OddSets sets) {
    this.objective = objective;
    this.offset = offset;
    this.partner = partner;
    this.totalWeight = totalWeight;
    this.price = price;
    this.sets = sets;
  }

  /**
   * Tells what was made as large as possible.
   *
   * @return the objective
   */
  public Objective objective() {
    return objective;
  }

  /**
   * Tells what was added to every weight so that one more pair always beats more weight.
   *
   * @return 0 or more; 0 for {@link Objective#HEAVIEST}
   */
  public long offset() {
    return offset;
  }

  /**
   * Gives the pairs.
   *
   * @return for each person its partner, or -1
   */
  public int[] partner() {
    return partner.clone();
  }

  /**
   * Tells the number of pairs.
   *
   * @return 0 or more
   */
  public int size() {
    int matched = 0;
    for (int j : partner) {
      matched += j >= 0 ? 1 : 0;
    }
    return matched / 2;
  }

  /**
   * Tells the sum of the weights of the pairs, without the offset.
   *
   * @return 0 or more
   */
  public long totalWeight() {
    return totalWeight;
  }

  /**
   * Gives the price of each person.
   *
   * @return 0 or more for each person, in half units of weight
   */
  public long[] price() {
    return price.clone();
  }

  /**
   * Gives the sets that have a price.
   *
   * @return the sets
   */
  public OddSets sets() {
    return sets;
  }
}
