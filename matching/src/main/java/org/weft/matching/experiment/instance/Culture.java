package org.weft.matching.experiment.instance;

import org.weft.core.style.Components;

/**
 * How the people of one side come to their wishes: a distribution over rankings of the other side. Shares are whole percents.
 *
 * <p>All but {@link Skewed} give strict rankings, but for ties of chance among real numbers. Where wishes share something, such
 * as an order that everybody follows more or less, that is drawn once for each side and does not follow the ids.
 */
public sealed interface Culture {
  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code mallows 60%}
   */
  String inWords();

  /** Everybody's ranking is drawn alone, all rankings being equally likely (impartial culture). */
  record Uniform() implements Culture {
    @Override
    public String inWords() {
      return "uniform";
    }
  }

  /**
   * A popular set comes first on every list, in an order drawn for each person; then come the others, in such an order.
   *
   * @param popularPercent the share of the other side that is popular, rounded up to whole people, 0 to 100; 0 and 100 are {@link
   *     Uniform}
   */
  record PopularSet(int popularPercent) implements Culture {
    /**
     * Checks the share.
     *
     * @param popularPercent the share that is popular
     * @throws IllegalArgumentException if it lies outside 0 to 100
     */
    public PopularSet {
      Components.within(popularPercent, 0, 100, "PopularSet.popularPercent");
    }

    @Override
    public String inWords() {
      return "popular " + popularPercent + "%";
    }
  }

  /**
   * One common order, which everybody sees with errors: people sort the other side by its place in that order plus a normally
   * distributed error.
   *
   * @param noisePercent the standard deviation of the error, as a share of the size of the other side, 0 to 1000; 0 is full
   *     agreement
   */
  record Gaussian(int noisePercent) implements Culture {
    /**
     * Checks the noise.
     *
     * @param noisePercent the standard deviation
     * @throws IllegalArgumentException if it lies outside 0 to 1000
     */
    public Gaussian {
      Components.within(noisePercent, 0, 1000, "Gaussian.noisePercent");
    }

    @Override
    public String inWords() {
      return "gaussian " + noisePercent + "%";
    }
  }

  /**
   * Popularity rises evenly from the least to the most popular, who is {@code skew} times as popular. Each person draws a list
   * without replacement, the chance of everybody still there following their popularity. Each but the first on a list is tied
   * with the one before by chance.
   *
   * @param skew how many times as popular the most popular is, 1 to 1000; 1 is {@link Uniform}
   * @param tiePercent the chance of a tie, 0 to 100
   */
  record Skewed(int skew, int tiePercent) implements Culture {
    /**
     * Checks the numbers.
     *
     * @param skew how many times as popular the most popular is
     * @param tiePercent the chance of a tie
     * @throws IllegalArgumentException if one lies outside its range
     */
    public Skewed {
      Components.within(skew, 1, 1000, "Skewed.skew", "use 1 for equal popularity");
      Components.within(tiePercent, 0, 100, "Skewed.tiePercent");
    }

    @Override
    public String inWords() {
      return "skewed " + skew + " times, ties " + tiePercent + "%";
    }
  }

  /**
   * Everybody stands somewhere in a cube and likes best who stands nearest. If both sides are Euclidean in as many dimensions,
   * they judge by the same distances, so a pair that is close for one is close for the other.
   *
   * @param dimensions of the cube, 1 to 100
   */
  record Euclidean(int dimensions) implements Culture {
    /**
     * Checks the dimensions.
     *
     * @param dimensions of the cube
     * @throws IllegalArgumentException if they lie outside 1 to 100
     */
    public Euclidean {
      Components.within(dimensions, 1, 100, "Euclidean.dimensions");
    }

    @Override
    public String inWords() {
      return "euclidean " + dimensions + "d";
    }
  }

  /**
   * One common order; a ranking that disagrees with it in {@code d} pairs of people has a chance that follows {@code φ} to the
   * power {@code d}. Drawn by repeated insertion. Sources: C. Mallows, "Non-null Ranking Models" (1957); J.-P. Doignon, A. Pekeč
   * and M. Regenwetter, "The Repeated Insertion Model for Rankings" (2004).
   *
   * @param dispersionPercent {@code φ}, 0 to 100; 0 is full agreement, 100 is {@link Uniform}
   */
  record Mallows(int dispersionPercent) implements Culture {
    /**
     * Checks the dispersion.
     *
     * @param dispersionPercent the dispersion
     * @throws IllegalArgumentException if it lies outside 0 to 100
     */
    public Mallows {
      Components.within(dispersionPercent, 0, 100, "Mallows.dispersionPercent");
    }

    @Override
    public String inWords() {
      return "mallows " + dispersionPercent + "%";
    }
  }

  /**
   * Everybody has some qualities, drawn evenly from 0 to 1, and everybody weighs qualities in others by weights of their own,
   * drawn likewise; the highest weighted sum comes first.
   *
   * @param qualities how many, 1 to 100; 1 is full agreement
   */
  record Attributes(int qualities) implements Culture {
    /**
     * Checks the number.
     *
     * @param qualities how many
     * @throws IllegalArgumentException if it lies outside 1 to 100
     */
    public Attributes {
      Components.within(qualities, 1, 100, "Attributes.qualities");
    }

    @Override
    public String inWords() {
      return "attributes " + qualities;
    }
  }

  /**
   * As {@link Euclidean}, but fame makes up for distance: everybody's fame, drawn evenly from 0 to a largest, is taken off the
   * distance to them.
   *
   * @param dimensions of the cube, 1 to 100
   * @param famePercent the largest fame, as a share of the edge of the cube, 0 to 1000; 0 is {@link Euclidean}
   */
  record Fame(int dimensions, int famePercent) implements Culture {
    /**
     * Checks the numbers.
     *
     * @param dimensions of the cube
     * @param famePercent the largest fame
     * @throws IllegalArgumentException if one lies outside its range
     */
    public Fame {
      Components.within(dimensions, 1, 100, "Fame.dimensions");
      Components.within(famePercent, 0, 1000, "Fame.famePercent");
    }

    @Override
    public String inWords() {
      return "fame " + famePercent + "% in " + dimensions + "d";
    }
  }
}
