package org.weft.matching.strategy;

class DenseBestTotalTest implements DenseRouteLaws {
  @Override
  public boolean matchesMostPeople() {
    return false;
  }
}
