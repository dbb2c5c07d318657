package org.weft.samples.quickstart;

import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;

/** The strategies by the names that the command line uses. */
enum StrategyChoice implements Choice {
  MOST_PEOPLE("most-people"),
  BEST_TOTAL("best-total"),
  MENTEES_FIRST("mentees-first"),
  MENTORS_FIRST("mentors-first");

  private final String option;

  StrategyChoice(String option) {
    this.option = option;
  }

  @Override
  public String option() {
    return option;
  }

  MatchingStrategy strategy() {
    return switch (this) {
      case MOST_PEOPLE -> OptimalStrategies.mostPeopleThenBestTotal();
      case BEST_TOTAL -> OptimalStrategies.bestTotal();
      case MENTEES_FIRST -> StableStrategies.menteeProposing();
      case MENTORS_FIRST -> StableStrategies.mentorProposing();
    };
  }

  @Override
  public String toString() {
    return option;
  }
}
