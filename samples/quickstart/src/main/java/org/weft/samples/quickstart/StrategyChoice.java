package org.weft.samples.quickstart;

import org.weft.matching.MatchingStrategies;
import org.weft.matching.MatchingStrategy;

/** The strategies by the names that the command line uses. */
enum StrategyChoice implements Choice {
  MOST_PEOPLE("most-people", MatchingStrategies.mostPeopleThenBestTotal()),
  BEST_TOTAL("best-total", MatchingStrategies.bestTotal()),
  MENTEES_FIRST("mentees-first", MatchingStrategies.menteeProposing()),
  MENTORS_FIRST("mentors-first", MatchingStrategies.mentorProposing());

  private final String option;
  private final MatchingStrategy strategy;

  StrategyChoice(String option, MatchingStrategy strategy) {
    this.option = option;
    this.strategy = strategy;
  }

  @Override
  public String option() {
    return option;
  }

  MatchingStrategy strategy() {
    return strategy;
  }

  @Override
  public String toString() {
    return option;
  }
}
