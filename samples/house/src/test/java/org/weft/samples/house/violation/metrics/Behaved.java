package org.weft.samples.house.violation.metrics;

public final class Behaved {
  private Behaved() {}
}
