package org.weft.matching.strategy;

import org.weft.matching.testing.OptimalStrategyLaws;

class MostPeopleThenBestTotalTest implements OptimalStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.mostPeopleThenBestTotal();
  }

  @Override
  public boolean matchesMostPeople() {
    return true;
  }
}
