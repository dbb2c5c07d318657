package org.weft.matching.strategy;

import com.google.common.primitives.ImmutableIntArray;

class RowBestTotalTest implements RowRouteLaws {
  @Override
  public boolean matchesMostPeople() {
    return false;
  }

  @Override
  public ImmutableIntArray stayCosts() {
    return RowRoute.USUAL.stayCosts();
  }
}
