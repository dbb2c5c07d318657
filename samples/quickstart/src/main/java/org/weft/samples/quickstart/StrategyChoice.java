package org.weft.samples.quickstart;

import org.weft.matching.MatchingStrategies;
import org.weft.matching.MatchingStrategy;

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
      case MOST_PEOPLE -> MatchingStrategies.mostPeopleThenBestTotal();
      case BEST_TOTAL -> MatchingStrategies.bestTotal();
      case MENTEES_FIRST -> MatchingStrategies.menteeProposing();
      case MENTORS_FIRST -> MatchingStrategies.mentorProposing();
    };
  }

  @Override
  public String toString() {
    return option;
  }
}
