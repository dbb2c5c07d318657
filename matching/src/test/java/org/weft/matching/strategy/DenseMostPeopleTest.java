package org.weft.matching.strategy;

class DenseMostPeopleTest implements DenseRouteLaws {
  @Override
  public boolean matchesMostPeople() {
    return true;
  }
}
