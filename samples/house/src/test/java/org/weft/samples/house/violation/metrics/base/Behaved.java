package org.weft.samples.house.violation.metrics.base;

public final class Behaved {
  private Behaved() {}
}
