package org.weft.matching.kernel.blossom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random pools with weights, the same for the same seed. */
final class PairPools {
  private static final long[] RANGES = {1, 2, 4, 11, 1001, 1L << 40};

  private PairPools() {}

  /** Up to a number of people, any density, from all weights equal or 0 to hardly any tie. */
  static PairGraph upTo(int most, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = random.nextInt(most + 1);
    double density = random.nextInt(3) == 0 ? 1 : random.nextDouble();
    return random(people, density, RANGES[random.nextInt(RANGES.length)], random);
  }

  /** Weights from 0 to below a range. */
  static PairGraph random(int people, double density, long range, SplittableRandom random) {
    int[][] pairs = IntStream.range(0, people)
        .boxed()
        .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] {i, j}))
        .filter(pair -> random.nextDouble() < density)
        .map(pair -> random.nextBoolean() ? pair : new int[] {pair[1], pair[0]})
        .toArray(int[][]::new);
    long[] weight = new long[pairs.length];
    for (int p = 0; p < weight.length; p++) {
      weight[p] = random.nextLong(range);
    }
    return of(people, pairs, weight);
  }

  static PairGraph of(int people, int[][] pairs, long[] weight) {
    int[] left = new int[pairs.length];
    int[] right = new int[pairs.length];
    for (int p = 0; p < pairs.length; p++) {
      left[p] = pairs[p][0];
      right[p] = pairs[p][1];
    }
    return PairGraph.of(people, left, right, weight);
  }

  /** The same pool under other names and with its pairs in another order. */
  static PairGraph renamed(PairGraph graph, int[] name, int[] order) {
    int[][] pairs = new int[graph.pairs()][];
    long[] weight = new long[graph.pairs()];
    for (int p = 0; p < pairs.length; p++) {
      int from = order[p];
      pairs[p] = new int[] {name[graph.rightOf(from)], name[graph.leftOf(from)]};
      weight[p] = graph.weightOf(from);
    }
    return of(graph.people(), pairs, weight);
  }

  static int[] shuffled(int size, SplittableRandom random) {
    int[] order = IntStream.range(0, size).toArray();
    for (int k = size - 1; k > 0; k--) {
      int other = random.nextInt(k + 1);
      int swap = order[k];
      order[k] = order[other];
      order[other] = swap;
    }
    return order;
  }

  /** The weights as a matrix; -1 where no pair is possible. */
  static long[][] matrix(PairGraph graph) {
    long[][] matrix = new long[graph.people()][graph.people()];
    for (long[] row : matrix) {
      Arrays.fill(row, -1);
    }
    for (int p = 0; p < graph.pairs(); p++) {
      matrix[graph.leftOf(p)][graph.rightOf(p)] = graph.weightOf(p);
      matrix[graph.rightOf(p)][graph.leftOf(p)] = graph.weightOf(p);
    }
    return matrix;
  }

  /**
   * People in shells around a core of three, two more in each shell; the nearer to the core, the more a pair is worth.
   * Each shell with all inside it has room for one pair less than it wants, so every shell but the last has a price.
   */
  static PairGraph shells(int shells) {
    int people = 2 * shells + 1;
    int[][] pairs = IntStream.range(0, people)
        .boxed()
        .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] {j, i}))
        .toArray(int[][]::new);
    long[] weight = new long[pairs.length];
    for (int p = 0; p < weight.length; p++) {
      weight[p] = 10L * (shells - (pairs[p][1] + 1) / 2 + 1);
    }
    return of(people, pairs, weight);
  }

  /** Shells whose people also know somebody outside, so that sets inside sets are entered and fall apart. */
  static PairGraph visitedShells(int shells, SplittableRandom random) {
    PairGraph inside = shells(shells);
    int visitors = 1 + random.nextInt(2 * shells + 1);
    int visits = visitors + random.nextInt(2 * visitors);
    int[][] pairs = new int[inside.pairs() + visits][];
    long[] weight = new long[pairs.length];
    for (int p = 0; p < inside.pairs(); p++) {
      pairs[p] = new int[] {inside.leftOf(p), inside.rightOf(p)};
      weight[p] = inside.weightOf(p) + random.nextInt(3);
    }
    BitSet seen = new BitSet();
    int count = inside.pairs();
    for (int k = 0; k < visits; k++) {
      int i = random.nextInt(inside.people());
      int visitor = random.nextInt(visitors);
      if (!seen.get(i * visitors + visitor)) {
        seen.set(i * visitors + visitor);
        pairs[count] = new int[] {i, inside.people() + visitor};
        weight[count++] = random.nextInt(20 * shells);
      }
    }
    return of(
        inside.people() + visitors, Arrays.copyOf(pairs, count), Arrays.copyOf(weight, count));
  }

  /**
   * The smallest pool known in which part of an odd set falls out of it, waits, is entered again and falls apart, all while
   * one person is settled. The order of the pairs matters.
   */
  static PairGraph enteredTwice() {
    int[][] pairs = {
      {8, 10}, {8, 0}, {4, 3}, {0, 10}, {7, 1}, {9, 12}, {9, 6}, {0, 1}, {1, 4}, {6, 12}, {6, 0},
      {2, 5}, {5, 10}, {1, 3}, {2, 11}, {0, 7}, {5, 11}, {10, 6}, {4, 11}
    };
    return of(13, pairs, new long[] {
      17, 5, 27, 16, 26, 27, 40, 8, 29, 33, 16, 48, 28, 10, 45, 22, 25, 37, 25
    });
  }

  /** Several copies of a pool in one, under other names. */
  static PairGraph copies(PairGraph pool, int copies, SplittableRandom random) {
    int people = pool.people();
    int[] name = shuffled(copies * people, random);
    int[][] pairs = new int[copies * pool.pairs()][];
    long[] weight = new long[pairs.length];
    for (int k = 0; k < pairs.length; k++) {
      int p = k % pool.pairs();
      int first = k / pool.pairs() * people;
      pairs[k] = new int[] {name[first + pool.leftOf(p)], name[first + pool.rightOf(p)]};
      weight[k] = pool.weightOf(p);
    }
    return of(copies * people, pairs, weight);
  }

  /** A pool with a number of random pairs besides, fewer if they are there. */
  static PairGraph withMore(PairGraph pool, int more, int range, SplittableRandom random) {
    long[][] known = matrix(pool);
    int[][] pairs = new int[pool.pairs() + more][];
    long[] weight = new long[pairs.length];
    int count = 0;
    for (int p = 0; p < pool.pairs(); p++) {
      pairs[count] = new int[] {pool.leftOf(p), pool.rightOf(p)};
      weight[count++] = pool.weightOf(p);
    }
    for (int k = 0; k < more; k++) {
      int i = random.nextInt(pool.people());
      int j = random.nextInt(pool.people());
      if (i != j && known[i][j] < 0) {
        known[i][j] = random.nextInt(range);
        known[j][i] = known[i][j];
        pairs[count] = new int[] {i, j};
        weight[count++] = known[i][j];
      }
    }
    return of(pool.people(), Arrays.copyOf(pairs, count), Arrays.copyOf(weight, count));
  }

  /** A pair is worth what both are worth, give or take a little; each person knows so many others on average. */
  static PairGraph demand(int people, int known, int spread, SplittableRandom random) {
    int[] worth = random.ints(people, 0, 100).toArray();
    PairGraph pool = random(people, Math.min(1, known / (people - 1.0)), spread, random);
    int[][] pairs = new int[pool.pairs()][];
    long[] weight = new long[pairs.length];
    int[] order = shuffled(pairs.length, random);
    for (int p = 0; p < pairs.length; p++) {
      int i = pool.leftOf(order[p]);
      int j = pool.rightOf(order[p]);
      pairs[p] = new int[] {i, j};
      weight[p] = worth[i] + worth[j] + pool.weightOf(order[p]);
    }
    return of(people, pairs, weight);
  }

  /** All are possible; a pair is worth the more the nearer the two are, by three coordinates, the third hardly counting. */
  static PairGraph neighbors(int people, int range, SplittableRandom random) {
    int[] at = random.ints(3L * people, 0, range).toArray();
    int[][] pairs = IntStream.range(0, people)
        .boxed()
        .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new int[] {j, i}))
        .toArray(int[][]::new);
    long[] weight = new long[pairs.length];
    for (int p = 0; p < weight.length; p++) {
      int i = 3 * pairs[p][0];
      int j = 3 * pairs[p][1];
      weight[p] = 3L * range
          - Math.abs(at[i] - at[j])
          - Math.abs(at[i + 1] - at[j + 1])
          - Math.abs(at[i + 2] - at[j + 2]) / 8;
    }
    return of(people, pairs, weight);
  }
}
