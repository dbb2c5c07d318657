package org.weft.matching.strategy;

import com.google.common.primitives.ImmutableIntArray;

/** Here the cost of a stay is too low to match most people, so that the exact number of stays has to be found. */
class RowMostPeopleInStepsTest implements RowRouteLaws {
  @Override
  public boolean matchesMostPeople() {
    return true;
  }

  @Override
  public ImmutableIntArray stayCosts() {
    return ImmutableIntArray.of(0);
  }
}
