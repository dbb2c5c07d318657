package org.weft.matching.kernel;

import java.util.Random;

/**
 * Where chance in kernels comes from: a seed that the caller states, and nothing else.
 *
 * <p><b>Details.</b> {@link Random} is used because its numbers are laid down in its contract, so a seed means the same on
 * every machine; but its first numbers are alike for seeds in a row, so the seed goes through the finalizer of SplitMix64
 * (G. Steele, D. Lea and C. Flood, "Fast Splittable Pseudorandom Number Generators", 2014) first.
 */
public final class SeededRandom {
  private SeededRandom() {}

  /**
   * Starts a sequence of random numbers.
   *
   * @param seed any number; the same seed gives the same sequence
   * @return the sequence
   */
  public static Random of(long seed) {
    long hash = seed + 0x9e3779b97f4a7c15L;
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return new Random(hash ^ (hash >>> 31));
  }
}
