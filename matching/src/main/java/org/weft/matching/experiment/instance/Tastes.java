package org.weft.matching.experiment.instance;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Draws what each {@link Culture} promises.
 *
 * <p>Logarithms come from {@link StrictMath}, as {@link Math} may differ in the last bit from machine to machine.
 */
final class Tastes {
  private static final double PERCENT = 100.0;

  private final int judged;
  private final Random random;
  /** A common order that does not follow the ids: for each of the judged their place. */
  private final int[] place;

  private Tastes(int judged, Random random) {
    this.judged = judged;
    this.random = random;
    this.place = permutation(judged, random);
  }

  /**
   * Prepares the wishes of one side.
   *
   * @param culture how wishes come about
   * @param own where the judges stand, one row for each
   * @param other where the judged stand
   * @param random where chance comes from
   */
  static Taste of(Culture culture, Cube own, Cube other, Random random) {
    Tastes tastes = new Tastes(other.people(), random);
    if (culture instanceof Culture.Uniform) {
      return judge -> tastes.popularFirst(0);
    }
    if (culture instanceof Culture.PopularSet popular) {
      int first = (int) ((popular.popularPercent() * (long) other.people() + 99) / 100);
      return judge -> tastes.popularFirst(first);
    }
    if (culture instanceof Culture.Gaussian gaussian) {
      return judge -> tastes.withErrors(gaussian.noisePercent() / PERCENT * other.people());
    }
    if (culture instanceof Culture.Skewed skewed) {
      return judge -> tastes.byPopularity(skewed.skew(), skewed.tiePercent());
    }
    if (culture instanceof Culture.Mallows mallows) {
      double[] reach = powers(mallows.dispersionPercent() / PERCENT, other.people());
      return judge -> tastes.byInsertion(reach);
    }
    if (culture instanceof Culture.Attributes attributes) {
      return tastes.byQualities(attributes.qualities());
    }
    if (culture instanceof Culture.Euclidean euclidean) {
      return judge -> own.distances(judge, other, euclidean.dimensions());
    }
    if (culture instanceof Culture.Fame fame) {
      return tastes.byFame(fame, own, other);
    }
    throw new IllegalStateException("no taste for " + culture.getClass() + "; report this");
  }

  /** The places of a random order; Fisher and Yates. */
  private static int[] permutation(int size, Random random) {
    int[] at = new int[size];
    for (int k = 0; k < size; k++) {
      int other = random.nextInt(k + 1);
      at[k] = at[other];
      at[other] = k;
    }
    return at;
  }

  private double[] popularFirst(int popular) {
    int[] lot = permutation(judged, random);
    return keys(j -> lot[j] + (place[j] < popular ? 0.0 : judged));
  }

  private double[] withErrors(double deviation) {
    return keys(j -> place[j] + deviation * random.nextGaussian());
  }

  /** Exponential waiting times with the popularity as rate come in the order of draws without replacement. */
  private double[] byPopularity(int skew, int tiePercent) {
    double step = judged > 1 ? (skew - 1.0) / (judged - 1) : 0;
    double[] waiting = keys(j -> -StrictMath.log(1 - random.nextDouble()) / (1 + step * place[j]));
    int[] list = sorted(waiting);
    double[] keys = new double[judged];
    for (int k = 1; k < judged; k++) {
      boolean tied = random.nextInt(100) < tiePercent;
      keys[list[k]] = keys[list[k - 1]] + (tied ? 0 : 1);
    }
    return keys;
  }

  private static double[] powers(double base, int size) {
    double[] powers = new double[size];
    double power = 1;
    for (int k = 0; k < size; k++) {
      powers[k] = power;
      power *= base;
    }
    return powers;
  }

  /** Whoever is k-th in the common order passes d of the k before with a chance that follows the d-th power. */
  private double[] byInsertion(double[] powers) {
    int[] common = sorted(keys(j -> place[j]));
    int[] list = new int[judged];
    double total = 0;
    for (int k = 0; k < judged; k++) {
      total += powers[k];
      double lot = random.nextDouble() * total;
      int passed = 0;
      while (passed < k && lot >= powers[passed]) {
        lot -= powers[passed++];
      }
      System.arraycopy(list, k - passed, list, k - passed + 1, passed);
      list[k - passed] = common[k];
    }
    double[] keys = new double[judged];
    for (int k = 0; k < judged; k++) {
      keys[list[k]] = k;
    }
    return keys;
  }

  private Taste byQualities(int qualities) {
    double[][] quality = new double[judged][];
    Arrays.setAll(quality, j -> random.doubles(qualities).toArray());
    return judge -> {
      double[] weight = random.doubles(qualities).toArray();
      return keys(j -> -IntStream.range(0, qualities)
          .mapToDouble(q -> weight[q] * quality[j][q])
          .reduce(0, Double::sum));
    };
  }

  private Taste byFame(Culture.Fame culture, Cube own, Cube other) {
    double largest = culture.famePercent() / PERCENT;
    double[] fame = random.doubles(judged).map(share -> share * largest).toArray();
    return judge -> {
      double[] distance = own.distances(judge, other, culture.dimensions());
      return keys(j -> distance[j] - fame[j]);
    };
  }

  /** How many coordinates a culture reads. */
  static int dimensions(Culture culture) {
    if (culture instanceof Culture.Euclidean euclidean) {
      return euclidean.dimensions();
    }
    return culture instanceof Culture.Fame fame ? fame.dimensions() : 0;
  }

  private interface Key {
    double of(int judged);
  }

  private double[] keys(Key key) {
    double[] keys = new double[judged];
    for (int j = 0; j < judged; j++) {
      keys[j] = key.of(j);
    }
    return keys;
  }

  private static int[] sorted(double[] keys) {
    return KeyOrder.sorted(IntStream.range(0, keys.length).toArray(), keys);
  }
}
