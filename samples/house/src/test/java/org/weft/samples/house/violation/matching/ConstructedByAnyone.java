package org.weft.samples.house.violation.matching;

public final class ConstructedByAnyone {
  public ConstructedByAnyone(int size) {}
}
