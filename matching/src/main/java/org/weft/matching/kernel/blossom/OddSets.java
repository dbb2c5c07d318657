package org.weft.matching.kernel.blossom;

import java.util.Arrays;

/**
 * Sets of an odd number of people, with a price for each; of two sets, one lies inside the other or they have nobody in
 * common.
 *
 * <p>Sets are numbered from 0, each before the one around it. A person is in its innermost set, in the one around that,
 * and so on. {@link PairsCheck} tells whether the numbers of a stranger are such sets.
 *
 * <pre>{@code
 * // 0, 1 and 2 are set 0; together with 3 and 4 they are set 1; 5 is in no set
 * OddSets.of(new int[] {0, 0, 0, 1, 1, -1}, new int[] {1, -1}, new long[] {4, 2});
 * }</pre>
 *
 * <p>The arrays are copied on the way in and out.
 */
public final class OddSets {
  final int[] innermost;
  final int[] around;
  final long[] price;

  private OddSets(int[] innermost, int[] around, long[] price) {
    this.innermost = innermost;
    this.around = around;
    this.price = price;
  }

  /**
   * States the sets; nothing is checked yet.
   *
   * @param innermost for each person the smallest set that holds it, or -1
   * @param around for each set the smallest set around it, or -1
   * @param price for each set its price, in half units of weight
   * @return the sets
   */
  public static OddSets of(int[] innermost, int[] around, long[] price) {
    return new OddSets(innermost.clone(), around.clone(), price.clone());
  }

  /** The blossoms of a forest whose price is above 0, small ones first. */
  static OddSets of(BlossomForest forest, long[] z) {
    long[] bySize = bySize(forest);
    int[] number = new int[forest.nodes];
    int count = 0;
    for (long entry : bySize) {
      int b = (int) entry;
      number[b] = z[b] > 0 ? count++ : -1;
    }
    int[] priced = new int[forest.nodes];
    int[] around = new int[count];
    long[] price = new long[count];
    for (int k = bySize.length - 1; k >= 0; k--) {
      int b = (int) bySize[k];
      int outside = pricedAround(forest, priced, b);
      priced[b] = number[b] >= 0 ? number[b] : outside;
      if (number[b] >= 0) {
        around[number[b]] = outside;
        price[number[b]] = z[b];
      }
    }
    int[] innermost = new int[forest.people];
    for (int i = 0; i < innermost.length; i++) {
      innermost[i] = pricedAround(forest, priced, i);
    }
    return new OddSets(innermost, around, price);
  }

  private static int pricedAround(BlossomForest forest, int[] priced, int node) {
    return forest.parent[node] < 0 ? -1 : priced[forest.parent[node]];
  }

  private static long[] bySize(BlossomForest forest) {
    long[] entries = new long[forest.nodes - forest.people];
    int count = 0;
    for (int b = forest.people; b < forest.nodes; b++) {
      if (forest.size[b] > 0) {
        entries[count++] = (long) forest.size[b] << 32 | b;
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * Tells the number of sets.
   *
   * @return 0 or more
   */
  public int count() {
    return around.length;
  }

  /**
   * Gives the innermost set of each person.
   *
   * @return for each person the smallest set that holds it, or -1
   */
  public int[] innermost() {
    return innermost.clone();
  }

  /**
   * Gives the set around each set.
   *
   * @return for each set the smallest set around it, or -1
   */
  public int[] around() {
    return around.clone();
  }

  /**
   * Gives the prices.
   *
   * @return for each set its price, in half units of weight
   */
  public long[] price() {
    return price.clone();
  }
}
