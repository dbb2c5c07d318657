package org.weft.samples.house.violation.matching.base;

public final class Behaved {
  private Behaved() {}
}
