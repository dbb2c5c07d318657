package org.weft.matching;

import org.weft.matching.testing.OptimalStrategyLaws;

class MostPeopleThenBestTotalTest implements OptimalStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return MatchingStrategies.mostPeopleThenBestTotal();
  }

  @Override
  public boolean matchesMostPeople() {
    return true;
  }
}
