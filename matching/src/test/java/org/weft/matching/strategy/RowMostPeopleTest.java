package org.weft.matching.strategy;

import com.google.common.primitives.ImmutableIntArray;

class RowMostPeopleTest implements RowRouteLaws {
  @Override
  public boolean matchesMostPeople() {
    return true;
  }

  @Override
  public ImmutableIntArray stayCosts() {
    return RowRoute.USUAL.stayCosts();
  }
}
