package org.weft.samples.cohorts;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.weft.samples.cohorts.ingredient.Spread;

/**
 * A stream of chance for one purpose.
 *
 * <p>Maintainer: SplitMix64 with the golden gamma and Stafford's variant 13 of the finalizer, the same as {@code new
 * SplittableRandom(state)}. Everything is whole numbers; no draw ever goes through floating point.
 */
final class Draws {
  static final long GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  Draws(long state) {
    this.state = state;
  }

  static Draws of(Seed seed, Aspect aspect) {
    return of(seed, aspect, -1);
  }

  /** The stream of one aspect of one person or team. It hangs on the aspect's name, not on its place. */
  static Draws of(Seed seed, Aspect aspect, int index) {
    long ofAspect = mix(mix(seed.value()) + GAMMA * aspect.name().hashCode());
    return new Draws(mix(ofAspect + GAMMA * (index + 2L)));
  }

  static long mix(long z) {
    long first = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** Uniform in 0 to bound - 1, without bias: an incomplete last stretch is drawn again. */
  long below(long bound) {
    checkArgument(bound > 0, "bound must be above 0 but was %s; skip the draw instead", bound);
    long bits = next() >>> 1;
    long value = bits % bound;
    while (bits - value + (bound - 1) < 0) {
      bits = next() >>> 1;
      value = bits % bound;
    }
    return value;
  }

  int below(int bound) {
    return (int) below((long) bound);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  int from(Spread spread) {
    return spread.at(below(Spread.POSITIONS));
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /**
   * Picks an index by weight and skips those with weight 0. Linear.
   *
   * @return the index, or -1 if all weights are 0
   */
  int weighted(long[] weights) {
    long total = 0;
    for (long weight : weights) {
      total += weight;
    }
    if (total == 0) {
      return -1;
    }
    long left = below(total);
    int chosen = 0;
    while (left >= weights[chosen]) {
      left -= weights[chosen];
      chosen++;
    }
    return chosen;
  }

  void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = below(i + 1);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
