package org.weft.samples.house.violation.core.loop.there;

import org.weft.samples.house.violation.core.loop.Here;

/** The other half of the cycle. */
public final class There {

  private There() {}

  public static Here back(Here here) {
    return here;
  }
}
