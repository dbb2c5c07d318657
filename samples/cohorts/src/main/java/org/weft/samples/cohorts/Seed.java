package org.weft.samples.cohorts;

/**
 * Where all chance in a generated cohort comes from.
 *
 * <p>Chance is drawn with SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA
 * 2014), whose output is fixed by its definition in whole numbers. So a seed means the same on every machine and JDK.
 *
 * @param value any number; neighboring numbers give unrelated cohorts
 */
public record Seed(long value) {
  /**
   * Names a seed.
   *
   * @param value any number
   * @return the seed
   */
  public static Seed of(long value) {
    return new Seed(value);
  }

  /**
   * Derives a seed for one of many runs, unrelated to this one and to those of other runs.
   *
   * @param run number of the run
   * @return the seed of that run
   */
  public Seed forRun(long run) {
    return new Seed(Draws.mix(Draws.mix(value) + Draws.GAMMA * (run + 1)));
  }
}
