package org.weft.matching.strategy;

import org.weft.matching.testing.OptimalStrategyLaws;

class BestTotalTest implements OptimalStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.bestTotal();
  }

  @Override
  public boolean matchesMostPeople() {
    return false;
  }
}
