package org.weft.samples.house.violation.matching;

import org.weft.samples.house.violation.matching.kernel.Hidden;

public final class LeaksKernel {
  private LeaksKernel() {}

  public static void accept(Hidden[] hidden) {}
}
