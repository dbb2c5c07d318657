package org.weft.samples.house.violation.samples;

public final class Sample {
  private Sample() {}
}
