package org.weft.matching.experiment;

import java.util.Optional;
import java.util.function.LongFunction;
import org.weft.core.style.Components;
import org.weft.matching.strategy.BaselineStrategies;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * A strategy in a comparison, under the name that jobs and rows give it.
 *
 * <p>The seed of a job breaks ties, {@code TieBreak.seeded}; a strategy that needs chance besides is made anew from it. So serial
 * dictatorship, of which the tie-break is the order, is random serial dictatorship here.
 */
public final class StrategyEntry {
  /** The name of the baseline of chance, whose own name tells its seed. */
  public static final String RANDOM = "random";

  private final String name;
  private final LongFunction<MatchingStrategy> strategy;

  private StrategyEntry(String name, LongFunction<MatchingStrategy> strategy) {
    this.name = Components.text(name, "StrategyEntry.name");
    this.strategy = Components.required(strategy, "StrategyEntry.strategy");
  }

  /**
   * Enters a strategy under its own name.
   *
   * @param strategy the strategy, of the library or a host
   * @return the entry
   */
  public static StrategyEntry of(MatchingStrategy strategy) {
    Components.required(strategy, "strategy");
    return new StrategyEntry(strategy.name(), seed -> strategy);
  }

  /**
   * Enters a strategy that is made anew for each seed, such as {@code BaselineStrategies::random}.
   *
   * @param name the name for all seeds
   * @param strategy gives equal strategies for equal seeds
   * @return the entry
   * @throws IllegalArgumentException if the name is blank
   */
  public static StrategyEntry seeded(String name, LongFunction<MatchingStrategy> strategy) {
    return new StrategyEntry(name, strategy);
  }

  /**
   * Finds an entry by name, for jobs that come without their comparison.
   *
   * @param name a name of {@link MatchingStrategies#named(String)}, or {@value #RANDOM}
   * @return the entry, or nothing if the library has no strategy of this name without settings
   */
  public static Optional<StrategyEntry> named(String name) {
    return name.equals(RANDOM)
        ? Optional.of(seeded(RANDOM, BaselineStrategies::random))
        : MatchingStrategies.named(name).map(StrategyEntry::of);
  }

  /**
   * Tells the name.
   *
   * @return as jobs and rows give it
   */
  public String name() {
    return name;
  }

  /**
   * Makes the strategy for a seed.
   *
   * @param seed the seed of a job
   * @return the strategy; the same for every seed unless it is seeded
   */
  public MatchingStrategy strategy(long seed) {
    return Components.required(strategy.apply(seed), "strategy");
  }

  @Override
  public String toString() {
    return "StrategyEntry[" + name + "]";
  }
}
