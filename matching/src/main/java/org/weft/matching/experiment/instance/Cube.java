package org.weft.matching.experiment.instance;

import java.util.Random;

/** People standing in a cube of edge 1. */
final class Cube {
  private final double[][] at;

  private Cube(double[][] at) {
    this.at = at;
  }

  /** Draws where everybody stands; a culture of fewer dimensions reads the first coordinates. */
  static Cube drawn(int people, int dimensions, Random random) {
    double[][] at = new double[people][];
    for (int p = 0; p < people; p++) {
      at[p] = random.doubles(dimensions).toArray();
    }
    return new Cube(at);
  }

  int people() {
    return at.length;
  }

  double[] distances(int person, Cube others, int dimensions) {
    double[] distances = new double[others.at.length];
    for (int o = 0; o < distances.length; o++) {
      double sum = 0;
      for (int d = 0; d < dimensions; d++) {
        double apart = at[person][d] - others.at[o][d];
        sum += apart * apart;
      }
      distances[o] = Math.sqrt(sum);
    }
    return distances;
  }
}
