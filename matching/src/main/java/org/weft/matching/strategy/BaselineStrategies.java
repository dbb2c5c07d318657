package org.weft.matching.strategy;

import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.StableCertificate;

/**
 * Strategies to compare with, so that the worth of a strategy is measured and not assumed. Never for people.
 */
public final class BaselineStrategies {
  private BaselineStrategies() {}

  /**
   * A baseline of chance: mentees come in a random order, and each gets a random one of the mentors who still have a place.
   *
   * <p>Optimizes nothing. Choose it to see what a strategy is worth beside luck; never for people.
   *
   * <p>Guarantee: nobody is left out beside a free place they could have, but nothing is proved; certificate {@link
   * Certificate.Unproven}. Scores are not looked at, so nothing is tied and the tie-break does not matter: the same seed
   * gives the same pairs on every machine. O(n log n + c log c) for n people and c candidates.
   *
   * <p>Worked example, with the people of {@link OneSidedStrategies#serialDictatorship()}: whatever the seed, Ana and Ben meet one of Mo and Nia
   * each; about half of the seeds give Mo to Ana.
   *
   * @param seed any number
   * @return the strategy
   */
  public static MatchingStrategy random(long seed) {
    return new RandomStrategy(seed);
  }

  /**
   * A baseline of haste: takes the candidate with the highest score to the program, then the next whose two people are both
   * still free, and so on.
   *
   * <p>Optimizes the pairs that come first, as people do by hand. Choose it to see what an optimal strategy is worth beside
   * it.
   *
   * <p>Guarantee: nobody is left out beside a free place they could have, and at least half the best total, but nothing is
   * proved; certificate {@link Certificate.Unproven}. Of equal scores the mentee whom the tie-break puts first comes first,
   * then the mentor. O(n log n + c log c) for n people and c candidates. Source: B. Korte and D. Hausmann, "An Analysis of
   * the Greedy Heuristic for Independence Systems" (1978).
   *
   * <p>Worked example: see the table above; 0.9 in total where 1.2 was possible.
   *
   * @return the strategy
   */
  public static MatchingStrategy greedy() {
    return new GreedyStrategy();
  }

  /**
   * A baseline of patience: breeds matchings that are stable by the scores alone, ties and all, and keeps the best.
   *
   * <p>Optimizes the goal without a promise. Choose it to see what exact methods gain over a search that was proposed for mentor
   * matching; never for people where an exact method serves the same goal.
   *
   * <p>Guarantee: weakly stable; certificate {@link StableCertificate.StableSearch}. More generations are never worse. Chance comes from
   * the seed alone, and the tie-break does not matter: the same seed gives the same pairs on every machine. O(c log c) for each of
   * the {@code 50} first matchings, O(n² + c · p) at most for each later one, for n mentees, c candidates and p places of a mentor
   * at most. Source: C. Haas, "Two-Sided Matching with Indifferences: Using Heuristics to Improve Properties of Stable Matchings"
   * (2021), as far as public descriptions tell.
   *
   * <p>Worked example: Ana likes Mo and Nia equally, Ben would meet only Mo; the mentors like both equally. Pairs of Ana with Mo
   * alone are stable, but any seed finds Ana with Nia and Ben with Mo for {@link GeneticGoal#MOST_PAIRS}.
   *
   * @param seed any number
   * @param goal what to look for
   * @param generations how many generations to breed after the first, 0 or more; the paper's order of size is 1000
   * @return the strategy
   * @throws IllegalArgumentException if generations are negative
   */
  public static MatchingStrategy genetic(long seed, GeneticGoal goal, int generations) {
    return new GeneticStrategy(seed, goal, generations);
  }
}
