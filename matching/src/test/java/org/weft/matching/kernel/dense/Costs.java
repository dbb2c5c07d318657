package org.weft.matching.kernel.dense;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Cost matrices of all kinds, the same for the same seed, and a twin of the solver that tries everything. */
final class Costs {
  static final long NOTHING = Long.MAX_VALUE;

  private Costs() {}

  /** Up to 6 rows and 7 columns; few or many distinct costs, of either sign, some cells forbidden. */
  static int[][] small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = random.nextInt(7);
    int columns = rows + random.nextInt(8 - rows);
    double forbidden = random.nextBoolean() ? 0 : random.nextDouble();
    int range = 1 << random.nextInt(30);
    int shift = random.nextBoolean() ? 0 : range / 2;
    return random(rows, columns, forbidden, range, shift, random);
  }

  /** Some dozens of rows, complete. */
  static int[][] medium(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 1 + random.nextInt(90);
    int columns = random.nextBoolean() ? rows : rows + random.nextInt(60);
    return random(rows, columns, 0, 1 << random.nextInt(24), random.nextInt(100), random);
  }

  private static int[][] random(
      int rows, int columns, double forbidden, int range, int shift, SplittableRandom random) {
    int[][] cost = new int[rows][columns];
    for (int[] row : cost) {
      for (int j = 0; j < columns; j++) {
        row[j] =
            random.nextDouble() < forbidden ? CostRows.FORBIDDEN : random.nextInt(range) - shift;
      }
    }
    return cost;
  }

  static int[][] uniform(int rows, int columns, int from, int below, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] cost = new int[rows][columns];
    for (int[] row : cost) {
      Arrays.setAll(row, j -> random.nextInt(from, below));
    }
    return cost;
  }

  /** Distances between random points of a square: near neighbors compete, so lists have to be built again. */
  static int[][] distances(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] at = new int[rows + columns][2];
    for (int[] point : at) {
      Arrays.setAll(point, k -> random.nextInt(10_000));
    }
    int[][] cost = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int[] to = at[rows + j];
        cost[i][j] = Math.abs(at[i][0] - to[0]) + Math.abs(at[i][1] - to[1]);
      }
    }
    return cost;
  }

  /** Row number times column number: everybody agrees on the order, the hardest case for shortest paths. */
  static int[][] products(int rows, int columns) {
    int[][] cost = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i][j] = (i + 1) * (j + 1);
      }
    }
    return cost;
  }

  static int[][] copy(int[][] cost) {
    return Arrays.stream(cost).map(int[]::clone).toArray(int[][]::new);
  }

  /** The smallest total, or {@link #NOTHING}; tries every column for every row. */
  static long smallest(int[][] cost, int row, long used) {
    if (row == cost.length) {
      return 0;
    }
    long best = NOTHING;
    for (int j = 0; j < cost[row].length; j++) {
      if ((used >> j & 1) == 0 && cost[row][j] != CostRows.FORBIDDEN) {
        long rest = smallest(cost, row + 1, used | 1L << j);
        if (rest != NOTHING) {
          best = Math.min(best, cost[row][j] + rest);
        }
      }
    }
    return best;
  }

  static long total(int[][] cost, int[] columnOf) {
    long total = 0;
    for (int i = 0; i < columnOf.length; i++) {
      total += cost[i][columnOf[i]];
    }
    return total;
  }

  static DenseSolution solve(int[][] cost) {
    return (DenseSolution) DenseAssignment.solve(CostRows.of(cost));
  }
}
