package org.weft.matching;

import org.weft.matching.testing.OptimalStrategyLaws;

class BestTotalTest implements OptimalStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return MatchingStrategies.bestTotal();
  }

  @Override
  public boolean matchesMostPeople() {
    return false;
  }
}
